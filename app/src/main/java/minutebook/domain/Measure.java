package minutebook.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An indicator with a unit and a direction.
 *
 * @param key a short lower-case name to type, such as {@code pathway-plans}
 * @param numerator what the numerator counts, in words; empty when there is none
 * @param denominator what the denominator counts, in words
 * @param unit what the value counts, such as {@code percent}, {@code weeks} or {@code count}; empty is a gap
 * @param better which way it should move; empty is a gap
 * @param baselineSource the source that gave the baseline
 * @param baselineReference where the baseline stands, in words
 * @param partner the measure of how good the work is that goes with this one of how much is done
 */
public record Measure(
        String id,
        String outcome,
        String key,
        String title,
        String unit,
        Optional<Better> better,
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
        int place,
        String baselineReference,
        Optional<String> partner,
        Optional<LocalDate> retiredOn,
        String retiredBecause)
        implements Retirable, Placed {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Measure {
        key = Words.title("measure's key", key);
        title = Words.title("measure's title", title);
        unit = Words.line(Words.optional("unit", unit));
        numerator = Words.optional("numerator", numerator);
        denominator = Words.optional("denominator", denominator);
        cadence = Words.optional("cadence", cadence);
        baseline.ifPresent(value -> Numbers.value("baseline", value));
        target.ifPresent(value -> Numbers.value("target", value));
        tolerance.ifPresent(value -> Numbers.value("tolerance", value));
        baselineReference = Words.optional("baseline's source", baselineReference);
        retiredBecause = Retirable.reason(retiredOn, retiredBecause);
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
            case "count", "" -> number;
            default -> number + " " + unit;
        };
    }

    /** Whether the value reaches the target; empty where there is no target or no direction. */
    public Optional<Boolean> meetsTarget(BigDecimal value) {
        return target.flatMap(aim -> better.map(way -> way.reaches(value, aim)));
    }

    /** Refuses a percentage below 0 or above 100. */
    public void requirePossible(BigDecimal value) {
        if (isPercentage() && (value.signum() < 0 || value.compareTo(HUNDRED) > 0)) {
            throw new Refused(
                    Refused.Reason.IMPOSSIBLE_NUMBER, title + " is a percentage: give a value from 0 to 100.");
        }
    }

    public boolean isPercentage() {
        return unit.equals("percent");
    }

    @Override
    public Measure retired(Optional<LocalDate> on, String because) {
        return with(place, on, because);
    }

    @Override
    public Measure at(int newPlace) {
        return with(newPlace, retiredOn, retiredBecause);
    }

    private Measure with(int newPlace, Optional<LocalDate> on, String because) {
        return new Measure(
                id,
                outcome,
                key,
                title,
                unit,
                better,
                kind,
                numerator,
                denominator,
                cadence,
                baseline,
                baselineDate,
                baselineSource,
                target,
                targetDate,
                tolerance,
                newPlace,
                baselineReference,
                partner,
                on,
                because);
    }
}
