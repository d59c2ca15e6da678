package minutebook.tui.parts;

/**
 * One column of a table on the screen.
 *
 * @param least cells below which it is not worth showing
 * @param ideal cells it takes when there is room
 * @param importance the column with the lowest goes first when room is short
 * @param right whether its text ends at the right edge, as numbers do
 */
public record Column(String heading, int least, int ideal, int importance, boolean right) {
    public Column {
        if (least < 1 || ideal < least) {
            throw new IllegalArgumentException("a column needs 1 <= least <= ideal: " + heading);
        }
    }

    public static Column of(String heading, int least, int ideal, int importance) {
        return new Column(heading, least, ideal, importance, false);
    }
}
