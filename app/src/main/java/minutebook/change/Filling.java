package minutebook.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.Brag;
import minutebook.domain.plan.PlanPart;

/**
 * One new thing of a plan, as it was filled in.
 *
 * @param values what was filled in, by the field's name
 * @param status how an outcome was judged where it comes from
 * @param because why it was judged so
 * @param answers the numbers of the recommendations that an outcome answers
 */
public record Filling(
        PlanPart<?> part, Map<String, String> values, Optional<Brag> status, String because, List<String> answers) {
    public Filling {
        values = Map.copyOf(values);
        answers = List.copyOf(answers);
    }

    /** Something other than an outcome, or one that has not been judged. */
    public static Filling of(PlanPart<?> part, Map<String, String> values) {
        return new Filling(part, values, Optional.empty(), "", List.of());
    }
}
