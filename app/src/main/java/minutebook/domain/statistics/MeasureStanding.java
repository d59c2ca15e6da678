package minutebook.domain.statistics;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.Measure;
import minutebook.domain.Reading;

/** Where a measure stands on a day: its readings told apart, its chart, and how it stands to its target. */
public record MeasureStanding(Measure measure, Series series, ProcessChart chart, Optional<Aim> aim, LocalDate today) {
    /**
     * The standing of a measure.
     *
     * @param readings all of them, in any order; those for days after today do not count yet
     * @param rebases where two are of one day the last one holds
     */
    public static MeasureStanding of(
            Measure measure, List<Reading> readings, List<NewLimits> rebases, ChartRules rules, LocalDate today) {
        Series series = Series.of(readings.stream()
                .filter(reading -> !reading.date().isAfter(today))
                .toList());
        Map<LocalDate, NewLimits> cuts = new LinkedHashMap<>();
        rebases.stream().filter(cut -> !cut.from().isAfter(today)).forEach(cut -> cuts.put(cut.from(), cut));
        ProcessChart chart = ProcessChart.of(
                series.counted(),
                List.copyOf(cuts.values()),
                measure.better(),
                Unit.of(measure).bounds(),
                rules);
        return new MeasureStanding(measure, series, chart, Aim.of(measure), today);
    }

    public Unit unit() {
        return Unit.of(measure);
    }

    public Variation variation() {
        return chart.variation();
    }

    public Optional<TargetAssurance> assurance() {
        return aim.map(chart::assurance);
    }

    /** Whether readings disagree about the latest day there is: then nobody knows where the measure is now. */
    public boolean isDisputed() {
        return series.conflicts().stream()
                .map(Point::on)
                .max(LocalDate::compareTo)
                .filter(day -> latest().filter(point -> point.on().isAfter(day)).isEmpty())
                .isPresent();
    }

    /** The pace, which is not told while the latest day is disputed; a baseline counts once its day has come. */
    public Optional<Pace> pace() {
        if (isDisputed()) {
            return Optional.empty();
        }
        boolean begun = measure.baselineDate().filter(day -> day.isAfter(today)).isEmpty();
        return aim.map(target -> Pace.of(begun ? series.withBaseline(measure) : series.counted(), target, today));
    }

    public Headway headway() {
        return pace().map(Headway::of).orElse(aim.isPresent() ? Headway.DISPUTED : Headway.NO_TARGET);
    }

    /** What became of the target once it was met; empty where it has not been, or is disputed. */
    public Optional<AfterTarget> afterTarget() {
        return aim.filter(any -> !isDisputed())
                .map(target -> AfterTarget.of(series.counted(), target))
                .filter(after -> after.state() != AfterTarget.State.NEVER_MET);
    }

    /** The latest reading that counts. */
    public Optional<Point> latest() {
        List<Point> counted = series.counted();
        return counted.isEmpty() ? Optional.empty() : Optional.of(counted.get(counted.size() - 1));
    }

    public Optional<ChartGeometry> geometry() {
        return ChartGeometry.of(chart, series, aim, unit().bounds());
    }
}
