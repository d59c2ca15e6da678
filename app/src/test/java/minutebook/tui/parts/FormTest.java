package minutebook.tui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import minutebook.tui.Grid;
import minutebook.tui.Key;
import org.junit.jupiter.api.Test;

class FormTest {
    private final Form form = Form.of(
            List.of(
                    Field.text("what", "What", "").explained("What is to be done?"),
                    Field.choice("state", "State", "open", List.of("open", "reported done", "dropped")),
                    Field.text("due", "Due", "")),
            values -> values.get("what").isEmpty()
                    ? Map.of("what", "Say what is to be done.")
                    : values.get("due").isEmpty() ? Map.of("due", "Give a date.") : Map.of());

    @Test
    void typing_goes_to_the_field_with_the_cursor() {
        Form typed = type(type(form, "Publish").on(Key.TAB).on(Key.TAB), "30 June");
        assertEquals(Map.of("what", "Publish", "state", "open", "due", "30 June"), typed.values());
        assertEquals(Form.Outcome.SAVE, typed.on(Key.ENTER).outcome());
    }

    @Test
    void a_choice_is_made_with_arrows_or_its_first_letter() {
        Form atState = form.on(Key.TAB);
        assertEquals("reported done", atState.on(Key.RIGHT).value("state"));
        assertEquals("dropped", atState.on(Key.LEFT).value("state"));
        assertEquals("dropped", atState.on(Key.of("d")).value("state"));
        assertEquals("open", atState.on(Key.of("z")).value("state"));
    }

    @Test
    void enter_goes_to_the_first_field_that_is_wrong() {
        Form refused = form.on(Key.BACK_TAB).on(Key.ENTER);
        assertEquals(Form.Outcome.EDITING, refused.outcome());
        assertEquals(0, refused.focus());
        assertTrue(drawn(refused, 60, 9).contains("Say what is to be done."));
    }

    @Test
    void a_field_not_reached_yet_does_not_complain() {
        assertFalse(drawn(form, 60, 9).contains("Say what"));
        assertTrue(drawn(form, 60, 9).contains("What is to be done?"));
        assertTrue(drawn(form.on(Key.TAB), 60, 9).contains("Say what"));
    }

    @Test
    void escape_leaves() {
        assertEquals(Form.Outcome.LEAVE, form.on(Key.ESCAPE).outcome());
    }

    @Test
    void tab_completes_a_name_that_is_begun_and_then_goes_on() {
        Field owner = Field.text("owner", "Owner", "")
                .suggesting(List.of(
                        new Suggestion("dcs", "Director of children’s services"),
                        new Suggestion("nurse", "Chief nurse")));
        Form named = Form.of(List.of(owner, Field.text("due", "Due", "")), values -> Map.of());
        assertTrue(drawn(named, 60, 9).contains("dcs, nurse"));
        assertTrue(drawn(type(named, "@d"), 60, 9).contains("Tab: dcs (Director of children’s services)"));
        assertEquals("nurse", type(named, "chief").on(Key.TAB).value("owner"));
        assertEquals("complete", type(named, "nu").tab());
        Form completed = type(named, "nu").on(Key.TAB);
        assertTrue(drawn(completed, 60, 9).contains("Chief nurse"));
        assertEquals(1, completed.on(Key.TAB).focus());
        assertEquals(1, type(named, "nobody").on(Key.TAB).focus());
    }

    @Test
    void what_is_missing_from_the_whole_stands_below_once_nothing_is_wrong() {
        Form.Check check = new Form.Check() {
            @Override
            public Map<String, String> complaints(Map<String, String> values) {
                return values.get("what").isEmpty() ? Map.of("what", "Say what is to be done.") : Map.of();
            }

            @Override
            public List<String> gaps(Map<String, String> values) {
                return List.of("No calendar date.");
            }
        };
        Form gapped = Form.of(List.of(Field.text("what", "What", "")), check);
        assertFalse(drawn(gapped, 60, 20).contains("No calendar date."));
        assertTrue(drawn(type(gapped, "Publish"), 60, 20).contains("– No calendar date."));
        assertFalse(drawn(type(gapped, "Publish"), 60, 8).contains("No calendar date."));
        assertEquals(Form.Outcome.SAVE, type(gapped, "Publish").on(Key.ENTER).outcome());
    }

    @Test
    void any_keys_at_any_size_keep_the_cursor_in_sight() {
        long seed = 3;
        Random random = new Random(seed);
        List<Key> keys = List.of(
                Key.TAB,
                Key.BACK_TAB,
                Key.UP,
                Key.DOWN,
                Key.ENTER,
                Key.LEFT,
                Key.RIGHT,
                Key.of("x"),
                Key.of("議"),
                Key.BACKSPACE);
        Form driven = form;
        for (int i = 0; i < 3_000; i++) {
            driven = driven.on(keys.get(random.nextInt(keys.size())));
            Grid grid = new Grid(12 + random.nextInt(90), 1 + random.nextInt(8));
            driven.draw(grid.surface());
            assertTrue(grid.hasCursor(), "seed " + seed + " step " + i + " " + driven);
        }
    }

    private static Form type(Form form, String text) {
        Form typed = form;
        for (String cluster : text.split("", -1)) {
            typed = cluster.isEmpty() ? typed : typed.on(Key.of(cluster));
        }
        return typed;
    }

    private static String drawn(Form form, int width, int height) {
        Grid grid = new Grid(width, height);
        form.draw(grid.surface());
        return grid.asText();
    }
}
