package minutebook.domain.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.domain.Better;

/** Points a month apart, made from bare numbers, and what is asked of them again and again. */
final class Values {
    static final LocalDate START = LocalDate.of(2015, 1, 31);
    static final Unit PERCENT = new Unit("percent");

    private Values() {}

    static List<Point> monthly(String... values) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            points.add(new Point(START.plusMonths(i), new BigDecimal(values[i])));
        }
        return points;
    }

    static List<Point> monthly(int... values) {
        String[] texts = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = String.valueOf(values[i]);
        }
        return monthly(texts);
    }

    static ProcessChart chart(Better better, int... values) {
        return ProcessChart.of(monthly(values), List.of(), Optional.of(better), Bounds.NONE, ChartRules.DEFAULT);
    }

    /** The rule that each point of a chart is marked by: a letter of its name, or a full stop. */
    static String rules(ProcessChart chart) {
        StringBuilder letters = new StringBuilder();
        for (Segment segment : chart.segments()) {
            segment.points().forEach(plotted -> letters.append(plotted.mark()
                            .map(mark -> mark.rule().name().substring(0, 2) + (mark.up() ? "+" : "-"))
                            .orElse("."))
                    .append(' '));
        }
        return letters.toString().strip();
    }

    static Aim aim(Better better, String target, String tolerance) {
        return new Aim(better, new BigDecimal(target), Optional.empty(), new BigDecimal(tolerance));
    }
}
