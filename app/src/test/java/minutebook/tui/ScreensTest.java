package minutebook.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScreensTest {
    /** A screen whose every key is an effect. */
    private record Numbered(int number) implements Screen {
        @Override
        public String title() {
            return "Screen " + number;
        }

        @Override
        public Step on(Key key) {
            return switch (key.text()) {
                case "o" -> Step.open(this, new Numbered(number + 1));
                case "r" -> new Step(this, new Effect.Replace(new Numbered(number + 10)));
                case "b" -> Step.back(this);
                case "p" -> new Step(this, new Effect.BackAndPress(Key.of("a")));
                case "a" -> Step.ask(this, new Add(100));
                case "c" -> Step.ask(this, new AddAndLeave());
                case "q" -> Step.quit(this);
                default -> Step.stay(this);
            };
        }

        @Override
        public void draw(Surface surface) {
            surface.put(0, 0, title(), Style.NORMAL);
        }
    }

    private record Add(int amount) implements Effect.Ask {}

    private record AddAndLeave() implements Effect.Ask {}

    /** Adds when asked, and adds a thousand on coming back into sight. */
    private static final class Adding implements World {
        private boolean changed;

        @Override
        public Step perform(Screen asker, Effect.Ask ask) {
            if (ask instanceof Add add) {
                return Step.stay(new Numbered(((Numbered) asker).number() + add.amount()));
            }
            return Step.back(asker);
        }

        @Override
        public Screen refreshed(Screen screen) {
            return new Numbered(((Numbered) screen).number() + 1_000);
        }

        @Override
        public Screen tick(Screen screen) {
            return changed ? refreshed(screen) : screen;
        }
    }

    private final Adding world = new Adding();
    private final Screens screens = new Screens(world, List.of(new Numbered(1)));

    @Test
    void opening_and_leaving_comes_back_to_the_screen_below_read_afresh() {
        press("o");
        assertEquals("Screen 2", screens.top().title());
        press("b");
        assertEquals("Screen 1001", screens.top().title());
    }

    @Test
    void replacing_keeps_what_is_below() {
        press("or");
        assertEquals("Screen 12", screens.top().title());
        press("b");
        assertEquals("Screen 1001", screens.top().title());
    }

    @Test
    void the_answer_to_an_ask_takes_the_place_of_the_asker() {
        press("a");
        assertEquals("Screen 101", screens.top().title());
    }

    @Test
    void an_answer_may_leave_the_screen() {
        press("oc");
        assertEquals("Screen 1001", screens.top().title());
    }

    @Test
    void a_key_may_be_handed_to_the_screen_below() {
        press("op");
        assertEquals("Screen 1101", screens.top().title());
    }

    @Test
    void quitting_ends_it_from_any_depth() {
        press("ooq");
        assertTrue(screens.areOver());
    }

    @Test
    void a_second_without_change_draws_nothing() {
        assertFalse(screens.tick());
        world.changed = true;
        assertTrue(screens.tick());
        assertEquals("Screen 1001", screens.top().title());
    }

    private void press(String keys) {
        keys.chars().forEach(c -> screens.press(Key.of(Character.toString(c))));
    }
}
