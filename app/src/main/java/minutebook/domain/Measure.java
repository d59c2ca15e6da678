package minutebook.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An indicator with a unit and a direction.
 *
 * @param key a short lower-case name to type, such as {@code pathway-plans}
 * @param unit what the value counts, such as {@code percent}, {@code weeks} or {@code count}
 * @param numerator what the numerator counts, in words; empty when there is none
 * @param denominator what the denominator counts, in words
 * @param baselineSource the source that gave the baseline
 */
public record Measure(
        String id,
        String outcome,
        String key,
        String title,
        String unit,
        Better better,
        MeasureKind kind,
        String numerator,
        String denominator,
        String cadence,
        Optional<BigDecimal> baseline,
        Optional<LocalDate> baselineDate,
        Optional<String> baselineSource,
        Optional<BigDecimal> target,
        Optional<LocalDate> targetDate,
        Optional<BigDecimal> tolerance,
        int place)
        implements Entity {
    public Measure {
        key = Words.title("measure's key", key);
        title = Words.title("measure's title", title);
        unit = Words.title("unit", unit);
        numerator = Words.optional("numerator", numerator);
        denominator = Words.optional("denominator", denominator);
        cadence = Words.optional("cadence", cadence);
        baseline.ifPresent(value -> Numbers.value("baseline", value));
        target.ifPresent(value -> Numbers.value("target", value));
        tolerance.ifPresent(value -> Numbers.value("tolerance", value));
    }

    /** A value with its unit as people write it: {@code 69%}, {@code 34 weeks}, {@code 122}. */
    public String inWords(BigDecimal value) {
        return inWords(unit, value);
    }

    /** A value in a unit as people write it. */
    public static String inWords(String unit, BigDecimal value) {
        String number = value.stripTrailingZeros().toPlainString();
        return switch (unit) {
            case "percent" -> number + "%";
            case "count" -> number;
            default -> number + " " + unit;
        };
    }

    /** Whether the value reaches the target; empty where there is no target. */
    public Optional<Boolean> meetsTarget(BigDecimal value) {
        return target.map(aim -> better == Better.HIGHER ? value.compareTo(aim) >= 0 : value.compareTo(aim) <= 0);
    }
}
