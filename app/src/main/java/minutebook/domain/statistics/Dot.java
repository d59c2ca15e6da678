package minutebook.domain.statistics;

/**
 * A reading's place on a chart, from 0 to 1 rightwards and upwards.
 *
 * @param pinned whether it lies beyond the axis and is shown at its end; only readings that do not count may
 */
public record Dot(double x, double y, Kind kind, Point point, boolean pinned) {
    /** How a reading is marked, the least noticeable first. */
    public enum Kind {
        ORDINARY("reading"),
        CHANGE("change"),
        IMPROVEMENT("improvement"),
        CONCERN("concern"),
        SUSPECT("suspect"),
        KNOWN_WRONG("known wrong"),
        CONFLICT("readings differ");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        static Kind of(Mark mark) {
            return switch (mark.meaning()) {
                case IMPROVEMENT -> IMPROVEMENT;
                case CONCERN -> CONCERN;
                case CHANGE -> CHANGE;
            };
        }
    }
}
