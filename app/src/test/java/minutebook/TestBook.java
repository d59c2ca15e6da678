package minutebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.change.AddAction;
import minutebook.change.AddDecision;
import minutebook.change.AddNote;
import minutebook.change.Change;
import minutebook.change.CloseMeeting;
import minutebook.change.CreateBoard;
import minutebook.change.StartMeeting;
import minutebook.change.StepTo;
import minutebook.domain.ActionWords;
import minutebook.domain.Decision;
import minutebook.domain.Entity;
import minutebook.domain.MinuteNote;
import minutebook.domain.Person;
import minutebook.view.ActionRow;
import minutebook.view.ItemRecord;
import minutebook.view.MinutesView;

/**
 * A board's file in a temporary folder with a clock that a test can set, to write tests as a meeting goes: {@code
 * book.startsTheMeeting(); book.goesToItem(3); book.notes("Plans are late.")}. It begins with {@link TestBoard} on the
 * day of its meeting 2, an hour before it.
 */
public final class TestBook implements AutoCloseable {
    public static final String SECRETARY = "Board Secretary";

    private final Path file;
    private final TestClock clock;
    private final String actor;
    private final List<TestBook> others = new ArrayList<>();
    private Minutebook book;
    private String item = itemAt(3);

    private TestBook(Path file, TestClock clock, String actor) {
        this.file = file;
        this.clock = clock;
        this.actor = actor;
        this.book = Minutebook.open(file, clock, actor);
    }

    /** A new file in the folder with {@link TestBoard} in it: a copy of one that is made once. */
    public static TestBook in(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.copy(Template.FILE, folder.resolve("board.db"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return empty(folder);
    }

    /** The file that is copied, made when the first test asks for it. */
    private static final class Template {
        private static final Path FILE = made();

        private static Path made() {
            try {
                Path folder = Files.createTempDirectory("minutebook-test-board");
                folder.toFile().deleteOnExit();
                in(folder, TestBoard.rows()).close();
                Path file = folder.resolve("board.db");
                file.toFile().deleteOnExit();
                return file;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A new file in the folder with these rows in it: a board first, then the rest, parents before children. */
    public static TestBook in(Path folder, List<Entity> rows) {
        TestBook book = empty(folder);
        book.does(new CreateBoard(rows));
        return book;
    }

    /** The file in the folder; a new one with nothing in it where there is none. */
    public static TestBook empty(Path folder) {
        TestClock clock = new TestClock(TestBoard.START.minusHours(1));
        return new TestBook(folder.resolve("board.db"), clock, SECRETARY);
    }

    /** Somebody else at the same file with a program of their own; closed together with this one. */
    public TestBook as(String otherActor) {
        TestBook other = new TestBook(file, clock, otherActor);
        others.add(other);
        return other;
    }

    public Minutebook book() {
        return book;
    }

    public Path file() {
        return file;
    }

    public TestClock clock() {
        return clock;
    }

    public LocalDateTime now() {
        return book.moment().now();
    }

    /** Does it and gives what was done in a sentence. */
    public String does(Change change) {
        return book.apply(change);
    }

    public String undoes() {
        return book.undo();
    }

    public String redoes() {
        return book.redo();
    }

    /** The program ends and is started again on the same file. */
    public void isOpenedAgain() {
        book.close();
        book = Minutebook.open(file, clock, actor);
    }

    public void waits(Duration time) {
        clock.pass(time);
    }

    /** The planned meeting is started at its time; it is then at item 1. */
    public void startsTheMeeting() {
        clock.set(TestBoard.START);
        does(new StartMeeting(TestBoard.MEETING, now()));
    }

    public void goesToItem(int place) {
        item = itemAt(place);
        does(new StepTo(item, now()));
    }

    public void closesTheMeeting() {
        does(new CloseMeeting(TestBoard.MEETING, now(), "the board agreed to leave it so"));
    }

    /** The id of the item that entries go under: item 3 until the meeting goes to another. */
    public String item() {
        return item;
    }

    /** The id of an item of the planned meeting as it stands in {@link TestBoard}. */
    public static String itemAt(int place) {
        return TestBoard.MEETING + "-item-" + place;
    }

    public MinuteNote notes(String text) {
        does(new AddNote(item, text));
        return last(record().notes());
    }

    public Decision decides(String words, String because) {
        does(new AddDecision(item, words, because, ""));
        return last(record().decisions()).decision();
    }

    public ActionRow agrees(String what, String ownerKey, LocalDate due) {
        does(new AddAction(item, words(what, ownerKey, due)));
        return last(record().actions());
    }

    public static ActionWords words(String what, String ownerKey, LocalDate due) {
        Person owner = TestBoard.plan().person(ownerKey);
        return new ActionWords(what, "", owner, due, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What is recorded under the item that entries go under. */
    public ItemRecord record() {
        return minutes().items().stream()
                .filter(one -> one.item().id().equals(item))
                .findFirst()
                .orElseThrow();
    }

    public MinutesView minutes() {
        return book.minutes(TestBoard.MEETING);
    }

    /** The printed numbers of the actions that the meeting has agreed, in the order of its agenda. */
    public List<String> refs() {
        return minutes().items().stream()
                .flatMap(one -> one.actions().stream())
                .map(ActionRow::ref)
                .toList();
    }

    @Override
    public void close() {
        others.forEach(TestBook::close);
        book.close();
    }

    private static <T> T last(List<T> all) {
        return all.get(all.size() - 1);
    }
}
