package minutebook.tui.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import minutebook.Minutebook;
import minutebook.cli.linear.LinearMeeting;
import minutebook.export.Format;
import minutebook.export.Written;
import minutebook.tui.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A meeting from the first key to the close, and the minutes it makes. */
class WholeMeetingTest {
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    @TempDir
    Path folder;

    @Test
    void keys_and_lines_make_the_same_minutes() throws IOException {
        String minutes = byKeys();
        Golden.assertMatches("documents/minutes-by-keys.md", minutes);
        assertEquals(byLines(Files.createDirectory(folder.resolve("lines"))), minutes);
    }

    private String byKeys() {
        Typist typist = new Typist(BoardScreens.in(folder).isAt(14, 2).opensTheMeeting());
        try {
            MeetingScript.lines().forEach(line -> {
                typist.at().passes(BETWEEN);
                typist.does(line);
            });
            return minutes(typist.at().book(), typist.at().seven().id());
        } finally {
            typist.at().close();
        }
    }

    /** The same lines, each at the same second. */
    private static String byLines(Path folder) {
        try (BoardScreens at = BoardScreens.in(folder).isAt(14, 2)) {
            LinearMeeting meeting = new LinearMeeting(at.book(), at.seven().id());
            for (String line : MeetingScript.lines()) {
                at.passes(BETWEEN);
                if (line.startsWith("at ")) {
                    at.isAt(Integer.parseInt(line.substring(3, 5)), Integer.parseInt(line.substring(6)));
                } else {
                    StringWriter answer = new StringWriter();
                    meeting.run(new BufferedReader(new StringReader(line)), new PrintWriter(answer));
                    assertEquals(List.of(), refusals(answer), line);
                }
            }
            return minutes(at.book(), at.seven().id());
        }
    }

    private static List<String> refusals(StringWriter answer) {
        return answer.toString()
                .lines()
                .filter(line -> line.startsWith(LinearMeeting.REFUSED))
                .toList();
    }

    private static String minutes(Minutebook book, String meeting) {
        return new String(Written.minutes(book.minutes(meeting), Format.MD), StandardCharsets.UTF_8);
    }
}
