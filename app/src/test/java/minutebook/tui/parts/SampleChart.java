package minutebook.tui.parts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import minutebook.domain.Better;
import minutebook.domain.statistics.Aim;
import minutebook.domain.statistics.Bounds;
import minutebook.domain.statistics.ChartGeometry;
import minutebook.domain.statistics.ChartRules;
import minutebook.domain.statistics.NewLimits;
import minutebook.domain.statistics.Point;
import minutebook.domain.statistics.ProcessChart;
import minutebook.domain.statistics.Series;
import minutebook.domain.statistics.Unit;

/** Charts made up to show one of everything. */
public final class SampleChart {
    public static final LocalDate START = LocalDate.of(2014, 1, 31);

    private SampleChart() {}

    /** Two and a half years by month: chance, a worsening, new limits, an improvement; a doubt, a slip and a conflict. */
    public static ChartGeometry everything() {
        int[] values = {
            62, 58, 64, 60, 57, 63, 61, 30, 59, 62, 60, 58, 61, 64, 74, 76, 73, 75, 77, 74, 72, 70, 71, 69, 70, 72, 88,
            71
        };
        List<Point> counted = points(values);
        LocalDate doubted = counted.get(4).on();
        Series series =
                new Series(counted, Set.of(doubted), List.of(point(29, 710)), List.of(point(28, 66), point(28, 79)));
        NewLimits rebase =
                new NewLimits(counted.get(14).on(), LocalDate.of(2015, 5, 1), "One team for all assessments.");
        Aim aim = new Aim(Better.HIGHER, BigDecimal.valueOf(85), Optional.empty(), BigDecimal.ZERO);
        return geometry(series, List.of(rebase), Optional.of(aim));
    }

    public static ChartGeometry many(int readings) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < readings; i++) {
            points.add(new Point(START.plusDays(i), BigDecimal.valueOf(50 + i % 7 - i % 3 + (i % 997 == 0 ? 40 : 0))));
        }
        return geometry(new Series(points, Set.of(), List.of(), List.of()), List.of(), Optional.empty());
    }

    public static ChartGeometry of(int... values) {
        return geometry(new Series(points(values), Set.of(), List.of(), List.of()), List.of(), Optional.empty());
    }

    private static ChartGeometry geometry(Series series, List<NewLimits> rebases, Optional<Aim> aim) {
        Bounds bounds = new Unit("percent").bounds();
        ProcessChart chart =
                ProcessChart.of(series.counted(), rebases, Optional.of(Better.HIGHER), bounds, ChartRules.DEFAULT);
        return ChartGeometry.of(chart, series, aim, bounds).orElseThrow();
    }

    private static List<Point> points(int... values) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            points.add(point(i, values[i]));
        }
        return points;
    }

    private static Point point(int month, int value) {
        return new Point(START.plusMonths(month), BigDecimal.valueOf(value));
    }
}
