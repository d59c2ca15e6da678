package minutebook.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.domain.Board;
import minutebook.domain.Brag;
import minutebook.domain.EvidenceKind;
import minutebook.domain.Impact;
import minutebook.domain.Presence;
import minutebook.domain.ProgressKind;
import minutebook.domain.Quality;

/** One example at least of everything a user can do, with what has to happen first. */
final class Examples {
    private static final LocalDate TODAY = TestBoard.TODAY;

    private Examples() {}

    /**
     * An example.
     *
     * @param change does what has to happen first, and gives the change
     */
    record Example(String name, Function<TestBook, Change> change) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Example> all() {
        return Stream.of(
                        boards(),
                        meetings(),
                        agendas(),
                        entries(),
                        statuses(),
                        actions(),
                        PlanExamples.all(),
                        ActionExamples.all(),
                        AfterExamples.all(),
                        PeopleExamples.all(),
                        DueExamples.all(),
                        RulesExamples.all(),
                        BeforeExamples.all(),
                        TableExamples.all())
                .flatMap(List::stream);
    }

    private static List<Example> boards() {
        Board other = new Board("other", "other", "Other Board", "Other Council", "", "", 1, 1, "");
        return List.of(new Example("another board is made", book -> new CreateBoard(List.of(other))));
    }

    private static List<Example> meetings() {
        return List.of(
                new Example(
                        "a meeting is planned",
                        book -> new PlanMeeting(TestBoard.BOARD, "Town Hall", TestBoard.START.plusMonths(1), 120)),
                new Example(
                        "a meeting gets another day",
                        book -> new EditMeeting(TestBoard.MEETING, "School", TestBoard.START.plusDays(1), 90)),
                new Example("a meeting starts", book -> new StartMeeting(TestBoard.MEETING, TestBoard.START)),
                started(
                        "the next item",
                        book -> new StepTo(TestBook.itemAt(2), book.now().plusMinutes(4))),
                started(
                        "a break",
                        book -> new PauseMeeting(TestBoard.MEETING, book.now().plusMinutes(4))),
                started("after the break", book -> {
                    book.does(new PauseMeeting(TestBoard.MEETING, book.now()));
                    return new ResumeMeeting(TestBoard.MEETING, book.now().plusMinutes(9));
                }),
                started(
                        "the end",
                        book -> new CloseMeeting(
                                TestBoard.MEETING, book.now().plusMinutes(115), "nothing was said there")),
                new Example("somebody comes", book -> attendance(Presence.PRESENT, "")),
                new Example("somebody sends a deputy after all", book -> {
                    book.does(attendance(Presence.APOLOGIES, ""));
                    return attendance(Presence.DEPUTY, "Deputy Director");
                }));
    }

    private static List<Example> agendas() {
        return List.of(
                new Example(
                        "an item comes second",
                        book -> new AddItem(
                                TestBoard.MEETING, 1, "Visit", Optional.empty(), Optional.of(TestBoard.DCS), 15)),
                new Example(
                        "an item gets another title",
                        book -> new EditItem(TestBook.itemAt(5), "Close", Optional.empty(), Optional.empty(), 5)),
                new Example("an item moves down", book -> new MoveItem(TestBook.itemAt(2), 2)),
                new Example("an item moves up", book -> new MoveItem(TestBook.itemAt(4), -3)),
                new Example("an item is taken off", book -> new RemoveItem(TestBook.itemAt(2))));
    }

