package minutebook.domain.smart;

import java.util.Locale;

/** One rule of the check: what it looks for, which letter of SMART it belongs to, and who asks for it. */
public enum SmartRule {
    NO_LEAD(Weight.FAILS, Letter.ACHIEVABLE, "no lead", Origin.BY_WHOM),
    ONE_AGENCY(Weight.FAILS, Letter.ACHIEVABLE, "lead and sponsor of one agency", Origin.PARTNERS),
    NO_MEASURE(Weight.FAILS, Letter.MEASURABLE, "no measure with unit and direction", Origin.PEER_REVIEW),
    NO_BASELINE(Weight.FAILS, Letter.MEASURABLE, "baseline without value, date or source", Origin.GREEN_BOOK),
    TARGET_NO_BETTER(Weight.FAILS, Letter.ACHIEVABLE, "target no better than the baseline", Origin.GREEN_BOOK),
    TARGET_IMPOSSIBLE(Weight.FAILS, Letter.ACHIEVABLE, "target that cannot be", Origin.GREEN_BOOK),
    TOO_FEW_READINGS(Weight.FAILS, Letter.TIME_BOUND, "fewer than two readings before the due date", Origin.READINGS),
    ANSWERS_NOTHING(Weight.FAILS, Letter.RELEVANT, "answers nothing", Origin.PEER_REVIEW),
    NO_DATE(Weight.FAILS, Letter.TIME_BOUND, "no calendar date", Origin.TARGETS),
    NO_SPONSOR(Weight.WARNS, Letter.ACHIEVABLE, "no sponsor", Origin.PARTNERS),
    NO_OWNER(Weight.WARNS, Letter.ACHIEVABLE, "no owner", Origin.BY_WHOM),
    VACANT_POST(Weight.WARNS, Letter.ACHIEVABLE, "vacant post", Origin.BY_WHOM),
    TWO_CHANGES(Weight.WARNS, Letter.SPECIFIC, "two changes joined by “and”", Origin.GREEN_BOOK),
    ACTIVITY_ONLY(Weight.WARNS, Letter.SPECIFIC, "only what will be done", Origin.CHANGES),
    NO_TARGET(Weight.WARNS, Letter.MEASURABLE, "no target", Origin.TARGETS),
    NO_COUNTS(Weight.WARNS, Letter.MEASURABLE, "percentage without its counts", Origin.NOT_KNOWN),
    PROCESS_ONLY(Weight.WARNS, Letter.RELEVANT, "only process measures", Origin.FAMILY),
    NO_PARTNER(Weight.WARNS, Letter.RELEVANT, "quantity without quality", Origin.FAMILY),
    TOO_FAST(Weight.WARNS, Letter.ACHIEVABLE, "pace above the best ever reached", Origin.PACE),
    NO_MILESTONE(Weight.WARNS, Letter.TIME_BOUND, "no milestone within six months", Origin.PACE),
    TOO_MANY_PRIORITIES(Weight.WARNS, Letter.RELEVANT, "too many priorities", Origin.FIVE_OR_SIX);

    /** Whether what a rule finds is a gap to be mended or something to think about. */
    public enum Weight {
        FAILS("gap"),
        WARNS("warning");

        private final String word;

        Weight(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    private final Weight weight;
    private final Letter letter;
    private final String title;
    private final String source;

    SmartRule(Weight weight, Letter letter, String title, String source) {
        this.weight = weight;
        this.letter = letter;
        this.title = title;
        this.source = source;
    }

    public Weight weight() {
        return weight;
    }

    public boolean fails() {
        return weight == Weight.FAILS;
    }

    public Letter letter() {
        return letter;
    }

    /** What is wrong, in a few words. */
    public String title() {
        return title;
    }

    /** Who asks for it, and where. */
    public String source() {
        return source;
    }

    /** Its name for programs, such as {@code no-lead}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
