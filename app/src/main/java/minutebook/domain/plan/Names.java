package minutebook.domain.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import minutebook.domain.Agency;
import minutebook.domain.Entity;
import minutebook.domain.Measure;
import minutebook.domain.Outcome;
import minutebook.domain.Person;
import minutebook.domain.Plan;
import minutebook.domain.Source;

/** The keys under which the things of a plan are named, by their ids; empty for what is named no more. */
record Names(Plan plan) {
    String agency(String id) {
        return key(Optional.of(id), plan.agencies(), Agency::key);
    }

    String person(Optional<String> id) {
        return key(id, plan.people(), Person::key);
    }

    String source(Optional<String> id) {
        return key(id, plan.sources(), Source::key);
    }

    String theme(Optional<String> id) {
        return key(id, plan.themes(), theme -> String.valueOf(theme.number()));
    }

    String outcome(Optional<String> id) {
        return key(id, plan.outcomes(), Outcome::ref);
    }

    String measure(Optional<String> id) {
        return key(id, plan.measures(), Measure::key);
    }

    private static <E extends Entity> String key(Optional<String> id, List<E> among, Function<E, String> key) {
        return id.flatMap(wanted ->
                        among.stream().filter(one -> one.id().equals(wanted)).findFirst())
                .map(key)
                .orElse("");
    }
}