    private static List<Example> entries() {
        return List.of(
                started("a note", book -> new AddNote(book.item(), "Plans are late.")),
                started("a note in other words", book -> {
                    String note = book.notes("Plans are late.").id();
                    return new EditNote(note, "Plans are on time.");
                }),
                started(
                        "a note taken out",
                        book -> remove(EntryKind.NOTE, book.notes("Late.").id())),
                started("a decision", book -> new AddDecision(book.item(), "Meet weekly.", "Pace.", "The police.")),
                started("a decision gets its reason", book -> {
                    String decision = book.decides("Meet weekly.", "").id();
                    return new EditDecision(
                            decision, "Meet weekly.", "Pace.", "", Optional.of(TestBoard.OUTCOME), Optional.empty());
                }),
                started(
                        "a decision taken out",
                        book -> remove(
                                EntryKind.DECISION, book.decides("Meet.", "").id())),
                started("progress", book -> progress(book, Optional.of(EvidenceKind.AUDIT), "audit 7")),
                started("progress gets evidence", book -> {
                    book.does(progress(book, Optional.empty(), ""));
                    return new EditProgress(
                            book.record().progress().get(0).note().id(),
                            TODAY.minusDays(3),
                            ProgressKind.ACHIEVEMENT,
                            "All reviewed.",
                            Optional.of(EvidenceKind.DATA),
                            "table 4",
                            false,
                            Impact.SUSTAINED,
                            Optional.empty());
                }),
                started("progress taken out", book -> {
                    book.does(progress(book, Optional.empty(), ""));
                    return remove(
                            EntryKind.PROGRESS,
                            book.record().progress().get(0).note().id());
                }),
                started("a reading", book -> new AddReading(book.item(), TestBoard.MEASURE, TODAY, words("69"))),
                started("a reading put right", book -> {
                    book.does(new AddReading(book.item(), TestBoard.MEASURE, TODAY, words("69")));
                    return new EditReading(reading(book), TODAY.minusDays(1), words("70.5"));
                }),
                started("a reading taken out", book -> {
                    book.does(new AddReading(book.item(), TestBoard.MEASURE, TODAY, words("69")));
                    return remove(EntryKind.READING, reading(book));
                }));
    }

    private static List<Example> statuses() {
        return List.of(
                started("a status", book -> status(book, "Far behind.")),
                started("a status in other words", book -> {
                    book.does(status(book, "Far behind."));
                    return new EditStatus(statusNote(book), "Nothing has moved.");
                }),
                started("a status taken out", book -> {
                    book.does(status(book, "Far behind."));
                    return remove(EntryKind.STATUS, statusNote(book));
                }));
    }

    private static List<Example> actions() {
        LocalDate due = TODAY.plusDays(14);
        return List.of(
                started("an action", book -> new AddAction(book.item(), TestBook.words("Write.", "dcs", due))),
                started("an action goes to another owner", book -> {
                    String action = book.agrees("Write.", "dcs", due).action().id();
                    return new EditAction(action, TestBook.words("Write to all.", "super", due.plusDays(1)));
                }),
                started(
                        "an action taken out",
                        book -> remove(
                                EntryKind.ACTION,
                                book.agrees("Write.", "dcs", due).action().id())),
                new Example(
                        "an owner reports it done",
                        book -> new ReportAction(
                                TestBoard.OVERDUE, Optional.empty(), TODAY.minusDays(1), "Sent out.", "")),
                started(
                        "the board hears of it",
                        book -> new UpdateAction(TestBoard.PENDING, Optional.of(book.item()), TODAY, "Half done.", "")),
                started(
                        "the board accepts it",
                        book -> new CloseAction(TestBoard.OVERDUE, Optional.of(book.item()), TODAY, "")),
                started(
                        "the board drops it",
                        book -> new DropAction(TestBoard.PENDING, Optional.of(book.item()), TODAY, "Not needed.")));
    }

    /** An example that needs the meeting to be in session. */
    static Example started(String name, Function<TestBook, Change> change) {
        return new Example(name, book -> {
            book.startsTheMeeting();
            return change.apply(book);
        });
    }

    static Change attendance(Presence presence, String deputy) {
        return new MarkAttendance(TestBoard.MEETING, TestBoard.DCS, presence, deputy);
    }

    static Change remove(EntryKind kind, String id) {
        return new RemoveEntry(kind, id);
    }

    static Change progress(TestBook book, Optional<EvidenceKind> evidence, String reference) {
        return new AddProgress(
                book.item(),
                TestBoard.THEME,
                Optional.of(TestBoard.OUTCOME),
                TODAY.minusDays(2),
                ProgressKind.PROGRESS,
                "Nine were reviewed.",
                evidence,
                reference,
                false,
                Impact.EARLY,
                Optional.empty());
    }

    static Change status(TestBook book, String because) {
        return new SetStatus(book.item(), TestBoard.OUTCOME, Brag.RED, because);
    }

    static String statusNote(TestBook book) {
        return book.record().statuses().get(0).note().id();
    }

    static ReadingWords words(String value) {
        return new ReadingWords(
                new BigDecimal(value),
                Optional.of(138),
                Optional.of(200),
                Optional.empty(),
                "the data team",
                Quality.SUSPECT,
                "Counted by hand.");
    }

    private static String reading(TestBook book) {
        return book.record().readings().get(0).reading().id();
    }
}
