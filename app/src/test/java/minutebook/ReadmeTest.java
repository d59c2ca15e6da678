package minutebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import minutebook.cli.Cli;
import minutebook.cli.Host;
import minutebook.cli.Screens;
import minutebook.ssh.SshDoor;
import minutebook.tui.Key;
import minutebook.tui.ScreenSession;
import minutebook.tui.screens.BookWorld;
import minutebook.tui.screens.Opening;
import minutebook.view.HomeView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README is tried: its commands run, its first meeting is held key by key, and its picture is what comes of that. */
class ReadmeTest {
    private static final String LAUNCHER = "app/bin/minutebook";
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    private Path home;

    private final Readme readme = Readme.read();
    private final List<String> frames = new ArrayList<>();
    private Instant now = Instant.parse("2015-06-18T13:02:00Z");
    private String shown = "";
    private String picture = "";
    private boolean isLeft;

    @Test
    void every_command_does_what_the_page_says() throws Exception {
        int commands = 0;
        for (Readme.Block block : readme.blocks()) {
            for (String line : block.lines()) {
                if (block.kind().equals("sh") && !line.equals("mvn verify")) {
                    assertTrue(line.startsWith(LAUNCHER), line);
                    assertEquals(0, run(line, (book, board, meeting) -> 0), line + "\n" + shown);
                    commands++;
                } else {
                    assertFalse(line.contains(LAUNCHER), "not tried: " + line);
                }
            }
        }
        assertTrue(commands > 20, commands + " commands");
        for (String file : List.of("minutebook-papers/meeting/minutes-07.html", "minutes-06.html", "action-log.csv")) {
            assertTrue(Files.size(home.resolve(file)) > 1_000, file);
        }
    }

    @Test
    void the_command_that_tests_is_the_one_that_is_run_on_a_clean_checkout() throws Exception {
        List<Readme.Block> blocks = readme.blocks().stream()
                .filter(block -> block.kind().equals("sh"))
                .toList();
        assertEquals(List.of(LAUNCHER + " demo", "mvn verify"), blocks.get(0).lines());
        assertTrue(Files.readString(Readme.PROJECT.resolve(".ci/run")).contains("\nmvn verify "));
    }

    @Test
    void the_first_meeting_ends_with_its_minutes_and_its_picture_is_true() throws Exception {
        assertEquals(0, run(LAUNCHER + " demo", this::holdTheMeeting), shown);

        assertTrue(isLeft, frames.get(frames.size() - 1));
        assertTrue(frames.stream().anyMatch(frame -> frame.contains("is not a date anybody can be held to")));
        String minutes = Files.readString(home.resolve("meeting-7/meeting/minutes-07.md"));
        for (String recorded : List.of("A07-01", "D07-01", "Detective inspector", "a child waited", "29 Jun 2015")) {
            assertTrue(minutes.contains(recorded), recorded + " in\n" + minutes);
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(Readme.FILE, readme.picture(picture).text());
        }
        assertEquals(String.join("\n", Readme.read().picture()) + "\n", picture);
    }

    private int holdTheMeeting(Minutebook book, HomeView board, Optional<String> meeting) {
        ScreenSession session = new ScreenSession(new BookWorld(book), Opening.of(book, board, meeting), 80, 24);
        for (Readme.Step step : readme.steps()) {
            step.pressed().forEach(pressed -> press(session, pressed));
            if (step.words().contains("shown above")) {
                picture = session.text();
            }
        }
        isLeft = session.isOver();
        return 0;
    }

    private void press(ScreenSession session, String pressed) {
        named(pressed).ifPresentOrElse(session::press, () -> session.type(pressed));
        if (session.text().contains("Publish meeting 7") && !session.text().contains(home.toString())) {
            session.type("f")
                    .press(Key.ctrl('u'))
                    .type(home.resolve("meeting-7").toString())
                    .press(Key.ENTER);
        }
        while (!session.isOver() && session.text().contains("Writing the papers")) {
            session.tick();
            Thread.onSpinWait();
        }
        now = now.plusSeconds(20);
        if (!session.isOver()) {
            session.tick();
        }
        frames.add(session.text());
    }

    private static Optional<Key> named(String label) {
        if (label.startsWith("Ctrl-")) {
            return Optional.of(Key.ctrl(label.charAt(5)));
        }
        return Arrays.stream(Key.Kind.values())
                .filter(kind ->
                        kind != Key.Kind.CHARACTER && Key.of(kind).label().equals(label))
                .findFirst()
                .map(Key::of);
    }

    /** Runs a line as a shell would, within this process: words, quotes, the home folder and input from a file. */
    private int run(String line, Screens screens) throws IOException {
        List<String> words =
                new ArrayList<>(WORD.matcher(line).results().map(this::word).toList());
        InputStream in = new ByteArrayInputStream(new byte[0]);
        int from = words.indexOf("<");
        if (from > 0) {
            in = Files.newInputStream(Path.of(words.get(from + 1)));
            words.subList(from, words.size()).clear();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        Map<String, String> environment =
                Map.of("XDG_DATA_HOME", home.resolve("data").toString());
        Host host = new Host(in, print, print, environment, true, "tester", home, () -> now);
        int code = new Cli(host, screens, new SshDoor())
                .run(words.subList(1, words.size()).toArray(String[]::new));
        shown = out.toString(StandardCharsets.UTF_8);
        return code;
    }

    private String word(MatchResult found) {
        if (found.group(1) != null) {
            return found.group(1);
        }
        String word = found.group(2);
        return word.startsWith("~/")
                ? home.resolve(word.substring(2)).toString()
                : word.startsWith("data/") ? Readme.PROJECT.resolve(word).toString() : word;
    }
}
