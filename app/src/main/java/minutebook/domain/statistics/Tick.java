package minutebook.domain.statistics;

/**
 * A labelled place on an axis.
 *
 * @param at from 0 at the beginning of the axis to 1 at its end
 */
public record Tick(double at, String label) {}
