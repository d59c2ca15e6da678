package minutebook.domain.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import minutebook.domain.Better;
import minutebook.domain.Measure;

/**
 * A target and which way it lies.
 *
 * @param by the day it should be reached
 * @param tolerance how far short of it still passes as holding it, once it was met; 0 for not at all
 */
public record Aim(Better better, BigDecimal target, Optional<LocalDate> by, BigDecimal tolerance) {
    public Aim {
        tolerance = tolerance.abs();
    }

    /** The measure's target, where it has one and a direction. */
    public static Optional<Aim> of(Measure measure) {
        return measure.better().flatMap(better -> measure.target()
                .map(target -> new Aim(
                        better,
                        target,
                        measure.targetDate(),
                        measure.tolerance().orElse(BigDecimal.ZERO))));
    }

    /** Whether a value reaches the target; tolerance does not come into it. */
    public boolean met(BigDecimal value) {
        return ahead(value).signum() >= 0;
    }

    /** Whether a value reaches the target or falls short by no more than the tolerance. */
    public boolean nearlyMet(BigDecimal value) {
        return ahead(value).add(tolerance).signum() >= 0;
    }

    /** How far a value is past the target in the better direction; below 0 when it falls short. */
    public BigDecimal ahead(BigDecimal value) {
        BigDecimal above = value.subtract(target);
        return better == Better.HIGHER ? above : above.negate();
    }
}
