package minutebook.domain.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import minutebook.domain.DateText;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;

/** A value on a day: all that the statistics know of a reading. */
public record Point(LocalDate on, BigDecimal value) {
    /** The points by date; two on one day are refused, since which of them counts is not for arithmetic to say. */
    static List<Point> inOrder(List<Point> points) {
        List<Point> ordered = new ArrayList<>(points);
        ordered.sort(Comparator.comparing(Point::on));
        for (int i = 1; i < ordered.size(); i++) {
            LocalDate day = ordered.get(i).on();
            if (day.equals(ordered.get(i - 1).on())) {
                throw new Refused(
                        Reason.DUPLICATE, "Keep one reading for " + DateText.plain(day) + ": there are two or more.");
            }
        }
        return List.copyOf(ordered);
    }
}
