package minutebook.domain.statistics;

/** How much can be said from so many readings. */
public enum Stage {
    NO_TREND,
    COMPARISON,
    TRIAL,
    FULL;

    /** Readings from which limits are full. */
    static final int ENOUGH = 12;

    static Stage of(int readings) {
        if (readings < 2) {
            return NO_TREND;
        }
        if (readings < 6) {
            return COMPARISON;
        }
        return readings < ENOUGH ? TRIAL : FULL;
    }

    /** Whether limits are worked out at all. */
    public boolean hasLimits() {
        return this == TRIAL || this == FULL;
    }

    /** What so many readings allow to be said. */
    public String sentence(int readings) {
        String counted = Counted.inWords(readings) + (readings == 1 ? " reading" : " readings");
        return switch (this) {
            case NO_TREND -> counted + ": no trend can be seen.";
            case COMPARISON -> counted + ": a comparison, not evidence of change.";
            case TRIAL -> counted + ": the limits are provisional until there are twelve.";
            case FULL -> counted + ": enough for full limits.";
        };
    }
}
