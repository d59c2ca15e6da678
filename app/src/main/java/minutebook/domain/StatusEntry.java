package minutebook.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.domain.Refused.Reason;

/** A status typed on one line: {@code 1.2 amber because two audits were late}; the outcome's O may be left out. */
public record StatusEntry(Optional<Outcome> outcome, Optional<Brag> status, String because, List<Refused> problems)
        implements Entry {
    public StatusEntry {
        problems = List.copyOf(problems);
    }

    public static StatusEntry read(String line, Plan plan) {
        Phrases phrases = Phrases.cut(Words.line(line), Phrases.BECAUSE);
        String[] words = phrases.before().split("\\s+", 2);
        Attempts attempts = new Attempts();
        Optional<Outcome> outcome = words[0].isEmpty()
                ? Optional.empty()
                : attempts.at(() -> plan.outcome(words[0].replaceFirst("^#?[Oo]", "")));
        if (words[0].isEmpty()) {
            attempts.failed(Reason.BLANK, "Say which outcome, then its status and because: 1.2 amber because …");
        }
        Optional<Brag> status = words.length < 2 ? Optional.empty() : attempts.at(() -> Brag.parse(words[1]));
        if (words.length < 2) {
            attempts.failed(Reason.BLANK, "Give the status: blue, green, amber or red.");
        }
        if (phrases.after().isEmpty()) {
            attempts.failed(Reason.NO_REASON, "Say why: because and the reason.");
        }
        return new StatusEntry(outcome, status, phrases.after(), attempts.problems());
    }

    @Override
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        outcome.ifPresent(one -> parts.add(new Part("outcome", one.ref() + " " + one.statement())));
        status.ifPresent(brag -> parts.add(new Part("status", brag.word() + ": " + brag.meaning())));
        if (!because.isEmpty()) {
            parts.add(new Part("because", because));
        }
        return parts;
    }
}
