package minutebook.cli.linear;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import minutebook.Minutebook;
import minutebook.change.CreateBoard;
import minutebook.domain.Meeting;
import minutebook.pack.PackFiles;
import minutebook.pack.PackReader;
import minutebook.view.MinutesView;

/** The sample board's planned meeting, with lines typed at it. */
final class Table implements AutoCloseable {
    private static final Instant NOW = Instant.parse("2015-06-18T14:00:00Z");

    private final Minutebook book;
    private final Meeting meeting;
    private final LinearMeeting linear;

    /** A fresh copy of the sample board. */
    Table(Path template, Path folder) {
        book = Minutebook.open(copied(template, folder.resolve("board.db")), () -> NOW, "tester");
        meeting = book.home(Optional.empty()).planned().orElseThrow();
        linear = new LinearMeeting(book, meeting.id());
    }

    /** The sample board in a file to be copied. */
    static Path template(Path folder) {
        Path file = folder.resolve("template.db");
        try (Minutebook made = Minutebook.practice(file, () -> NOW, "tester", LocalDate.of(2015, 6, 18))) {
            made.apply(new CreateBoard(PackReader.read(PackFiles.sample())
                    .rows(() -> UUID.randomUUID().toString(), NOW)));
        }
        return file;
    }

    private static Path copied(Path from, Path to) {
        try {
            return Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was answered, and whether nothing was refused. */
    record Answers(boolean allDone, List<String> lines) {
        String last() {
            return lines.get(lines.size() - 1);
        }

        String all() {
            return String.join("\n", lines);
        }
    }

    Answers type(String... lines) {
        StringWriter out = new StringWriter();
        boolean allDone =
                linear.run(new BufferedReader(new StringReader(String.join("\n", lines))), new PrintWriter(out));
        return new Answers(allDone, out.toString().lines().toList());
    }

    /** The table with the meeting at an item. */
    Table at(int item) {
        type("at 14:02", "start", "item " + item);
        return this;
    }

    Minutebook book() {
        return book;
    }

    MinutesView minutes() {
        return book.minutes(meeting.id());
    }

    int changes() {
        return book.history(1, 0).total();
    }

    @Override
    public void close() {
        book.close();
    }
}
