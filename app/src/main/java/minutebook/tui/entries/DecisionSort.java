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
import minutebook.domain.Outcome;
import minutebook.domain.QuickEntry;
import minutebook.domain.Recommendation;
import minutebook.domain.Refused.Reason;
import minutebook.tui.parts.Field;

/** What the board decided, and why. */
final class DecisionSort extends EntrySort {
    DecisionSort() {
        super(EntryKind.DECISION, "The guide is agreed because every agency has signed it");
    }

    @Override
    public Entry read(String line, Around around) {
        return DecisionEntry.read(line, around.plan());
    }

    @Override
    public List<String> completions(String line, Around around) {
        return QuickEntry.linkCompletions(line, around.plan());
    }

    @Override
    Map<String, String> values(Entry entry, Around around) {
        DecisionEntry decision = (DecisionEntry) entry;
        return Map.of(
                "words",
                decision.words(),
                "because",
                decision.rationale(),
                "dissent",
                decision.dissent(),
                "outcome",
                decision.outcome().map(Outcome::ref).orElse(""),
                "recommendation",
                decision.recommendation().map(Recommendation::number).orElse(""));
    }

    @Override
    public List<Field> fields(Map<String, String> values, Around around) {
        return List.of(
                Field.text("words", "Decision", value(values, "words")),
                Field.text("because", "Because", value(values, "because"))
                        .explained("Without a reason the minutes show a gap."),
                Field.text("dissent", "Dissent", value(values, "dissent"))
                        .explained("Who did not agree, and why; empty when nobody said so."),
                Links.outcomeField(values),
                Links.recommendationField(values));
    }

    @Override
    Map<String, Trial> trials(Map<String, String> values, Around around) {
        return Map.of(
                "words", () -> required(value(values, "words"), Reason.BLANK, "Say what is decided."),
                "outcome", () -> Links.outcome(values, around),
                "recommendation", () -> Links.recommendation(values, around));
    }

    @Override
    public Change change(Map<String, String> values, Around around, Optional<String> editing) {
        String words = value(values, "words");
        String because = value(values, "because");
        String dissent = value(values, "dissent");
        Optional<String> outcome = Links.outcome(values, around).map(Outcome::id);
        Optional<String> recommendation = Links.recommendation(values, around).map(Recommendation::id);
        return editing.<Change>map(id -> new EditDecision(id, words, because, dissent, outcome, recommendation))
                .orElseGet(() -> new AddDecision(around.item(), words, because, dissent, outcome, recommendation));
    }
}
