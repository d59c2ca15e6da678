package minutebook.tui.screens;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import minutebook.domain.DateText;
import minutebook.domain.Entity;
import minutebook.domain.Person;
import minutebook.domain.Plan;
import minutebook.domain.Retirable;
import minutebook.domain.plan.PlanField;
import minutebook.domain.plan.PlanPart;

/** A thing of the plan in words, made from what its fields say. */
final class PartWords {
    private static final Map<String, String> ABOUT = Map.ofEntries(
            Map.entry("agency", "a partner organisation"),
            Map.entry("person", "a post-holder on or around the board"),
            Map.entry("source", "an inspection, review, visit or audit"),
            Map.entry("judgement", "a grade that a source gave"),
            Map.entry("finding", "a paragraph of a source, in a few words"),
            Map.entry("recommendation", "what a source asks for"),
            Map.entry("theme", "a part of the plan with a lead and a sponsor"),
            Map.entry("outcome", "what will be different, for whom, by when"),
            Map.entry("milestone", "a dated step on the way to an outcome"),
            Map.entry("measure", "what is counted, and in which unit"),
            Map.entry("comparator", "what a measure is compared with, such as England"),
            Map.entry("reading", "a value of a measure on a day"),
            Map.entry("risk", "what may go wrong"),
            Map.entry("visit-area", "how far a visit found one area to have come"));

    /** Fields that a line says at its very beginning. */
    private static final Set<String> MARKED = Set.of("interim", "vacant");

    private PartWords() {}

    /** What a list of a kind is called at the top of the screen. */
    static String heading(PlanPart<?> part) {
        return part.plural().substring(0, 1).toUpperCase(Locale.ROOT)
                + part.plural().substring(1);
    }

    /** What one of a kind is called. */
    static String name(PlanPart<?> part) {
        return part.noun().replace('-', ' ');
    }

    /** The thing on one line: its texts first, then the rest; what its key says already is left out. */
    static <E extends Entity> String line(PlanPart<E> part, E one, Plan plan) {
        Map<String, String> said = part.said(one, plan);
        List<String> named = List.of(part.key(one, plan).split("/", -1));
        String texts = joined(part, said, named, true);
        String rest = joined(part, said, named, false);
        String marks = retired(one).orElse("") + vacancy(one);
        boolean counts =
                part.fields().stream().anyMatch(field -> field.required() && field.type() == PlanField.Type.NUMBER);
        return marks
                + Stream.of(counts ? rest : texts, counts ? texts : rest)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · "));
    }

    private static String vacancy(Entity one) {
        return one instanceof Person person && (person.vacant() || person.interim())
                ? (person.vacant() ? "VACANT " : "INTERIM ")
                : "";
    }

    private static Optional<String> retired(Entity one) {
        return one instanceof Retirable gone && gone.isRetired() ? Optional.of("RETIRED ") : Optional.empty();
    }

    private static String joined(PlanPart<?> part, Map<String, String> said, List<String> named, boolean texts) {
        return part.fields().stream()
                .filter(field -> isText(field) == texts)
                .filter(field -> !said.get(field.name()).isEmpty() && !named.contains(said.get(field.name())))
                .map(field -> value(field, said.get(field.name())))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static boolean isText(PlanField field) {
        return field.type() == PlanField.Type.LINE || field.type() == PlanField.Type.TEXT;
    }

    private static String value(PlanField field, String said) {
        return switch (field.type()) {
            case YES_NO ->
                said.equals("yes") && !MARKED.contains(field.name())
                        ? field.label().toLowerCase(Locale.ROOT)
                        : "";
            case NUMBER, COUNT -> field.label().toLowerCase(Locale.ROOT) + " " + said;
            case DUE, PAST -> field.label().toLowerCase(Locale.ROOT) + " " + DateText.brief(LocalDate.parse(said));
            case CHOICE -> said.replace('-', ' ');
            case LINE, TEXT, PERSON, AGENCY, SOURCE, THEME, OUTCOME, MEASURE -> said;
        };
    }

    /** Everything that is filled in, field by field, and why it was retired. */
    static <E extends Entity> String whole(PlanPart<E> part, E one, Plan plan) {
        Map<String, String> said = part.said(one, plan);
        String why = one instanceof Retirable gone && gone.isRetired() ? "Retired: " + gone.retiredBecause() + " " : "";
        return why
                + part.fields().stream()
                        .filter(field -> !said.get(field.name()).isEmpty())
                        .map(field -> field.label() + ": " + plain(field, said.get(field.name())))
                        .collect(Collectors.joining("; "));
    }

    /** A value as it is read, rather than as it would be typed. */
    static String plain(PlanField field, String said) {
        return switch (field.type()) {
            case DUE, PAST -> DateText.brief(LocalDate.parse(said));
            case CHOICE -> said.replace('-', ' ');
            case LINE, TEXT, NUMBER, COUNT, YES_NO, PERSON, AGENCY, SOURCE, THEME, OUTCOME, MEASURE -> said;
        };
    }

    /** What a kind is, in a few words. */
    static String about(PlanPart<?> part) {
        return ABOUT.getOrDefault(part.noun(), "");
    }
}
