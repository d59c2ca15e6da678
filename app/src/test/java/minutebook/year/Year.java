package minutebook.year;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.TestClock;
import minutebook.change.CreateBoard;
import minutebook.cli.linear.LinearMeeting;
import minutebook.domain.Board;
import minutebook.domain.Meeting;

/**
 * Twelve meetings of one board played through linear mode, line by line. The clock on the wall goes with the lines: {@code
 * on} and {@code at} set it, and each line takes it half a minute further.
 */
final class Year implements AutoCloseable {
    static final int MEETINGS = 12;

    /** A line of a script that begins so says that the line after it is refused, with these words in the answer. */
    static final String REFUSAL = "#! refused: ";

    private static final LocalDateTime BEGINNING = LocalDateTime.of(2024, 12, 16, 9, 0);

    private final TestClock clock = new TestClock(BEGINNING);
    private final Minutebook book;
    private final List<String> meetings = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private LocalDate day = BEGINNING.toLocalDate();
    private String expected = "";

    private Year(Path file) {
        book = Minutebook.open(file, clock, "secretary");
        book.apply(new CreateBoard(Harrowmere.rows(clock.instant())));
    }

    /** The whole year in a new file. */
    static Year playedIn(Path file) {
        Year year = new Year(file);
        for (int number = 1; number <= MEETINGS; number++) {
            year.plays(number);
        }
        return year;
    }

    static List<String> script(int number) {
        try {
            return Files.readAllLines(
                    Harrowmere.FOLDER.resolve(String.format("%02d.txt", number)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Minutebook book() {
        return book;
    }

    TestClock clock() {
        return clock;
    }

    Board board() {
        return book.board(Optional.empty());
    }

    /** The id of the meeting of that number. */
    String meeting(int number) {
        return meetings.get(number - 1);
    }

    /** Each line that was refused and should not have been, or the other way round, with what was answered. */
    List<String> wrong() {
        return wrong;
    }

    private void plays(int number) {
        Optional<Meeting> planned = book.home(Optional.empty()).planned();
        if (planned.isEmpty()) {
            wrong.add("Meeting " + number + " was never planned.");
            return;
        }
        String meeting = planned.get().id();
        meetings.add(meeting);
        LinearMeeting linear = new LinearMeeting(book, meeting);
        for (String line : script(number)) {
            types(linear, number, line);
        }
    }

    private void types(LinearMeeting linear, int number, String line) {
        if (line.startsWith(REFUSAL)) {
            expected = line.substring(REFUSAL.length());
            return;
        }
        setClock(line);
        StringWriter out = new StringWriter();
        boolean done = linear.run(new BufferedReader(new StringReader(line)), new PrintWriter(out));
        boolean right = expected.isEmpty() ? done : !done && out.toString().contains(expected);
        if (!right) {
            wrong.add("Meeting " + number + ": " + line + "\n    " + out);
        }
        expected = "";
        clock.pass(Duration.ofSeconds(20));
    }

    private void setClock(String line) {
        if (line.startsWith("on ")) {
            day = LocalDate.parse(line.substring(3));
            clock.set(day.atTime(9, 0));
        } else if (line.startsWith("at ")) {
            clock.set(day.atTime(LocalTime.parse(line.substring(3))));
        }
    }

    @Override
    public void close() {
        book.close();
    }
}
