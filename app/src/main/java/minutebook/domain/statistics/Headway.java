package minutebook.domain.statistics;

import java.math.BigDecimal;

/** How a measure stands to its target in a word or two, for a list. */
public enum Headway {
    NO_TARGET("no target"),
    TOO_FEW("too few"),
    MET("met"),
    ON_PACE("on pace"),
    NO_DAY("no date"),
    OFF_PACE("off pace"),
    NO_NEARER("no nearer"),
    OVERDUE("overdue"),
    DISPUTED("disputed");

    private final String word;

    Headway(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Whether the board should ask what is to change: the target will be missed at this rate, or was. */
    public boolean isOff() {
        return switch (this) {
            case OFF_PACE, NO_NEARER, OVERDUE -> true;
            case NO_TARGET, TOO_FEW, MET, ON_PACE, NO_DAY, DISPUTED -> false;
        };
    }

    static Headway of(Pace pace) {
        boolean isPast =
                pace.aim().by().filter(day -> day.isBefore(pace.today())).isPresent();
        return switch (pace.state()) {
            case MET -> MET;
            case TOO_FEW -> isPast ? OVERDUE : TOO_FEW;
            case NEVER -> isPast ? OVERDUE : NO_NEARER;
            case TOO_FAR -> isPast ? OVERDUE : OFF_PACE;
            case FORECAST -> isPast ? OVERDUE : forecast(pace);
        };
    }

    private static Headway forecast(Pace pace) {
        if (pace.aim().by().isEmpty()) {
            return NO_DAY;
        }
        return pace.ratio()
                        .filter(ratio -> ratio.compareTo(BigDecimal.ONE) >= 0)
                        .isPresent()
                ? ON_PACE
                : OFF_PACE;
    }
}
