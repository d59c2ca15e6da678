package minutebook.domain.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import minutebook.domain.Better;

/** The marks of one stretch of points while the rules are asked one after another; a point keeps the first it is given. */
final class Marking {
    private final List<Point> points;
    private final Limits limits;
    private final ChartRules rules;
    private final Optional<Better> better;
    private final List<Optional<Mark>> marks;

    private Marking(List<Point> points, Limits limits, ChartRules rules, Optional<Better> better) {
        this.points = points;
        this.limits = limits;
        this.rules = rules;
        this.better = better;
        marks = new ArrayList<>(Collections.nCopies(points.size(), Optional.empty()));
    }

    /** The mark of each point, in the order of the points. */
    static List<Optional<Mark>> of(List<Point> points, Limits limits, ChartRules rules, Optional<Better> better) {
        Marking marking = new Marking(points, limits, rules, better);
        marking.outside();
        marking.trends();
        marking.nearLimit();
        marking.oneSide();
        return List.copyOf(marking.marks);
    }

    private void outside() {
        for (int i = 0; i < points.size(); i++) {
            int side = limits.outside(points.get(i).value());
            if (side != 0) {
                mark(i, Rule.OUTSIDE, side, 1);
            }
        }
    }

    /** Steps that all go strictly one way; a turning point belongs to the run that it ends. */
    private void trends() {
        runs(points.size() - 1, this::step, (from, to, way) -> {
            if (to - from + 2 >= rules.run()) {
                mark(from, to + 1, Rule.TREND, way);
            }
        });
    }

    private int step(int i) {
        return points.get(i + 1).value().compareTo(points.get(i).value());
    }

    /** The points beyond the near line are marked; a third that makes up the three is not. */
    private void nearLimit() {
        for (int from = 0; from + 2 < points.size(); from++) {
            for (int side : new int[] {1, -1}) {
                if (isNear(from, side)) {
                    for (int i = from; i < from + 3; i++) {
                        if (near(i) == side) {
                            mark(i, Rule.NEAR_LIMIT, side, 3);
                        }
                    }
                }
            }
        }
    }

    private boolean isNear(int from, int side) {
        int beyond = 0;
        int same = 0;
        for (int i = from; i < from + 3; i++) {
            beyond += near(i) == side ? 1 : 0;
            same += side(i) == side ? 1 : 0;
        }
        return beyond >= 2 && (same == 3 || !rules.allThreeOnOneSide());
    }

    private int near(int i) {
        return limits.beyondNear(points.get(i).value());
    }

    private void oneSide() {
        runs(points.size(), this::side, (from, to, side) -> {
            if (to - from + 1 >= rules.run()) {
                mark(from, to, Rule.ONE_SIDE, side);
            }
        });
    }

    private int side(int i) {
        return limits.side(points.get(i).value());
    }

    private void mark(int from, int to, Rule rule, int way) {
        for (int i = from; i <= to; i++) {
            mark(i, rule, way, to - from + 1);
        }
    }

    private void mark(int i, Rule rule, int way, int readings) {
        if (marks.get(i).isEmpty()) {
            marks.set(i, Optional.of(new Mark(rule, way > 0, readings, Meaning.of(way > 0, better))));
        }
    }

    /** Finds the longest stretches of places that have one sign, which is not 0. */
    private static void runs(int places, IntUnaryOperator signs, Run run) {
        int from = 0;
        while (from < places) {
            int sign = Integer.signum(signs.applyAsInt(from));
            int to = from;
            while (to + 1 < places && Integer.signum(signs.applyAsInt(to + 1)) == sign) {
                to++;
            }
            if (sign != 0) {
                run.found(from, to, sign);
            }
            from = to + 1;
        }
    }

    /** What is done with a stretch of places of one sign. */
    private interface Run {
        void found(int from, int to, int sign);
    }
}
