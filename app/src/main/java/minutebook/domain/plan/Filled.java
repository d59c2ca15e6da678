package minutebook.domain.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import minutebook.domain.DateWords;
import minutebook.domain.Moment;
import minutebook.domain.Numbers;
import minutebook.domain.Plan;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.Words;

/**
 * What somebody has filled in, read field by field. A field that is not named keeps what it was before; one that is named
 * and empty is emptied.
 *
 * @param values what was typed, by the field's name
 * @param plan what can be named
 * @param dates how dates are read
 * @param moment who fills it in, and when
 */
public record Filled(Map<String, String> values, Plan plan, DateWords dates, Moment moment) {
    public Filled {
        Map<String, String> clean = new LinkedHashMap<>();
        values.forEach((name, value) -> clean.put(name, value.strip()));
        values = Map.copyOf(clean);
    }

    /** Reads one field alone and refuses what cannot be meant. */
    void check(PlanField field) {
        String name = field.name();
        switch (field.type()) {
            case LINE, TEXT -> text(name, "");
            case DUE -> due(name, Optional.empty());
            case PAST -> past(name, Optional.empty());
            case NUMBER -> number(name, Optional.empty());
            case COUNT -> count(name, Optional.empty());
            case YES_NO -> yes(name, false);
            case CHOICE -> chosen(name, field.choices());
            case PERSON -> person(name, Optional.empty());
            case AGENCY -> agency(name, "");
            case SOURCE -> source(name, Optional.empty());
            case THEME -> theme(name, Optional.empty());
            case OUTCOME -> outcome(name, Optional.empty());
            case MEASURE -> measure(name, Optional.empty());
        }
    }

    /** The same with one more field filled in. */
    Filled with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Filled(more, plan, dates, moment);
    }

    /** Whether something is typed in the field. */
    boolean has(String name) {
        return !values.getOrDefault(name, "").isEmpty();
    }

    String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    /** A key to be typed by: refuses what nobody could type after {@code @}. */
    String key(String name, String otherwise) {
        String key = text(name, otherwise);
        if (values.containsKey(name) && !key.matches("(?=.{1,40}$)[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new Refused(
                    Reason.NOT_UNDERSTOOD,
                    "Give the key in small letters, digits and single hyphens, such as head-of-care; “"
                            + Words.line(key) + "” is not so.");
        }
        return key;
    }

    /** The number of an outcome: refuses what could not be typed as one word. */
    String ref(String name, String otherwise) {
        String ref = text(name, otherwise);
        if (values.containsKey(name) && !ref.matches("\\S{1,20}")) {
            throw new Refused(
                    Reason.NOT_UNDERSTOOD,
                    "Give the number without spaces, such as 2.1; “" + Words.line(ref) + "” is not so.");
        }
        return ref;
    }

    Optional<LocalDate> due(String name, Optional<LocalDate> otherwise) {
        return read(name, otherwise, dates::due);
    }

    Optional<LocalDate> past(String name, Optional<LocalDate> otherwise) {
        return read(name, otherwise, dates::past);
    }

    Optional<BigDecimal> number(String name, Optional<BigDecimal> otherwise) {
        return read(name, otherwise, typed -> Numbers.parse(words(name), typed));
    }

    Optional<Integer> count(String name, Optional<Integer> otherwise) {
        return read(name, otherwise, typed -> Numbers.count(words(name), typed));
    }

    boolean yes(String name, boolean otherwise) {
        return read(name, Optional.of(otherwise), typed -> isYes(name, typed)).orElse(false);
    }

    <E extends Enum<E>> Optional<E> choice(String name, Class<E> type, Optional<E> otherwise) {
        return read(name, otherwise, typed -> choice(name, type, typed));
    }

    Optional<String> person(String name, Optional<String> otherwise) {
        return read(name, otherwise, typed -> plan.named(typed).id());
    }

    String agency(String name, String otherwise) {
        return read(name, Optional.of(otherwise), typed -> plan.agency(typed.replaceFirst("^@", ""))
                        .id())
                .orElse("");
    }

    Optional<String> source(String name, Optional<String> otherwise) {
        return read(name, otherwise, typed -> plan.source(typed).id());
    }

    Optional<String> theme(String name, Optional<String> otherwise) {
        return read(name, otherwise, typed -> plan.theme(typed.replaceFirst("^[Tt]", ""))
                .id());
    }

    Optional<String> outcome(String name, Optional<String> otherwise) {
        return read(name, otherwise, typed -> plan.outcome(typed.replaceFirst("^[Oo]", ""))
                .id());
    }

    Optional<String> measure(String name, Optional<String> otherwise) {
        return read(name, otherwise, typed -> plan.measure(typed).id());
    }

    private <T> Optional<T> read(String name, Optional<T> otherwise, Function<String, T> reader) {
        String typed = values.get(name);
        return typed == null ? otherwise : typed.isEmpty() ? Optional.empty() : Optional.of(reader.apply(typed));
    }

    private void chosen(String name, List<String> choices) {
        read(name, Optional.empty(), typed -> choices.stream()
                .filter(slug -> slug.equals(slug(typed)))
                .findFirst()
                .orElseThrow(() -> none(name, typed, choices)));
    }

    private static <E extends Enum<E>> E choice(String name, Class<E> type, String typed) {
        for (E constant : type.getEnumConstants()) {
            if (PlanField.slug(constant).equals(slug(typed))) {
                return constant;
            }
        }
        throw none(name, typed, PlanField.slugs(type));
    }

    private static boolean isYes(String name, String typed) {
        return switch (slug(typed)) {
            case "yes", "y", "true", "1" -> true;
            case "no", "n", "false", "0" -> false;
            default -> throw none(name, typed, List.of("yes", "no"));
        };
    }

    private static Refused none(String name, String typed, List<String> choices) {
        return new Refused(
                Reason.NOT_UNDERSTOOD,
                "Give the " + words(name) + " as " + String.join(", ", choices) + "; " + Words.quoted(typed)
                        + " is none of them.");
    }

    private static String slug(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-");
    }

    private static String words(String name) {
        return name.replace('-', ' ');
    }
}
