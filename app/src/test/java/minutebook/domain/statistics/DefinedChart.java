package minutebook.domain.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules of the chart once more, read from their sentences one point at a time: slow, and never dividing, so that it shares
 * nothing with the chart it checks.
 */
final class DefinedChart {
    private final List<BigDecimal> values;
    private final ChartRules rules;

    DefinedChart(List<BigDecimal> values, ChartRules rules) {
        this.values = values;
        this.rules = rules;
    }

    /** For each value the first rule it meets, with its direction: {@code TREND+}; "" for none. */
    List<String> marks() {
        List<String> marks = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            marks.add(values.size() < 6 ? "" : mark(i));
        }
        return marks;
    }

    private String mark(int i) {
        for (int way : new int[] {1, -1}) {
            if (isBeyond(i, way, "2.66")) {
                return name(Rule.OUTSIDE, way);
            }
        }
        for (int from = 0; from <= i; from++) {
            for (int way : new int[] {1, -1}) {
                if (isWindow(from, i) && goes(from, way)) {
                    return name(Rule.TREND, way);
                }
            }
        }
        for (int way : new int[] {1, -1}) {
            for (int from = Math.max(0, i - 2); from <= i && from + 2 < values.size(); from++) {
                if (isBeyond(i, way, "1.7733") && isTwoOfThree(from, way)) {
                    return name(Rule.NEAR_LIMIT, way);
                }
            }
        }
        for (int from = 0; from <= i; from++) {
            for (int way : new int[] {1, -1}) {
                if (isWindow(from, i) && stays(from, from + rules.run(), way)) {
                    return name(Rule.ONE_SIDE, way);
                }
            }
        }
        return "";
    }

    private boolean isWindow(int from, int i) {
        return i < from + rules.run() && from + rules.run() <= values.size();
    }

    private boolean goes(int from, int way) {
        for (int i = from; i + 1 < from + rules.run(); i++) {
            if (values.get(i + 1).subtract(values.get(i)).signum() != way) {
                return false;
            }
        }
        return true;
    }

    private boolean isTwoOfThree(int from, int way) {
        int beyond = 0;
        for (int i = from; i < from + 3; i++) {
            beyond += isBeyond(i, way, "1.7733") ? 1 : 0;
        }
        return beyond > 1 && (!rules.allThreeOnOneSide() || stays(from, from + 3, way));
    }

    private boolean stays(int from, int end, int way) {
        for (int i = from; i < end; i++) {
            if (aboveMean(i).signum() != way) {
                return false;
            }
        }
        return true;
    }

    /** n × value − sum: how far above the mean, n times over. */
    private BigDecimal aboveMean(int i) {
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return values.get(i).multiply(BigDecimal.valueOf(values.size())).subtract(sum);
    }

    /** Whether (n − 1) (n value − sum) is more than n × factor × the sum of the moving ranges. */
    private boolean isBeyond(int i, int way, String factor) {
        BigDecimal moved = BigDecimal.ZERO;
        for (int j = values.size() - 1; j > 0; j--) {
            moved = moved.add(values.get(j).subtract(values.get(j - 1)).abs());
        }
        BigDecimal away = aboveMean(i).multiply(BigDecimal.valueOf((long) way * (values.size() - 1)));
        return away.compareTo(moved.multiply(new BigDecimal(factor)).multiply(BigDecimal.valueOf(values.size()))) > 0;
    }

    private static String name(Rule rule, int way) {
        return rule + (way > 0 ? "+" : "-");
    }
}
