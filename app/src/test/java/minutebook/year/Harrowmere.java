package minutebook.year;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import minutebook.domain.Board;
import minutebook.domain.BoardRules;
import minutebook.domain.Entity;
import minutebook.domain.LinkedBoard;
import minutebook.domain.MeetingSeries;
import minutebook.domain.Person;
import minutebook.domain.ReportDue;
import minutebook.domain.Rhythm;
import minutebook.pack.PackReader;

/** The board whose year is played: a made-up one, from its pack, with the reports it expects and the forums it knows. */
final class Harrowmere {
    static final Path FOLDER =
            Path.of(System.getProperty("minutebook.project", "..")).resolve("app/src/test/resources/year");

    private static final String PLACE = "Council chamber, Harrowmere";
    private static final LocalDateTime FIRST = LocalDateTime.of(2025, 1, 9, 14, 0);

    private final List<Entity> rows;
    private final String board;

    private Harrowmere(List<Entity> rows) {
        this.rows = rows;
        this.board = only(Board.class).id();
    }

    /** The board's records on the day its file is made, parents before children. */
    static List<Entity> rows(Instant at) {
        AtomicInteger next = new AtomicInteger();
        Harrowmere made = new Harrowmere(new ArrayList<>(
                PackReader.read(FOLDER).rows(() -> String.format("harrowmere-%03d", next.incrementAndGet()), at)));
        made.settle();
        return made.rows;
    }

    private void settle() {
        if (rows.stream().noneMatch(BoardRules.class::isInstance)) {
            rows.add(BoardRules.usual("rules", board));
        }
        rows.add(new MeetingSeries("series", board, FIRST, Rhythm.MONTHS, 1, 120, PLACE, 42));
        report(1, "visits", "Unannounced visits to homes", "head-care", 4, LocalDate.of(2025, 2, 12));
        report(2, "virtual-school", "Virtual school report", "secondary", 6, LocalDate.of(2025, 4, 10));
        report(3, "iro", "Independent reviewing officers' annual report", "head-care", 12, LocalDate.of(2025, 6, 12));
        report(4, "allegations", "Allegations against staff", "quality", 12, LocalDate.of(2025, 9, 11));
        linked(1, "partnership", "Safeguarding children partnership", "police");
        linked(2, "parenting", "Corporate parenting panel", "head-care");
        linked(3, "wellbeing", "Health and wellbeing board", "nurse");
    }

    private void report(int place, String key, String title, String from, int months, LocalDate first) {
        Optional<String> author = Optional.of(person(from));
        rows.add(new ReportDue(
                "report-" + place, board, key, title, author, months, first, Optional.empty(), "", place));
    }

    private void linked(int place, String key, String name, String contact) {
        rows.add(new LinkedBoard(
                "linked-" + place,
                board,
                key,
                name,
                "The board’s figures each quarter",
                "Its minutes",
                Optional.of(person(contact)),
                Optional.empty(),
                "",
                place));
    }

    private String person(String key) {
        return all(Person.class).stream()
                .filter(person -> person.key().equals(key))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private <E extends Entity> E only(Class<E> kind) {
        return all(kind).get(0);
    }

    private <E extends Entity> List<E> all(Class<E> kind) {
        return rows.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
