package minutebook.tui.screens;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import minutebook.Minutebook;
import minutebook.TestBook;
import minutebook.change.SecretBoard;
import minutebook.tui.Hint;
import minutebook.tui.Key;
import minutebook.tui.ScreenSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No screen that an observer can come to shows anything that was recorded in private, whichever keys lead there. */
class InPublicScreensTest {
    private static final int DEEPEST = 2;

    @TempDir
    Path folder;

    private TestBook book;
    private Minutebook observer;

    @BeforeEach
    void opens() {
        book = SecretBoard.in(folder);
        observer = book.as(SecretBoard.OBSERVER).book();
    }

    @AfterEach
    void closes() {
        book.close();
    }

    private ScreenSession session(Minutebook sits) {
        return new ScreenSession(new BookWorld(sits), HomeScreen.of(sits, Optional.empty()), 200, 60);
    }

    /** The ways from the screen in sight: what its hints name, and each of its rows. */
    private static List<List<Key>> ways(ScreenSession at) {
        List<List<Key>> ways = new ArrayList<>();
        for (Hint hint : at.screen().hints()) {
            boolean leads = hint.works() && !hint.writes() && !hint.key().is(Key.Kind.DOWN);
            if (leads && !hint.label().contains("publish")) {
                ways.add(List.of(hint.key()));
            }
        }
        for (int row = 1; row < 5; row++) {
            List<Key> way = new ArrayList<>(List.of(Key.HOME));
            for (int i = 0; i < row; i++) {
                way.add(Key.DOWN);
            }
            way.add(Key.ENTER);
            ways.add(way);
        }
        return ways;
    }

    @Test
    void no_screen_shows_an_observer_what_was_private() {
        Deque<List<Key>> waiting = new ArrayDeque<>(List.of(List.of()));
        Set<String> seen = new HashSet<>();
        Set<String> titles = new HashSet<>();
        while (!waiting.isEmpty()) {
            List<Key> way = waiting.removeFirst();
            ScreenSession at = session(observer);
            at.press(way.toArray(Key[]::new));
            if (at.isOver() || !seen.add(at.screen().title() + at.screen().getClass())) {
                continue;
            }
            titles.add(at.screen().getClass().getSimpleName());
            tellsNothing(at, way);
            if (way.stream()
                            .filter(key -> !key.is(Key.Kind.DOWN) && !key.equals(Key.HOME))
                            .count()
                    < DEEPEST) {
                ways(at).forEach(more -> {
                    List<Key> longer = new ArrayList<>(way);
                    longer.addAll(more);
                    waiting.addLast(longer);
                });
            }
        }
        assertTrue(titles.size() > 15, "screens were come to: " + titles);
    }

    /** On the whole of it, a page at a time. */
    private static void tellsNothing(ScreenSession at, List<Key> way) {
        for (int page = 0; page < 2 && !at.isOver(); page++) {
            assertFalse(at.text().contains(SecretBoard.SECRET), way + "\n" + at.text());
            assertFalse(at.text().contains(SecretBoard.SECRET_VALUE), way + "\n" + at.text());
            at.press(Key.PAGE_DOWN);
        }
    }

    @Test
    void every_item_of_the_meeting_is_followed_without_it() {
        ScreenSession at = session(observer).type("f");
        for (int i = 0; i < 6; i++) {
            tellsNothing(at, List.of());
            at.press(Key.LEFT);
        }
        at.press(Key.RIGHT, Key.RIGHT);
        assertTrue(at.text().contains("not shown to observers"), at.text());
        at.press(Key.of("q"), Key.of("/"));
        at.type("xylo").press(Key.ENTER);
        tellsNothing(at, List.of());
        ScreenSession member = session(book.as("dcs").book()).type("f").press(Key.LEFT);
        assertTrue(
                member.text().contains(SecretBoard.SECRET)
                        || member.press(Key.RIGHT).text().contains(SecretBoard.SECRET),
                member.text());
    }
}
