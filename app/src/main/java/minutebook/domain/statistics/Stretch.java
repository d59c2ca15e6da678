package minutebook.domain.statistics;

import java.util.List;
import java.util.Optional;

/**
 * The part of a chart over which one mean and one pair of limits hold.
 *
 * @param from where it begins, from 0 to 1
 * @param to where it ends
 * @param dots its counted readings, by date
 * @param limits as they are shown; empty where there are too few readings
 */
public record Stretch(double from, double to, List<Dot> dots, Optional<Limits> limits) {
    public Stretch {
        dots = List.copyOf(dots);
    }
}
