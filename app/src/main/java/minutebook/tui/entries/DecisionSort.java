package minutebook.tui.entries;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.change.AddDecision;
import minutebook.change.Change;
import minutebook.change.EditDecision;
import minutebook.change.EntryKind;
import minutebook.domain.DecisionEntry;
import minutebook.domain.Entry;
import minutebook.domain.Refused.Reason;
import minutebook.tui.parts.Field;

/** What the board decided, and why. */
final class DecisionSort extends EntrySort {
    DecisionSort() {
        super(EntryKind.DECISION, "The guide is agreed because every agency has signed it");
    }

    @Override
    public Entry read(String line, Around around) {
        return DecisionEntry.read(line);
    }

    @Override
    Map<String, String> values(Entry entry, Around around) {
        DecisionEntry decision = (DecisionEntry) entry;
        return Map.of("words", decision.words(), "because", decision.rationale());
    }

    @Override
    public List<Field> fields(Map<String, String> values, Around around) {
        return List.of(
                Field.text("words", "Decision", value(values, "words")),
                Field.text("because", "Because", value(values, "because"))
                        .explained("Without a reason the minutes show a gap."),
                Field.text("dissent", "Dissent", value(values, "dissent"))
                        .explained("Who did not agree, and why; empty when nobody said so."));
    }

    @Override
    Map<String, Trial> trials(Map<String, String> values, Around around) {
        return Map.of("words", () -> required(value(values, "words"), Reason.BLANK, "Say what is decided."));
    }

    @Override
    public Change change(Map<String, String> values, Around around, Optional<String> editing) {
        String words = value(values, "words");
        String because = value(values, "because");
        String dissent = value(values, "dissent");
        return editing.<Change>map(id -> new EditDecision(id, words, because, dissent))
                .orElseGet(() -> new AddDecision(around.item(), words, because, dissent));
    }
}
