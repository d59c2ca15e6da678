package minutebook.tui.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.change.Change;
import minutebook.change.TurnNote;
import minutebook.domain.Entry;
import minutebook.tui.Key;
import minutebook.tui.Style;
import minutebook.tui.Surface;
import minutebook.tui.entries.Around;
import minutebook.tui.entries.EntrySort;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Form;
import minutebook.tui.parts.LineEditor;
import minutebook.tui.parts.Passage;

/**
 * An entry being typed: as a line with what is understood of it below, or as a form.
 *
 * @param editing the id of the entry being edited; empty for a new one
 * @param form the form it was opened as; empty while it is a line
 * @param before what the form held when an entry that is there already was opened; empty for a new one
 * @param turning the id of the note that this is to take the place of; empty for an entry of its own
 */
record Typing(
        EntrySort sort,
        Around around,
        LineEditor line,
        Optional<String> editing,
        Optional<Form> form,
        Map<String, String> before,
        Optional<String> turning) {
    /** The key that makes a note a decision rather than an action, and back. */
    static final Key OTHERWISE = Key.ctrl('t');

    private static final int MOST_COMPLETIONS = 8;

    /** A new entry, beginning with what was half typed before. */
    static Typing begin(EntrySort sort, Around around, String draft) {
        if (HalfFilled.isIn(draft)) {
            Form begun = form(sort, around, HalfFilled.read(draft).values());
            return new Typing(
                    sort, around, LineEditor.empty(), Optional.empty(), Optional.of(begun), Map.of(), Optional.empty());
        }
        return new Typing(
                sort, around, LineEditor.of(draft), Optional.empty(), Optional.empty(), Map.of(), Optional.empty());
    }

    /** An entry that is to take the place of a note, beginning with its words or with what was half typed of it before. */
    static Typing turn(EntrySort sort, Around around, String note, String text) {
        Typing begun = begin(sort, around, text);
        return new Typing(
                sort, around, begun.line(), Optional.empty(), begun.form(), begun.before(), Optional.of(note));
    }

    /** An entry that is there already, opened as a form, with what was half changed of it before. */
    static Typing edit(EntrySort sort, Around around, String id, Map<String, String> values, String draft) {
        Form begun = form(sort, around, values).filled(HalfFilled.read(draft).values());
        return new Typing(
                sort,
                around,
                LineEditor.empty(),
                Optional.of(id),
                Optional.of(begun),
                Map.copyOf(values),
                Optional.empty());
    }

    /** The same entry with nothing typed yet, or as it is on record. */
    Typing afresh() {
        return editing.map(id -> edit(sort, around, id, before, ""))
                .or(() -> turning.map(note -> turn(sort, around, note, "")))
                .orElseGet(() -> begin(sort, around, ""));
    }

    /** The line that a form was opened from. */
    Typing asLine() {
        return turning.map(note -> turn(sort, around, note, line.text()))
                .orElseGet(() -> begin(sort, around, line.text()));
    }

    private static Form form(EntrySort sort, Around around, Map<String, String> values) {
        return Form.of(sort.fields(values, around), filled -> sort.complaints(filled, around));
    }

    boolean isForm() {
        return form.isPresent();
    }

    /** The entry after a key other than Enter or Esc: Tab completes the word, or else opens the line as a form. */
    Typing on(Key key) {
        if (form.isPresent()) {
            return withForm(form.get().on(key));
        }
        if (key.is(Key.Kind.TAB)) {
            return tabbed();
        }
        return withLine(line.on(key));
    }

    Typing withForm(Form next) {
        return new Typing(sort, around, line, editing, Optional.of(next), before, turning);
    }

    private Typing withLine(LineEditor next) {
        return new Typing(sort, around, next, editing, form, before, turning);
    }

    private Typing tabbed() {
        String typed = line.text().substring(0, line.cursor());
        String word = typed.substring(typed.lastIndexOf(' ') + 1);
        for (String name : completions()) {
            String before = typed.substring(0, typed.length() - word.length());
            String after = line.text().substring(line.cursor());
            return withLine(new LineEditor(
                    before + name + " " + after.stripLeading(), before.length() + name.length() + 1, ""));
        }
        return withForm(form(sort, around, sort.values(line.text(), around)));
    }

    /** What Tab would put in place of the word before the cursor, best first. */
    private List<String> completions() {
        String typed = line.text().substring(0, line.cursor());
        String word = typed.substring(typed.lastIndexOf(' ') + 1);
        return sort.completions(typed, around).stream()
                .filter(name -> !name.equals(word))
                .toList();
    }

    /** What Tab does now, in a word or two. */
    String tab() {
        return isForm() ? "next field" : completions().isEmpty() ? "form" : "complete";
    }

    /** What is half typed, as it is kept on the disk: a line, a form, or what an edit would change. */
    String draft() {
        return form.filter(filled -> !isAsOpened(filled))
                .map(filled ->
                        new HalfFilled("", editing.isPresent() ? filled.beyond(opened()) : filled.values()).text())
                .orElseGet(line::text);
    }

    /** Whether a form says no more than the line or the entry it was opened from. */
    boolean isAsOpened(Form filled) {
        return filled.values().equals(opened().values());
    }

    private Form opened() {
        return form(sort, around, editing.isPresent() ? before : sort.values(line.text(), around));
    }

    /** The change that records it; refuses with the first thing that is missing. */
    Change change() {
        Change change = form.map(filled -> sort.change(filled.values(), around, editing))
                .orElseGet(() -> sort.change(line.text(), around, editing));
        return turning.<Change>map(note -> new TurnNote(note, change)).orElse(change);
    }

    /** How many rows it would like at the bottom of a screen so wide. */
    int rows(int width) {
        return 2
                + understood().stream().mapToInt(passage -> passage.rows(width)).sum();
    }

    /** Draws the line, what could complete it, and what is understood of it. */
    void draw(Surface surface) {
        String prompt = sort.kind().word() + "> ";
        int x = surface.put(0, 0, prompt, Style.STRONG);
        Surface field = surface.part(x, 0, surface.width() - x, 1);
        line.draw(field, true);
        if (line.text().isEmpty()) {
            String usual = completions().stream()
                    .findFirst()
                    .map(text -> "Tab: " + text)
                    .orElse("e.g. " + sort.example());
            field.put(0, 0, usual, Style.MUTED);
            field.cursor(0, 0);
        }
        int y = 1;
        for (Passage passage : understood()) {
            if (y < surface.height()) {
                y += passage.drawn(surface.part(0, y, surface.width(), surface.height() - y));
            }
        }
    }

    private List<Passage> understood() {
        List<Passage> shown = new ArrayList<>();
        List<String> names = completions();
        if (!names.isEmpty() && !line.text().isEmpty()) {
            String some = String.join("  ", names.subList(0, Math.min(MOST_COMPLETIONS, names.size())));
            shown.add(new Passage(
                    1, new Cell("Tab:", Style.KEY), Cell.of(some + (names.size() > MOST_COMPLETIONS ? " …" : ""))));
        }
        if (line.text().isBlank()) {
            return shown;
        }
        Entry entry = sort.read(line.text(), around);
        entry.problems().stream()
                .findFirst()
                .ifPresent(problem ->
                        shown.add(new Passage(1, new Cell("…", Style.WARN), new Cell(problem.sentence(), Style.WARN))));
        entry.parts()
                .forEach(part -> shown.add(new Passage(1, new Cell(part.name(), Style.MUTED), Cell.of(part.value()))));
        if (!line.complaint().isEmpty()) {
            shown.add(Passage.of(line.complaint(), Style.ERROR));
        }
        return shown;
    }
}
