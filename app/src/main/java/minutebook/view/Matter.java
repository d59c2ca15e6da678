package minutebook.view;

import java.util.Optional;

/**
 * One thing that needs the board: what it is about, in which way, and why.
 *
 * @param about the number of an outcome or of a meeting, or the key of an agency; empty for the board as a whole
 * @param label in which way it needs the board, in a word or two: {@code RED}, {@code off pace}
 * @param words why, in words that say the worst first
 * @param grave whether something has gone wrong, rather than may go wrong
 * @param theme the theme in which it stands; empty where it stands in none
 */
public record Matter(Kind kind, String about, String label, String words, boolean grave, Optional<String> theme) {
    /** What can need the board, the most urgent first: what was promised and missed, then what is doubtful, then order. */
    public enum Kind {
        OVERDUE("overdue", "overdue"),
        REPORTED("reported-done", "reported done"),
        TO_GO_OUT("to-go-out", "to go out"),
        SLIPPED("slipped", "past their date"),
        REPORT_OVERDUE("report-overdue", "reports overdue"),
        OFF_COURSE("off-course", "off course or at risk"),
        OFF_PACE("off-pace", "off pace"),
        CLAIM("claim", "claimed without evidence"),
        LOOK_AGAIN("look-again", "to be looked at again"),
        STUCK("stuck", "stuck"),
        STALE("stale", "stale in their status"),
        ABSENT("agency-absent", "agencies absent"),
        PRIORITIES("priorities", "ranked as priorities");

        private final String key;
        private final String words;

        Kind(String key, String words) {
            this.key = key;
            this.words = words;
        }

        /** Its name for programs. */
        public String key() {
            return key;
        }

        /** As a sentence has it after a number: {@code 3 more off pace}. */
        public String words() {
            return words;
        }
    }

    /** What it is known by in a list: {@code 1.1 RED}; where it is about no outcome, the words say what it is about. */
    public String name() {
        return about.isEmpty() || theme.isEmpty() ? label : about + " " + label;
    }
}
