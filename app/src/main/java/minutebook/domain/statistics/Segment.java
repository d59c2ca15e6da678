package minutebook.domain.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.domain.Better;

/**
 * The readings that share one mean and one pair of limits.
 *
 * @param since the decision from which the limits count; empty for the first ones
 * @param limits the limits as worked out; empty below six readings
 * @param shown the limits kept within what values can be
 */
public record Segment(
        Optional<NewLimits> since, List<Plotted> points, Stage stage, Optional<Limits> limits, Optional<Limits> shown) {
    public Segment {
        points = List.copyOf(points);
    }

    static Segment of(
            Optional<NewLimits> since, List<Point> points, Optional<Better> better, Bounds bounds, ChartRules rules) {
        Stage stage = Stage.of(points.size());
        Optional<Limits> limits = stage.hasLimits() ? Optional.of(Limits.of(points)) : Optional.empty();
        List<Optional<Mark>> marks =
                limits.map(own -> Marking.of(points, own, rules, better)).orElse(List.of());
        List<Plotted> plotted = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            plotted.add(new Plotted(points.get(i), marks.isEmpty() ? Optional.empty() : marks.get(i)));
        }
        return new Segment(since, plotted, stage, limits, limits.map(own -> own.within(bounds)));
    }

    public Optional<Plotted> latest() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
    }

    /** The mean and the limits in words; what so few readings allow where there are none. */
    public String sentence(Unit unit) {
        if (shown.isEmpty()) {
            return stage.sentence(points.size());
        }
        Limits seen = shown.get();
        String cut = limits.equals(shown) ? "" : " " + unit.bounds().sentence() + ", so the limits stop there.";
        return (stage == Stage.TRIAL ? "Provisional limits: " : "Limits: ") + unit.inWords(seen.lower()) + " to "
                + unit.inWords(seen.upper()) + " around an average of " + unit.inWords(seen.mean()) + ", from "
                + Counted.of(points.size(), "reading") + "." + cut;
    }
}
