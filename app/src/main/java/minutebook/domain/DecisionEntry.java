package minutebook.domain;

import java.util.ArrayList;
import java.util.List;
import minutebook.domain.Refused.Reason;

/**
 * A decision typed on one line: {@code The guide is agreed because every agency has signed it}.
 *
 * @param rationale why; empty when no “because” was typed, which the minutes show as a gap
 */
public record DecisionEntry(String words, String rationale, List<Refused> problems) implements Entry {
    public DecisionEntry {
        problems = List.copyOf(problems);
    }

    /** Cuts the line at its first “because”. */
    public static DecisionEntry read(String line) {
        Phrases phrases = Phrases.cut(Words.line(line), Phrases.BECAUSE);
        Attempts attempts = new Attempts();
        if (phrases.before().isEmpty()) {
            attempts.failed(Reason.BLANK, "Say what is decided, then because and the reason.");
        }
        return new DecisionEntry(phrases.before(), phrases.after(), attempts.problems());
    }

    @Override
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("decision", words));
        parts.add(new Part("because", rationale.isEmpty() ? "no reason yet: add because …" : rationale));
        return parts;
    }
}
