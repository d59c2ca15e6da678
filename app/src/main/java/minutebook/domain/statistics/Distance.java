package minutebook.domain.statistics;

import java.math.BigDecimal;
import minutebook.domain.Better;
import minutebook.domain.Comparator;

/**
 * How far a value is from one it is compared with.
 *
 * @param from England, neighbours, with the period
 * @param ahead above 0 where the value is the better, in the unit of the measure (points for percentages)
 */
public record Distance(String from, BigDecimal ahead) {
    public static Distance of(BigDecimal value, Comparator comparator, Better better) {
        BigDecimal above = value.subtract(comparator.value());
        String period = comparator.period().isEmpty() ? "" : " (" + comparator.period() + ")";
        return new Distance(comparator.name() + period, better == Better.HIGHER ? above : above.negate());
    }

    public String sentence(Unit unit) {
        return (ahead.signum() == 0 ? "The same as " : inShort(unit) + " than ") + from + ".";
    }

    /** How far it is, without saying from what: {@code 4.2 points worse}. */
    public String inShort(Unit unit) {
        return switch (ahead.signum()) {
            case 0 -> "the same";
            case 1 -> unit.gap(ahead) + " better";
            default -> unit.gap(ahead) + " worse";
        };
    }
}
