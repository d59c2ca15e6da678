package minutebook.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** However a session ends, what was typed within its last second is kept and the terminal is given back. */
class LoopTest {
    private final List<String> happened = new ArrayList<>();
    private final CountDownLatch drawn = new CountDownLatch(1);
    private boolean broken;

    /** Takes what is typed. */
    private record Line(String text) implements Screen {
        @Override
        public String title() {
            return "Line";
        }

        @Override
        public Step on(Key key) {
            return Step.stay(new Line(text + key.text()));
        }

        @Override
        public List<Hint> hints() {
            return List.of();
        }

        @Override
        public void draw(Surface surface) {
            surface.put(0, 0, text, Style.NORMAL);
        }
    }

    private final Loop loop = new Loop(
            new World() {
                @Override
                public Step perform(Screen asker, Effect.Ask ask) {
                    return Step.stay(asker);
                }

                @Override
                public Screen refreshed(Screen screen) {
                    return screen;
                }

                @Override
                public Screen tick(Screen screen) {
                    happened.add("kept " + ((Line) screen).text());
                    return screen;
                }
            },
            new Display() {
                @Override
                public void open() {}

                @Override
                public Grid blank() {
                    return new Grid(20, 2, false);
                }

                @Override
                public void show(Grid frame, boolean complete) {
                    drawn.countDown();
                    if (broken) {
                        throw new UncheckedIOException(new IOException("the line dropped"));
                    }
                    broken = true;
                }

                @Override
                public void suspend() {}

                @Override
                public void close() {
                    happened.add("given back");
                }
            },
            List.of(new Line("")));

    @Test
    void when_the_line_drops() {
        loop.press(Key.of("a"));
        assertThrows(UncheckedIOException.class, loop::run);
        assertEquals(List.of("kept a", "given back"), happened);
    }

    @Test
    void when_the_thread_is_interrupted() throws Exception {
        Thread session = new Thread(loop::run);
        session.start();
        drawn.await();
        session.interrupt();
        session.join();
        assertEquals("kept ", happened.get(0));
        assertTrue(happened.contains("given back"));
    }
}
