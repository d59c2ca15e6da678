package minutebook.tui.entries;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.change.Change;
import minutebook.change.EditStatus;
import minutebook.change.EntryKind;
import minutebook.change.SetStatus;
import minutebook.domain.Brag;
import minutebook.domain.Entry;
import minutebook.domain.Outcome;
import minutebook.domain.Refused.Reason;
import minutebook.domain.StatusEntry;
import minutebook.tui.parts.Field;

/** How the board judges an outcome, and why. */
final class StatusSort extends EntrySort {
    StatusSort() {
        super(EntryKind.STATUS, "1.2 amber because two audits were late");
    }

    @Override
    public Entry read(String line, Around around) {
        return StatusEntry.read(line, around.plan());
    }

    @Override
    public List<String> completions(String line, Around around) {
        return ProgressSort.refs(line, around, "");
    }

    @Override
    Map<String, String> values(Entry entry, Around around) {
        StatusEntry status = (StatusEntry) entry;
        return Map.of(
                "outcome", status.outcome().map(Outcome::ref).orElse(""),
                "status", status.status().map(Brag::word).orElse(""),
                "because", status.because());
    }

    @Override
    public List<Field> fields(Map<String, String> values, Around around) {
        return List.of(
                Field.text("outcome", "Outcome", value(values, "outcome")).explained("Such as 1.2."),
                Field.choice(
                        "status",
                        "Status",
                        value(values, "status"),
                        Arrays.stream(Brag.values()).map(Brag::word).toList()),
                Field.text("because", "Because", value(values, "because")));
    }

    @Override
    Map<String, Trial> trials(Map<String, String> values, Around around) {
        Map<String, Trial> trials = new LinkedHashMap<>();
        trials.put("outcome", () -> outcome(values, around));
        trials.put("because", () -> required(value(values, "because"), Reason.NO_REASON, "Say why."));
        return trials;
    }

    @Override
    public Change change(Map<String, String> values, Around around, Optional<String> editing) {
        String because = value(values, "because");
        return editing.<Change>map(id -> new EditStatus(id, because))
                .orElseGet(() -> new SetStatus(
                        around.item(), outcome(values, around).id(), Brag.parse(value(values, "status")), because));
    }

    private static Outcome outcome(Map<String, String> values, Around around) {
        return around.plan().outcome(value(values, "outcome").strip().replaceFirst("^#?[Oo]", ""));
    }
}
