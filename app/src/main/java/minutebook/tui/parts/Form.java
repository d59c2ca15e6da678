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
    /** Fewer rows than this have no room for what is missing. */
    private static final int LOW = 12;

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

        /** Sentences on what is still missing from the whole, though it can be saved; shown below the fields. */
        default List<String> gaps(Map<String, String> values) {
            return List.of();
        }
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
            case TAB -> fields.get(focus).completed().map(this::with).orElseGet(() -> focused(focus + 1));
            case DOWN -> focused(focus + 1);
            case BACK_TAB, UP -> focused(focus - 1);
            case ESCAPE -> new Form(fields, focus, seen, Outcome.LEAVE, check);
            case ENTER -> saved();
            default -> typed(key);
        };
    }

    /** The same form with the cursor in the first field that is still empty. */
    public Form atFirstEmpty() {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).value().isBlank()) {
                return new Form(fields, i, i, outcome, check);
            }
        }
        return this;
    }

    /** What Tab does now, in a word or two. */
    public String tab() {
        return fields.get(focus).completed().isPresent() ? "complete" : "next field";
    }

    /** Draws the fields from the top, scrolled so that the one with the cursor is in sight. */
    public void draw(Surface surface) {
        Map<String, String> complaints = check.complaints(values());
        List<Passage> gaps = gaps(complaints, surface);
        int below = gaps.stream().mapToInt(gap -> gap.rows(surface.width())).sum();
        int labels = labels(surface.width());
        List<Integer> tops = tops(complaints, surface.width());
        int height = surface.height() - below;
        int from = 0;
        while (from < focus && tops.get(focus + 1) - tops.get(from) > height) {
            from++;
        }
        Surface upper = surface.part(0, 0, surface.width(), height);
        for (int i = from; i < fields.size(); i++) {
            Field field = fields.get(i);
            int y = tops.get(i) - tops.get(from);
            boolean focused = i == focus;
            upper.put(0, y, Text.clip(field.label(), labels - 1), focused ? Style.STRONG : Style.MUTED);
            field.draw(upper.part(labels, y, upper.width() - labels, 1), focused);
            Passage.of(below(i, complaints, labels), complains(i, complaints) ? Style.ERROR : Style.MUTED)
                    .drawn(upper.part(labels, y + 1, room(upper.width()), tops.get(i + 1) - tops.get(i) - 1));
        }
        int y = height;
        for (Passage gap : gaps) {
            y += gap.drawn(surface.part(0, y, surface.width(), surface.height() - y));
        }
    }

    /** What is missing from the whole, as far as there is room: up to a third, and none on a low screen. */
    private List<Passage> gaps(Map<String, String> complaints, Surface surface) {
        List<Passage> shown = new ArrayList<>();
        int room = surface.height() < LOW || !complaints.isEmpty() ? 0 : surface.height() / 3;
        for (String sentence : room == 0 ? List.<String>of() : check.gaps(values())) {
            Passage gap = new Passage(0, new Cell("–", Style.WARN), new Cell(sentence, Style.WARN));
            room -= gap.rows(surface.width());
            if (room >= 0) {
                shown.add(gap);
            }
        }
        return shown;
    }

    private int labels(int width) {
        int longest = fields.stream().mapToInt(f -> Text.width(f.label())).max().orElse(0);
        return Math.min(longest, width / 3) + 2;
    }

    private int room(int width) {
        return Math.max(1, width - labels(width));
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
        return with(fields.get(focus).on(key));
    }

    /** The form with another field where the cursor is. */
    private Form with(Field field) {
        List<Field> next = new ArrayList<>(fields);
        next.set(focus, field);
        return new Form(next, focus, seen, Outcome.EDITING, check);
    }

    private boolean complains(int i, Map<String, String> complaints) {
        boolean reached = i < seen || (i == focus && !fields.get(i).value().isEmpty());
        boolean begun = i == focus && fields.get(i).completed().isPresent();
        return reached && !begun && complaints.containsKey(fields.get(i).name());
    }

    /** The line under a field: what is wrong, else why a key was not taken, else help while it has the cursor. */
    private String below(int i, Map<String, String> complaints, int labels) {
        Field field = fields.get(i);
        if (complains(i, complaints)) {
            return complaints.get(field.name());
        }
        String complaint = field.line().complaint();
        if (i != focus || !complaint.isEmpty()) {
            return i == focus ? complaint : "";
        }
        boolean cut = Text.width(field.label()) > labels - 1;
        return cut ? field.label() + ": " + field.said() : field.said();
    }

    /** The row each field starts on, and after the last the row where the form ends. */
    private List<Integer> tops(Map<String, String> complaints, int width) {
        List<Integer> tops = new ArrayList<>(List.of(0));
        for (int i = 0; i < fields.size(); i++) {
            String below = below(i, complaints, labels(width));
            int rows = below.isEmpty() ? 0 : Passage.of(below, Style.NORMAL).rows(room(width));
            tops.add(tops.get(i) + 1 + rows);
        }
        return tops;
    }
}
