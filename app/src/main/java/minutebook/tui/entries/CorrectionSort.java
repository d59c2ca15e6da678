package minutebook.tui.entries;

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

/** A correction to the minutes of the meeting before. */
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
        return Map.of("about", correction.about(), "was", correction.was(), "now", correction.now());
    }

    @Override
    public List<Field> fields(Map<String, String> values, Around around) {
        return List.of(
                Field.text("about", "Where", value(values, "about")).explained("Such as item 3; may be empty."),
                Field.text("was", "Reads", value(values, "was"))
                        .explained("The words as they stand; empty where words are added."),
                Field.text("now", "Should read", value(values, "now")));
    }

    @Override
    Map<String, Trial> trials(Map<String, String> values, Around around) {
        return Map.of("now", () -> required(value(values, "now"), Reason.BLANK, "Give the words that are right."));
    }

    @Override
    public Change change(Map<String, String> values, Around around, Optional<String> editing) {
        String about = value(values, "about");
        String was = value(values, "was");
        String now = value(values, "now");
        return editing.<Change>map(id -> new EditCorrection(id, about, was, now))
                .orElseGet(() -> new CorrectMinutes(around.item(), last(around).id(), about, was, now));
    }

    private static Meeting last(Around around) {
        return around.known()
                .previous()
                .orElseThrow(() -> new Refused(Reason.WRONG_STATE, "There are no earlier minutes to correct."));
    }
}
