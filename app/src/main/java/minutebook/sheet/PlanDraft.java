package minutebook.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import minutebook.change.Filling;
import minutebook.domain.Agency;
import minutebook.domain.Brag;
import minutebook.domain.DateWords;
import minutebook.domain.Entity;
import minutebook.domain.Measure;
import minutebook.domain.Moment;
import minutebook.domain.Outcome;
import minutebook.domain.Person;
import minutebook.domain.Plan;
import minutebook.domain.Recommendation;
import minutebook.domain.Retirable;
import minutebook.domain.Source;
import minutebook.domain.Theme;
import minutebook.domain.plan.Filled;
import minutebook.domain.plan.PlanPart;

/** A plan as it would be after an import, made row by row without touching the record. */
final class PlanDraft {
    static final String BOARD = "the board";

    private final Kept kept;
    private final Moment moment;
    private final DateWords dates;
    private final Map<Class<? extends Entity>, List<Entity>> made = new HashMap<>();
    private final List<Filling> fillings = new ArrayList<>();
    /** What has been put together since the last thing of its kind was added: thousands of rows ask for it. */
    private final Map<Class<? extends Entity>, List<? extends Entity>> every = new HashMap<>();

    private final Map<Class<? extends Entity>, List<? extends Entity>> inUse = new HashMap<>();
    private Optional<Plan> plan = Optional.empty();

    PlanDraft(Kept kept, Moment moment) {
        this.kept = kept;
        this.moment = moment;
        this.dates = new DateWords(moment.today(), Optional.empty());
    }

    DateWords dates() {
        return dates;
    }

    List<Filling> fillings() {
        return List.copyOf(fillings);
    }

    /** What is wrong with the values, by the field's name; nothing when they can be added. */
    <E extends Entity> Map<String, String> complaints(PlanPart<E> part, Map<String, String> values) {
        return part.complaints(filled(values), BOARD, Optional.empty(), every(part.type()));
    }

    /** Adds one; its key among its kind is then fixed, so that others can name it. */
    <E extends Entity> E add(PlanPart<E> part, Map<String, String> values) {
        return add(part, Filling.of(part, values));
    }

    /** Adds an outcome with how it was judged and what it answers. */
    Outcome add(
            PlanPart<Outcome> part,
            Map<String, String> values,
            Optional<Brag> status,
            String because,
            List<String> answers) {
        return add(part, new Filling(part, values, status, because, answers));
    }

    private <E extends Entity> E add(PlanPart<E> part, Filling filling) {
        String id = "new " + (fillings.size() + 1);
        E added = part.added(id, BOARD, filled(filling.values()), every(part.type()));
        made.computeIfAbsent(part.type(), kind -> new ArrayList<>()).add(added);
        every.remove(part.type());
        inUse.remove(part.type());
        plan = Optional.empty();
        Map<String, String> whole = new HashMap<>(filling.values());
        part.said(added, plan()).forEach((name, value) -> {
            if (!value.isEmpty()) {
                whole.putIfAbsent(name, value);
            }
        });
        fillings.add(new Filling(part, whole, filling.status(), filling.because(), filling.answers()));
        return added;
    }

    @SuppressWarnings("unchecked") // each list is kept under the class of what is in it
    <E extends Entity> List<E> every(Class<E> kind) {
        return (List<E>) every.computeIfAbsent(kind, wanted -> {
            List<E> all = new ArrayList<>(kept.every(kind));
            made.getOrDefault(kind, List.of()).forEach(one -> all.add(kind.cast(one)));
            return List.copyOf(all);
        });
    }

    Plan plan() {
        Plan whole = plan.orElseGet(() -> new Plan(
                every(Agency.class),
                every(Person.class),
                inUse(Theme.class),
                inUse(Outcome.class),
                inUse(Measure.class),
                inUse(Recommendation.class),
                inUse(Source.class)));
        plan = Optional.of(whole);
        return whole;
    }

    @SuppressWarnings("unchecked") // each list is kept under the class of what is in it
    private <E extends Entity & Retirable> List<E> inUse(Class<E> kind) {
        return (List<E>) inUse.computeIfAbsent(
                kind,
                wanted -> every(kind).stream().filter(one -> !one.isRetired()).toList());
    }

    private Filled filled(Map<String, String> values) {
        return new Filled(values, plan(), dates, moment);
    }

    /** A key that nothing else of its kind has, made of words: {@code head-of-safeguarding}, then {@code …-2}. */
    <E extends Entity> String freeKey(String words, Class<E> kind, Function<E, String> key) {
        String slug = Target.plain(words).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String base = slug.isEmpty()
                ? "new"
                : slug.substring(0, Math.min(slug.length(), 36)).replaceAll("-$", "");
        List<String> taken = every(kind).stream().map(key).toList();
        String free = base;
        for (int n = 2; taken.contains(free); n++) {
            free = base + "-" + n;
        }
        return free;
    }
}
