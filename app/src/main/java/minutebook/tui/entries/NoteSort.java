package minutebook.tui.entries;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.change.AddNote;
import minutebook.change.Change;
import minutebook.change.EditNote;
import minutebook.change.EntryKind;
import minutebook.domain.Entry;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.tui.parts.Field;

/** What was said. */
final class NoteSort extends EntrySort {
    private static final String EMPTY = "Say what was said.";

    NoteSort() {
        super(EntryKind.NOTE, "What was said, in a sentence or two");
    }

    /** A note is all of its line. */
    private record Note(String text) implements Entry {
        @Override
        public List<Part> parts() {
            return List.of();
        }

        @Override
        public List<Refused> problems() {
            return text.isBlank() ? List.of(new Refused(Reason.BLANK, EMPTY)) : List.of();
        }
    }

    @Override
    public Entry read(String line, Around around) {
        return new Note(line);
    }

    @Override
    Map<String, String> values(Entry entry, Around around) {
        return Map.of("text", ((Note) entry).text());
    }

    @Override
    public List<Field> fields(Map<String, String> values, Around around) {
        return List.of(Field.text("text", "Note", value(values, "text")));
    }

    @Override
    Map<String, Trial> trials(Map<String, String> values, Around around) {
        return Map.of("text", () -> required(value(values, "text"), Reason.BLANK, EMPTY));
    }

    @Override
    public Change change(Map<String, String> values, Around around, Optional<String> editing) {
        String text = value(values, "text");
        return editing.<Change>map(id -> new EditNote(id, text)).orElseGet(() -> new AddNote(around.item(), text));
    }
}
