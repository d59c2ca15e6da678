package minutebook.domain.statistics;

/**
 * Why a point is not put down to chance: the first rule that it meets.
 *
 * @param up whether it lies high or the readings rise; otherwise it lies low or they fall
 * @param readings how many readings make up the pattern: the whole run, or 1 outside a limit, or 3 near it
 */
public record Mark(Rule rule, boolean up, int readings, Meaning meaning) {
    /** The mark in words, for a reader who has the chart or has not. */
    public String sentence() {
        String number = Counted.inWords(readings);
        String seen =
                switch (rule) {
                    case OUTSIDE -> "This reading is " + (up ? "above the upper" : "below the lower") + " limit";
                    case TREND -> number + " readings in a row going " + (up ? "up" : "down");
                    case NEAR_LIMIT -> "Two of three readings close to the " + (up ? "upper" : "lower") + " limit";
                    case ONE_SIDE -> number + " readings in a row " + (up ? "above" : "below") + " the average";
                };
        return seen + ": " + meaning.verdict();
    }
}
