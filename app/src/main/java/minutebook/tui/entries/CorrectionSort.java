package minutebook.tui.entries;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.change.Change;
import minutebook.change.CorrectMinutes;
import minutebook.change.EditCorrection;
import minutebook.change.EntryKind;
import minutebook.domain.CorrectionEntry;
import minutebook.domain.Entry;
import minutebook.domain.Meeting;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.tui.parts.Field;

/** A correction to the minutes of an earlier meeting: the last one where none is named. */
final class CorrectionSort extends EntrySort {
    CorrectionSort() {
        super(EntryKind.CORRECTION, "item 3: eleven cases -> twelve cases");
    }

    @Override
    public Entry read(String line, Around around) {
        return CorrectionEntry.read(line);
    }

    @Override
    Map<String, String> values(Entry entry, Around around) {
        CorrectionEntry correction = (CorrectionEntry) entry;
        return Map.of(
                "meeting", correction.meeting().map(String::valueOf).orElse(""),
                "about", correction.about(),
                "was", correction.was(),
                "now", correction.now());
    }

    @Override
    public List<Field> fields(Map<String, String> values, Around around) {
        return List.of(
                Field.text("meeting", "Meeting", value(values, "meeting"))
                        .explained("The number of the meeting whose minutes are wrong; the last one when empty."),
                Field.text("about", "Where", value(values, "about")).explained("Such as item 3; may be empty."),
                Field.text("was", "Reads", value(values, "was"))
                        .explained("The words as they stand; empty where words are added."),
                Field.text("now", "Should read", value(values, "now")));
    }

    @Override
    Map<String, Trial> trials(Map<String, String> values, Around around) {
        Map<String, Trial> trials = new LinkedHashMap<>();
        trials.put("meeting", () -> corrected(values, around));
        trials.put("now", () -> required(value(values, "now"), Reason.BLANK, "Give the words that are right."));
        return trials;
    }

    @Override
    public Change change(Map<String, String> values, Around around, Optional<String> editing) {
        String about = value(values, "about");
        String was = value(values, "was");
        String now = value(values, "now");
        String corrected = corrected(values, around).id();
        return editing.<Change>map(id -> new EditCorrection(id, Optional.of(corrected), about, was, now))
                .orElseGet(() -> new CorrectMinutes(around.item(), corrected, about, was, now));
    }

    /** The meeting of that number, or the last one. Refuses one that was not held before this one. */
    private static Meeting corrected(Map<String, String> values, Around around) {
        String number = value(values, "meeting").strip();
        if (around.known().earlier().isEmpty()) {
            throw new Refused(Reason.WRONG_STATE, "There are no earlier minutes to correct.");
        }
        return around.known().earlier().stream()
                .filter(one -> number.isEmpty() || number.equals(String.valueOf(one.number())))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Reason.NOT_FOUND, "Give the number of a meeting held before this one, or leave it empty."));
    }
}
