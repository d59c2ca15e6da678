package minutebook.domain.smart;

import java.util.List;
import java.util.Optional;
import minutebook.domain.Entity;
import minutebook.domain.Measure;
import minutebook.domain.Outcome;
import minutebook.domain.Person;
import minutebook.domain.Plan;
import minutebook.domain.Refused;
import minutebook.domain.Theme;
import minutebook.domain.plan.Filled;
import minutebook.domain.plan.PlanPart;

/** The check while a form is filled in: it looks at what the form itself holds, and at nothing that is still elsewhere. */
public final class LiveCheck {
    private LiveCheck() {}

    /**
     * What is missing in what has been typed so far, a sentence each; nothing while it cannot be read, because the form
     * says why at the field.
     *
     * @param before what it was, where something is changed
     */
    public static <E extends Entity> List<String> sentences(PlanPart<E> part, Optional<E> before, Filled typed) {
        try {
            E made = before.isPresent()
                    ? part.changed(before.get(), "", typed, List.of())
                    : part.added("", "", typed, List.of());
            return gaps(made, typed).stream().map(Gap::sentence).toList();
        } catch (Refused unreadable) {
            return List.of();
        }
    }

    private static List<Gap> gaps(Entity made, Filled typed) {
        if (made instanceof Theme theme) {
            return SmartCheck.of(
                    new ThemeFacts(theme, person(typed.plan(), theme.lead()), person(typed.plan(), theme.sponsor())));
        }
        if (made instanceof Outcome outcome) {
            return OutcomeCheck.own(outcome, person(typed.plan(), outcome.owner()));
        }
        return made instanceof Measure measure ? gaps(measure, typed) : List.of();
    }

    private static List<Gap> gaps(Measure measure, Filled typed) {
        Optional<Outcome> outcome = typed.plan().outcomes().stream()
                .filter(one -> one.id().equals(measure.outcome()))
                .findFirst();
        return SmartCheck.of(
                measure, outcome.flatMap(Outcome::due), typed.moment().today());
    }

    private static Optional<Person> person(Plan plan, Optional<String> id) {
        return plan.people().stream()
                .filter(one -> id.filter(one.id()::equals).isPresent())
                .findFirst();
    }
}
