package minutebook.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import minutebook.domain.Challenge;
import minutebook.domain.EscalationEntry;
import minutebook.domain.Outcome;
import minutebook.domain.Plan;
import minutebook.domain.Refused;

/**
 * What is taken higher, by its id: an action, an outcome or a challenge; none of them for the matter of the item itself.
 */
public record EscalationMatter(Optional<String> action, Optional<String> outcome, Optional<String> challenge) {
    /** How an action's number, such as {@code A05-02}, is found. */
    public interface Actions {
        /** The id of the action; refuses when there is none of that number. */
        String numbered(String ref);
    }

    /**
     * The matter meant by what was typed: {@code A05-02}, {@code O1.2}, {@code last challenge}, or nothing.
     *
     * @param challenges those recorded under the item so far
     */
    public static EscalationMatter of(String typed, Plan plan, List<Challenge> challenges, Actions actions) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            return new EscalationMatter(Optional.empty(), Optional.empty(), Optional.empty());
        }
        if (name.equals(EscalationEntry.LAST_CHALLENGE)) {
            if (challenges.isEmpty()) {
                throw new Refused(
                        Refused.Reason.NOT_FOUND, "No challenge is recorded under this item yet: record it first.");
            }
            return new EscalationMatter(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(challenges.get(challenges.size() - 1).id()));
        }
        if (name.startsWith("a")) {
            return new EscalationMatter(
                    Optional.of(actions.numbered(typed.strip())), Optional.empty(), Optional.empty());
        }
        Outcome outcome = plan.outcome(name.replaceFirst("^#?o", ""));
        return new EscalationMatter(Optional.empty(), Optional.of(outcome.id()), Optional.empty());
    }

    /** The change that takes it higher. */
    public Escalate to(String item, EscalationEntry entry, LocalDate date) {
        entry.requireComplete();
        return new Escalate(
                item, action, outcome, challenge, entry.level().orElseThrow(), entry.to(), date, entry.because());
    }
}
