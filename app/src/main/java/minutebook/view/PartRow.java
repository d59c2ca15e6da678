package minutebook.view;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.Entity;
import minutebook.domain.Plan;
import minutebook.domain.Retirable;
import minutebook.domain.plan.PlanPart;

/**
 * Something in the plan with what it says.
 *
 * @param key how it is named on the command line
 * @param gist the words by which people know it; may be empty
 * @param said what its fields hold, as they would be typed, by the field's name
 * @param because why it is retired; empty while it is in use
 */
public record PartRow(
        String key,
        String id,
        String title,
        String gist,
        Map<String, String> said,
        Optional<LocalDate> retiredOn,
        String because) {
    static <E extends Entity> PartRow of(PlanPart<E> part, String key, E entity, Plan plan) {
        Optional<Retirable> retirable = entity instanceof Retirable one ? Optional.of(one) : Optional.empty();
        return new PartRow(
                key,
                entity.id(),
                part.title(entity, plan),
                part.gist(entity, plan),
                part.said(entity, plan),
                retirable.flatMap(Retirable::retiredOn),
                retirable.map(Retirable::retiredBecause).orElse(""));
    }

    public boolean isRetired() {
        return retiredOn.isPresent();
    }

    /** The key, with the words by which people know it. */
    String inWords() {
        return gist.isEmpty() ? key : key + " “" + gist + "”";
    }
}
