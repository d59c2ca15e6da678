package minutebook.domain.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One field of a kind of thing in the plan.
 *
 * @param name how programs and the command line call it, such as {@code target-date}
 * @param label how people call it
 * @param help what belongs there, in a sentence
 * @param type how it is filled in
 * @param required whether it has to be filled in
 * @param choices what can be chosen, where the type is a choice
 */
public record PlanField(String name, String label, String help, Type type, boolean required, List<String> choices) {
    /** How a field is filled in. */
    public enum Type {
        LINE,
        TEXT,
        DUE,
        PAST,
        NUMBER,
        COUNT,
        YES_NO,
        CHOICE,
        PERSON,
        AGENCY,
        SOURCE,
        THEME,
        OUTCOME,
        MEASURE
    }

    public PlanField {
        choices = List.copyOf(choices);
    }

    static PlanField of(String name, String label, Type type, String help) {
        return new PlanField(name, label, help, type, false, List.of());
    }

    static PlanField line(String name, String label, String help) {
        return of(name, label, Type.LINE, help);
    }

    static PlanField text(String name, String label, String help) {
        return of(name, label, Type.TEXT, help);
    }

    static PlanField choice(String name, String label, Class<? extends Enum<?>> type, String help) {
        return new PlanField(name, label, help, Type.CHOICE, false, slugs(type));
    }

    static List<String> slugs(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(PlanField::slug).toList();
    }

    /** The same field, which has to be filled in. */
    PlanField must() {
        return new PlanField(name, label, help, type, true, choices);
    }

    /** Whether it has to be typed: nothing fills it in when it is left empty. */
    public boolean isAsked() {
        return required && !help.contains("when left empty");
    }

    /** A constant as it is typed: {@code peer-review}. */
    static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
