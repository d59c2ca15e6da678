package minutebook.domain.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where everything on a process behaviour chart goes, on axes from 0 to 1, for whoever draws it: a terminal or a document.
 *
 * @param stretches the counted readings, cut where the limits were set anew
 * @param apart readings that are shown and not counted
 */
public record ChartGeometry(
        ValueAxis up, DateAxis across, List<Stretch> stretches, List<Dot> apart, Optional<BigDecimal> target) {
    public ChartGeometry {
        stretches = List.copyOf(stretches);
        apart = List.copyOf(apart);
    }

    /**
     * The geometry of a chart; empty where there is no reading at all to show.
     *
     * @param chart made of the series' counted readings
     */
    public static Optional<ChartGeometry> of(ProcessChart chart, Series series, Optional<Aim> aim, Bounds bounds) {
        List<Point> shown = Stream.of(series.counted(), series.wrong(), series.conflicts())
                .flatMap(List::stream)
                .toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        ValueAxis up = ValueAxis.over(values(chart, series, shown, aim), bounds.ifTrueOf(shown));
        DateAxis across = new DateAxis(day(shown, false), day(shown, true));
        List<Dot> apart = new ArrayList<>();
        series.wrong().forEach(point -> apart.add(dot(point, Dot.Kind.KNOWN_WRONG, up, across)));
        series.conflicts().forEach(point -> apart.add(dot(point, Dot.Kind.CONFLICT, up, across)));
        return Optional.of(
                new ChartGeometry(up, across, stretches(chart, series, up, across), apart, aim.map(Aim::target)));
    }

    /** The names and values of the lines as they stand at the right edge, the one most looked for first. */
    public List<Tick> levels() {
        List<Tick> levels = new ArrayList<>();
        target.ifPresent(value -> levels.add(level("target", value)));
        stretches.get(stretches.size() - 1).limits().ifPresent(limits -> {
            levels.add(level("average", limits.mean()));
            levels.add(level("upper", limits.upper()));
            levels.add(level("lower", limits.lower()));
        });
        return List.copyOf(levels);
    }

    /** The kinds of dots that there are, each once, for a key to the chart. */
    public List<Dot.Kind> kinds() {
        return Stream.concat(stretches.stream().flatMap(stretch -> stretch.dots().stream()), apart.stream())
                .map(Dot::kind)
                .distinct()
                .sorted()
                .toList();
    }

    private Tick level(String name, BigDecimal value) {
        String number = Unit.rounded(value).stripTrailingZeros().toPlainString();
        return new Tick(up.at(value), name + " " + number);
    }

    /** What sets the scale: a slip of the keyboard that is known to be wrong must not flatten all the rest. */
    private static List<BigDecimal> values(ProcessChart chart, Series series, List<Point> shown, Optional<Aim> aim) {
        List<BigDecimal> values = new ArrayList<>();
        (series.counted().isEmpty() ? shown : series.counted()).forEach(point -> values.add(point.value()));
        series.conflicts().forEach(point -> values.add(point.value()));
        chart.segments().forEach(segment -> segment.shown().ifPresent(limits -> {
            values.add(limits.lower());
            values.add(limits.upper());
        }));
        aim.ifPresent(target -> values.add(target.target()));
        return values;
    }

    private static List<Stretch> stretches(ProcessChart chart, Series series, ValueAxis up, DateAxis across) {
        List<Segment> segments = chart.segments();
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            List<Dot> dots = segments.get(i).points().stream()
                    .map(plotted -> dot(plotted.point(), kind(plotted, series), up, across))
                    .toList();
            double from = i == 0 ? 0 : start(segments.get(i), across);
            double to = i + 1 == segments.size() ? 1 : start(segments.get(i + 1), across);
            stretches.add(new Stretch(from, to, dots, segments.get(i).shown()));
        }
        return stretches;
    }

    private static double start(Segment segment, DateAxis across) {
        return across.at(segment.since().orElseThrow().from());
    }

    private static Dot.Kind kind(Plotted plotted, Series series) {
        if (series.suspect().contains(plotted.point().on())) {
            return Dot.Kind.SUSPECT;
        }
        return plotted.mark().map(Dot.Kind::of).orElse(Dot.Kind.ORDINARY);
    }

    private static Dot dot(Point point, Dot.Kind kind, ValueAxis up, DateAxis across) {
        double value = point.value().doubleValue();
        return new Dot(across.at(point.on()), up.at(point.value()), kind, point, value < up.low() || value > up.high());
    }

    private static LocalDate day(List<Point> points, boolean last) {
        return points.stream()
                .map(Point::on)
                .reduce((one, other) -> one.isAfter(other) == last ? one : other)
                .orElseThrow();
    }
}
