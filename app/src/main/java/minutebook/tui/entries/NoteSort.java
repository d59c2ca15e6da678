package minutebook.tui.entries;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.change.AddNote;
import minutebook.change.Change;
import minutebook.change.EditNote;
import minutebook.change.EntryKind;
import minutebook.domain.Entry;
import minutebook.domain.ItemKind;
import minutebook.domain.NoteKind;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.tui.parts.Field;

/** What was said, or good practice that others should hear of. */
final class NoteSort extends EntrySort {
    private final NoteKind sort;
    private final String empty;

    private NoteSort(EntryKind kind, NoteKind sort, String example, String empty) {
        super(kind, example);
        this.sort = sort;
        this.empty = empty;
    }

    static NoteSort said() {
        return new NoteSort(EntryKind.NOTE, NoteKind.SAID, "What was said, in a sentence or two", "Say what was said.");
    }

    static NoteSort goodPractice() {
        return new NoteSort(
                EntryKind.GOOD_PRACTICE,
                NoteKind.GOOD_PRACTICE,
                "Health reads every case twice before it is closed",
                "Say what works and where.");
    }

    /** A note is all of its line. */
    private record Note(String text, String empty) implements Entry {
        @Override
        public List<Part> parts() {
            return List.of();
        }

        @Override
        public List<Refused> problems() {
            return text.isBlank() ? List.of(new Refused(Reason.BLANK, empty)) : List.of();
        }
    }

    @Override
    public Entry read(String line, Around around) {
        return new Note(line, empty);
    }

    /** What is usually said first, offered on an empty line at an item under which nothing is recorded. */
    @Override
    public List<String> completions(String line, Around around) {
        return line.isEmpty() && sort == NoteKind.SAID
                ? around.known().untouched().map(NoteSort::usual).orElse(List.of())
                : List.of();
    }

    private static List<String> usual(ItemKind kind) {
        return switch (kind) {
            case OPENING -> List.of("The chair welcomed members and introductions were made.");
            case CLOSING -> List.of("The chair thanked members and closed the meeting.");
            case MINUTES, MATTERS_ARISING, ACTION_LOG, THEME, REPORT, CONSENT, DISCUSSION, ANY_OTHER -> List.of();
        };
    }

    @Override
    Map<String, String> values(Entry entry, Around around) {
        return Map.of("text", ((Note) entry).text());
    }

    @Override
    public List<Field> fields(Map<String, String> values, Around around) {
        return List.of(Field.text("text", kind().word(), value(values, "text")));
    }

    @Override
    Map<String, Trial> trials(Map<String, String> values, Around around) {
        return Map.of("text", () -> required(value(values, "text"), Reason.BLANK, empty));
    }

    @Override
    public Change change(Map<String, String> values, Around around, Optional<String> editing) {
        String text = value(values, "text");
        return editing.<Change>map(id -> new EditNote(id, text))
                .orElseGet(() -> new AddNote(around.item(), sort, text));
    }
}
