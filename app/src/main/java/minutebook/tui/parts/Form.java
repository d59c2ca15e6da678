package minutebook.tui.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import minutebook.tui.Key;
import minutebook.tui.Style;
import minutebook.tui.Surface;
import minutebook.tui.Text;

/**
 * Fields to fill in, checked as they are typed.
 *
 * @param focus the field that has the cursor
 * @param seen how many fields, from the first, show what is wrong with them: a field not reached yet does not complain
 * @param outcome whether the user is still at it, wants it saved, or has left
 */
public record Form(List<Field> fields, int focus, int seen, Outcome outcome, Check check) {
    /** How far the user has got with a form. */
    public enum Outcome {
        EDITING,
        SAVE,
        LEAVE
    }

    /** Says what is wrong with the values of a form. */
    public interface Check {
        /** Sentences by the name of the field they belong to, given the values by name; empty when all is well. */
        Map<String, String> complaints(Map<String, String> values);
    }

    public Form {
        fields = List.copyOf(fields);
    }

    /** A form at its first field. */
    public static Form of(List<Field> fields, Check check) {
        return new Form(fields, 0, 0, Outcome.EDITING, check);
    }

    /** What has been filled in, by the name of the field. */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach(field -> values.put(field.name(), field.value()));
        return values;
    }

    /** The same form holding these values; a field that is not named keeps its own. */
    public Form filled(Map<String, String> values) {
        List<Field> next = fields.stream()
                .map(field -> field.holding(values.getOrDefault(field.name(), field.value())))
                .toList();
        return new Form(next, focus, seen, outcome, check);
    }

    /** What has been filled in that another form does not say, by the name of the field. */
    public Map<String, String> beyond(Form other) {
        Map<String, String> values = values();
        values.entrySet().removeAll(other.values().entrySet());
        return values;
    }

    /** The same form, still being filled in. */
    public Form editing() {
        return new Form(fields, focus, seen, Outcome.EDITING, check);
    }

    /** What one field holds. */
    public String value(String name) {
        return values().get(name);
    }

    /** The form after a key: Tab and the arrows move, Enter saves when nothing is wrong, Esc leaves. */
    public Form on(Key key) {
        return switch (key.kind()) {
            case TAB, DOWN -> focused(focus + 1);
            case BACK_TAB, UP -> focused(focus - 1);
            case ESCAPE -> new Form(fields, focus, seen, Outcome.LEAVE, check);
            case ENTER -> saved();
            default -> typed(key);
        };
    }

    /** Draws the fields from the top, scrolled so that the one with the cursor is in sight. */
    public void draw(Surface surface) {
        Map<String, String> complaints = check.complaints(values());
        int longest = fields.stream().mapToInt(f -> Text.width(f.label())).max().orElse(0);
        int labels = Math.min(longest, surface.width() / 3) + 2;
        int room = Math.max(1, surface.width() - labels);
        List<Integer> tops = tops(complaints, room);
        int from = 0;
        while (from < focus && tops.get(focus + 1) - tops.get(from) > surface.height()) {
            from++;
        }
        for (int i = from; i < fields.size(); i++) {
            Field field = fields.get(i);
            int y = tops.get(i) - tops.get(from);
            boolean focused = i == focus;
            surface.put(0, y, Text.clip(field.label(), labels - 1), focused ? Style.STRONG : Style.MUTED);
            field.draw(surface.part(labels, y, surface.width() - labels, 1), focused);
            Passage.of(below(i, complaints), complains(i, complaints) ? Style.ERROR : Style.MUTED)
                    .drawn(surface.part(labels, y + 1, room, tops.get(i + 1) - tops.get(i) - 1));
        }
    }

    private Form focused(int place) {
        int next = Math.floorMod(place, fields.size());
        return new Form(fields, next, Math.max(seen, Math.max(focus, next)), Outcome.EDITING, check);
    }

    private Form saved() {
        Map<String, String> complaints = check.complaints(values());
        for (int i = 0; i < fields.size(); i++) {
            if (complaints.containsKey(fields.get(i).name())) {
                return new Form(fields, i, fields.size(), Outcome.EDITING, check);
            }
        }
        return new Form(fields, focus, seen, Outcome.SAVE, check);
    }

    private Form typed(Key key) {
        List<Field> next = new ArrayList<>(fields);
        next.set(focus, fields.get(focus).on(key));
        return new Form(next, focus, seen, Outcome.EDITING, check);
    }

    private boolean complains(int i, Map<String, String> complaints) {
        boolean reached = i < seen || (i == focus && !fields.get(i).value().isEmpty());
        return reached && complaints.containsKey(fields.get(i).name());
    }

    /** The line under a field: what is wrong, else why a key was not taken, else help while it has the cursor. */
    private String below(int i, Map<String, String> complaints) {
        Field field = fields.get(i);
        if (complains(i, complaints)) {
            return complaints.get(field.name());
        }
        String complaint = field.line().complaint();
        return i != focus ? "" : complaint.isEmpty() ? field.help() : complaint;
    }

    /** The row each field starts on, and after the last the row where the form ends. */
    private List<Integer> tops(Map<String, String> complaints, int room) {
        List<Integer> tops = new ArrayList<>(List.of(0));
        for (int i = 0; i < fields.size(); i++) {
            String below = below(i, complaints);
            tops.add(tops.get(i)
                    + 1
                    + (below.isEmpty() ? 0 : Passage.of(below, Style.NORMAL).rows(room)));
        }
        return tops;
    }
}
