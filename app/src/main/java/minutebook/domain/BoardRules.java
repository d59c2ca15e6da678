package minutebook.domain;

/**
 * What a board has settled for itself: how its charts are read, when it is warned, what its colours mean.
 *
 * @param runLength how many points on one side, or one way, make a signal
 * @param staleAfter a status older than this many meetings is shown as stale
 * @param stuckAfter an outcome that nothing has moved for this many meetings is stuck
 * @param mostPriorities more priorities than this are warned of
 * @param escalateAfter an action that was extended so often is listed among those to take higher
 * @param closing when an action may be closed or dropped
 * @param clearDays how many clear days lie between the papers and the meeting
 * @param circulateWithin within how many working days the minutes go out
 * @param strangers what somebody may do whom the board does not know
 * @param blue what blue means on this board, as its papers print it
 */
public record BoardRules(
        String id,
        String board,
        int runLength,
        TwoOfThree twoOfThree,
        int staleAfter,
        int stuckAfter,
        int mostPriorities,
        String blue,
        String green,
        String amber,
        String red,
        int escalateAfter,
        ClosingRule closing,
        int clearDays,
        int circulateWithin,
        Strangers strangers)
        implements Entity {
    public BoardRules {
        within("run length", runLength, 5, 12);
        within("number of meetings after which a status is stale", staleAfter, 1, 24);
        within("number of meetings after which an outcome is stuck", stuckAfter, 1, 24);
        within("number of priorities", mostPriorities, 1, 100);
        within("number of extensions after which an action is taken higher", escalateAfter, 1, 24);
        within("number of clear days", clearDays, 0, 60);
        within("number of working days for the minutes", circulateWithin, 1, 60);
        blue = Words.title("meaning of blue", blue);
        green = Words.title("meaning of green", green);
        amber = Words.title("meaning of amber", amber);
        red = Words.title("meaning of red", red);
    }

    /**
     * What a board has settled about its plan alone: papers five clear days before the meeting, as the Local Government Act
     * 1972, section 100B, has it for committees, and minutes within ten working days.
     */
    public BoardRules(
            String id,
            String board,
            int runLength,
            TwoOfThree twoOfThree,
            int staleAfter,
            int stuckAfter,
            int mostPriorities,
            String blue,
            String green,
            String amber,
            String red) {
        this(
                id,
                board,
                runLength,
                twoOfThree,
                staleAfter,
                stuckAfter,
                mostPriorities,
                blue,
                green,
                amber,
                red,
                2,
                ClosingRule.BETWEEN_MEETINGS,
                5,
                10,
                Strangers.WRITE);
    }

    /**
     * The rules of a board that has settled nothing else: seven points and all three on one side as in the NHS “Making
     * Data Count” charts, six priorities as in the Treasury's Green Book.
     */
    public static BoardRules usual(String id, String board) {
        return new BoardRules(
                id,
                board,
                7,
                TwoOfThree.ALL_THREE,
                2,
                2,
                6,
                Brag.BLUE.meaning(),
                Brag.GREEN.meaning(),
                Brag.AMBER.meaning(),
                Brag.RED.meaning());
    }

    /** What a status means on this board. */
    public String meaning(Brag status) {
        return switch (status) {
            case BLUE -> blue;
            case GREEN -> green;
            case AMBER -> amber;
            case RED -> red;
        };
    }

    private static void within(String what, int number, int least, int most) {
        if (number < least || number > most) {
            throw new Refused(
                    Refused.Reason.IMPOSSIBLE_NUMBER,
                    "Give the " + what + " as a number from " + least + " to " + most + ".");
        }
    }
}
