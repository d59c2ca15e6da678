package minutebook.domain.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import minutebook.domain.Better;
import minutebook.domain.DateText;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;

/** A process behaviour chart (XmR): readings in order of date, cut where the limits were set anew; there is always a latest cut. */
public record ProcessChart(List<Segment> segments, Optional<Better> better) {
    public ProcessChart {
        segments = List.copyOf(segments);
    }

    /**
     * The chart of points in any order.
     *
     * @param points one a day at the most; two are refused
     * @param rebases one a day at the most
     * @param better empty where nobody has said which way is better
     * @param bounds where values end, so that no limit is shown beyond
     */
    public static ProcessChart of(
            List<Point> points, List<NewLimits> rebases, Optional<Better> better, Bounds bounds, ChartRules rules) {
        List<Point> ordered = Point.inOrder(points);
        List<NewLimits> cuts = inOrder(rebases);
        Bounds held = bounds.ifTrueOf(ordered);
        List<Segment> segments = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= cuts.size(); i++) {
            int to = i == cuts.size()
                    ? ordered.size()
                    : firstFrom(ordered, from, cuts.get(i).from());
            Optional<NewLimits> since = i == 0 ? Optional.empty() : Optional.of(cuts.get(i - 1));
            if (to > from || i == cuts.size()) {
                segments.add(Segment.of(since, ordered.subList(from, to), better, held, rules));
            }
            from = to;
        }
        return new ProcessChart(segments, better);
    }

    /** The segment that speaks for the present. */
    public Segment latest() {
        return segments.get(segments.size() - 1);
    }

    /** What the latest reading says, in the light of those before it. */
    public Variation variation() {
        return Variation.of(latest());
    }

    /** Whether the process as it is now reaches a target. */
    public TargetAssurance assurance(Aim aim) {
        return TargetAssurance.of(latest(), aim);
    }

    private static int firstFrom(List<Point> points, int start, LocalDate day) {
        int at = start;
        while (at < points.size() && points.get(at).on().isBefore(day)) {
            at++;
        }
        return at;
    }

    private static List<NewLimits> inOrder(List<NewLimits> rebases) {
        List<NewLimits> ordered = new ArrayList<>(rebases);
        ordered.sort(Comparator.comparing(NewLimits::from));
        for (int i = 1; i < ordered.size(); i++) {
            if (ordered.get(i).from().equals(ordered.get(i - 1).from())) {
                throw new Refused(
                        Reason.DUPLICATE,
                        "Choose another day: limits are set anew from "
                                + DateText.plain(ordered.get(i).from()) + " already.");
            }
        }
        return ordered;
    }
}
