package minutebook.tui.entries;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.change.Change;
import minutebook.change.DecideByConsent;
import minutebook.change.EntryKind;
import minutebook.domain.ConsentEntry;
import minutebook.domain.Entry;
import minutebook.domain.Refused.Reason;
import minutebook.tui.parts.Field;

/** Several decisions by consent; once they are made, each is a decision like any other. */
final class ConsentSort extends EntrySort {
    ConsentSort() {
        super(EntryKind.CONSENT, "The data report is noted; the dates for the year are agreed");
    }

    @Override
    public Entry read(String line, Around around) {
        return ConsentEntry.read(line);
    }

    @Override
    Map<String, String> values(Entry entry, Around around) {
        return Map.of("decisions", String.join("; ", ((ConsentEntry) entry).decisions()));
    }

    @Override
    public List<Field> fields(Map<String, String> values, Around around) {
        return List.of(Field.text("decisions", "Decisions", value(values, "decisions"))
                .explained("With ; between each two; every one gets a number of its own."));
    }

    @Override
    Map<String, Trial> trials(Map<String, String> values, Around around) {
        return Map.of(
                "decisions",
                () -> required(
                        String.join(
                                "",
                                ConsentEntry.read(value(values, "decisions")).decisions()),
                        Reason.BLANK,
                        "Say what is agreed."));
    }

    @Override
    public Change change(Map<String, String> values, Around around, Optional<String> editing) {
        return DecideByConsent.of(around.item(), ConsentEntry.read(value(values, "decisions")));
    }
}
