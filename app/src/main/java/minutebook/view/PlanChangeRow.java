package minutebook.view;

import java.time.Instant;
import java.util.Optional;
import minutebook.domain.Entity;

/**
 * One thing that changed in a plan.
 *
 * @param kind of what kind it is
 * @param decision the id of the decision that the change rests on, where it rests on one
 * @param name what changed, such as “Outcome 2.1”
 * @param what how: added, changed, retired, in use again, moved, linked, unlinked or removed
 * @param field the field's label; empty where the whole is meant
 * @param before what the field said; empty where it said nothing
 * @param after what it says; empty where it says nothing
 * @param said all of it in words
 */
public record PlanChangeRow(
        Instant at,
        String actor,
        Class<? extends Entity> kind,
        Optional<String> decision,
        String name,
        String what,
        String field,
        String before,
        String after,
        String said) {}
