package minutebook.tui.entries;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.change.Change;
import minutebook.change.EntryKind;
import minutebook.domain.Entry;
import minutebook.domain.Refused;
import minutebook.tui.parts.Field;

/** One sort of entry: how it is read from a line, asked for by a form, and turned into a change. */
public abstract sealed class EntrySort
        permits NoteSort,
                DecisionSort,
                ActionSort,
                ProgressSort,
                ReadingSort,
                StatusSort,
                ConsentSort,
                ChallengeSort,
                EscalationSort,
                RiskSort,
                CorrectionSort {
    private final EntryKind kind;
    private final String example;

    EntrySort(EntryKind kind, String example) {
        this.kind = kind;
        this.example = example;
    }

    public static EntrySort of(EntryKind kind) {
        return switch (kind) {
            case NOTE -> NoteSort.said();
            case DECISION -> new DecisionSort();
            case ACTION -> new ActionSort();
            case PROGRESS -> new ProgressSort();
            case READING -> new ReadingSort();
            case STATUS -> new StatusSort();
            case GOOD_PRACTICE -> NoteSort.goodPractice();
            case CONSENT -> new ConsentSort();
            case CHALLENGE -> new ChallengeSort();
            case ESCALATION -> new EscalationSort();
            case RISK -> new RiskSort();
            case CORRECTION -> new CorrectionSort();
        };
    }

    public EntryKind kind() {
        return kind;
    }

    /** A line of this sort, shown while nothing has been typed. */
    public String example() {
        return example;
    }

    /** The line as far as it is understood. */
    public abstract Entry read(String line, Around around);

    /** What a line says, by the names of the form's fields. */
    abstract Map<String, String> values(Entry entry, Around around);

    /** The fields of the form, holding these values where there are any. */
    public abstract List<Field> fields(Map<String, String> values, Around around);

    /** What is wrong with each field, tried one by one. */
    abstract Map<String, Trial> trials(Map<String, String> values, Around around);

    /**
     * The change that records the values.
     *
     * @param editing the id of the entry that is being edited; empty for a new one
     */
    public abstract Change change(Map<String, String> values, Around around, Optional<String> editing);

    /** What could stand where the line ends, best first. */
    public List<String> completions(String line, Around around) {
        return List.of();
    }

    /** One field's reading, which refuses when the field is wrong. */
    interface Trial {
        Object read();
    }

    /** What is wrong with the values, by field. */
    public Map<String, String> complaints(Map<String, String> values, Around around) {
        Map<String, String> complaints = new LinkedHashMap<>();
        trials(values, around).forEach((field, trial) -> {
            try {
                trial.read();
            } catch (Refused refused) {
                complaints.put(field, refused.sentence());
            }
        });
        return complaints;
    }

    /** The values that a form opens with when the line has got so far. */
    public Map<String, String> values(String line, Around around) {
        return values(read(line, around), around);
    }

    /** The change that records the line; refuses with the first thing that is missing. */
    public Change change(String line, Around around, Optional<String> editing) {
        Entry entry = read(line, around);
        entry.requireComplete();
        return change(values(entry, around), around, editing);
    }

    static String value(Map<String, String> values, String name) {
        return values.getOrDefault(name, "");
    }

    /** Refuses a blank value with a sentence. */
    static String required(String value, Refused.Reason reason, String sentence) {
        if (value.isBlank()) {
            throw new Refused(reason, sentence);
        }
        return value;
    }
}
