package minutebook.domain.statistics;

import minutebook.domain.BoardRules;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.TwoOfThree;

/**
 * The two settings of the rules on which the NHS's own tools have differed.
 *
 * @param run how many readings in a row, one side of the mean or one way, are no longer chance
 * @param allThreeOnOneSide whether “two of three beyond the near line” asks that the third be on the same side of the mean
 */
public record ChartRules(int run, boolean allThreeOnOneSide) {
    public static final ChartRules DEFAULT = new ChartRules(7, true);

    private static final int SHORTEST = 5;
    private static final int LONGEST = 12;

    public ChartRules {
        if (run < SHORTEST || run > LONGEST) {
            throw new Refused(
                    Reason.IMPOSSIBLE_NUMBER,
                    "Give the length of a run as a whole number from " + SHORTEST + " to " + LONGEST + ".");
        }
    }

    /** The rules that a board has settled. */
    public static ChartRules of(BoardRules rules) {
        return new ChartRules(rules.runLength(), rules.twoOfThree() == TwoOfThree.ALL_THREE);
    }
}
