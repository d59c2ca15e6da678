package minutebook.tui.screens;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import minutebook.Minutebook;
import minutebook.TestClock;
import minutebook.domain.Meeting;
import minutebook.tui.Golden;
import minutebook.tui.Key;
import minutebook.tui.ScreenSession;

/**
 * Somebody at the screens of a board's file: keys in, the text of the screen out, on a clock that a test moves: {@code
 * at.opensTheMeeting().type("S").type("nPlans are late.").press(Key.ENTER)}.
 */
final class BoardScreens implements AutoCloseable {
    static final String SECRETARY = "Board Secretary";

    private final Path file;
    private final TestClock clock;
    private final Minutebook book;
    private final ScreenSession session;

    private BoardScreens(Path file, TestClock clock, String actor) {
        this(file, clock, Minutebook.open(file, clock, actor));
    }

    private BoardScreens(Path file, TestClock clock, Minutebook book) {
        this.file = file;
        this.clock = clock;
        this.book = book;
        this.session = new ScreenSession(new BookWorld(book), HomeScreen.of(book, Optional.empty()), 80, 24);
    }

    /** The secretary at the home screen of the sample board, as its meeting 7 is about to begin. */
    static BoardScreens in(Path folder) {
        return at(PracticeFile.in(folder));
    }

    /** The secretary at the home screen of a file. */
    static BoardScreens at(Path file) {
        return at(file, SECRETARY);
    }

    /** Somebody at the home screen of a file. */
    static BoardScreens at(Path file, String actor) {
        return new BoardScreens(file, new TestClock(PracticeFile.START), actor);
    }

    /** Somebody else at the same file with a program of their own. */
    BoardScreens as(String actor) {
        return new BoardScreens(file, clock, actor);
    }

    /** Somebody at the same file who has come from afar. */
    BoardScreens fromAfar(String actor) {
        return new BoardScreens(file, clock, Minutebook.openFromAfar(file, clock, actor));
    }

    /** The same person after the program was killed and started again. */
    BoardScreens killedAndStartedAgain() {
        book.close();
        return new BoardScreens(file, clock, book.actor());
    }

    Minutebook book() {
        return book;
    }

    /** The meeting that is next on the sample board: number 7. */
    Meeting seven() {
        return book.home(Optional.empty()).meetings().stream()
                .filter(meeting -> meeting.number() == 7)
                .findFirst()
                .orElseThrow();
    }

    BoardScreens type(String text) {
        session.type(text);
        return this;
    }

    BoardScreens press(Key... keys) {
        session.press(keys);
        return this;
    }

    /** Presses one key so many times. */
    BoardScreens press(int times, Key key) {
        for (int i = 0; i < times; i++) {
            session.press(key);
        }
        return this;
    }

    /** Types a letter that opens a line, the line, and Enter. */
    BoardScreens enters(String letter, String line) {
        type(letter).press(Key.ctrl('u'));
        return type(line).press(Key.ENTER);
    }

    /** From the home screen to meeting 7, which is its first line. */
    BoardScreens opensTheMeeting() {
        return press(Key.HOME, Key.ENTER);
    }

    /** From the home screen to meeting 7, in session at the item of that number. */
    BoardScreens sitsAtItem(int number) {
        opensTheMeeting().type("S");
        return press(number - 1, Key.RIGHT);
    }

    /** Sets the clock on the wall, on the day of the meeting. */
    BoardScreens isAt(int hour, int minute) {
        clock.set(LocalDateTime.of(PracticeFile.START.toLocalDate(), java.time.LocalTime.of(hour, minute)));
        return this;
    }

    /** Waits for papers that are being written. */
    BoardScreens published() {
        if (PastScreen.bare(session.screen()) instanceof PublishingScreen writing) {
            while (!writing.job().isOver()) {
                LockSupport.parkNanos(1_000_000);
            }
        }
        return ticks();
    }

    BoardScreens passes(Duration time) {
        clock.pass(time);
        return this;
    }

    BoardScreens ticks() {
        session.tick();
        return this;
    }

    BoardScreens sized(int width, int height) {
        session.resize(width, height);
        return this;
    }

    ScreenSession session() {
        return session;
    }

    String text() {
        return session.text();
    }

    String text(int width, int height) {
        return sized(width, height).text();
    }

    /** The screen's text as one line, for looking for words that a narrow screen breaks. */
    String words() {
        return text().replaceAll("\\s+", " ");
    }

    BoardScreens shows(String words) {
        assertTrue(words().contains(words), () -> "“" + words + "” is not on the screen:\n" + text());
        return this;
    }

    BoardScreens lacks(String words) {
        assertTrue(!words().contains(words), () -> "“" + words + "” is on the screen:\n" + text());
        return this;
    }

    /** Compares the screen at each size with what was agreed, kept as {@code screens/NAME-80x24.txt}. */
    BoardScreens looksLike(String name, String... sizes) {
        for (String size : sizes) {
            String[] sides = size.split("x", 2);
            String text = text(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
            Golden.assertMatches("screens/" + name + "-" + size + ".txt", text);
        }
        sized(80, 24);
        return this;
    }

    @Override
    public void close() {
        book.close();
    }
}
