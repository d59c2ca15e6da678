package minutebook.domain.statistics;

import java.util.Optional;

/**
 * What kind of variation the latest reading shows.
 *
 * @param mark why it is not put down to chance, where it is not
 * @param readings how many readings share its limits
 */
public record Variation(Kind kind, Stage stage, int readings, Optional<Mark> mark) {
    /** The kinds of variation, and the two cases in which none can be told. */
    public enum Kind {
        NO_TREND("no trend yet"),
        COMPARISON("comparison only"),
        COMMON_CAUSE("no sign of change"),
        IMPROVEMENT("improvement"),
        CONCERN("concern"),
        CHANGE("change");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    static Variation of(Segment segment) {
        Optional<Mark> mark = segment.latest().flatMap(Plotted::mark);
        return new Variation(
                kind(segment.stage(), mark), segment.stage(), segment.points().size(), mark);
    }

    /** Whether it rests on fewer readings than full limits need. */
    public boolean provisional() {
        return stage == Stage.TRIAL;
    }

    public String sentence() {
        if (!stage.hasLimits()) {
            return stage.sentence(readings);
        }
        String said = mark.map(Mark::sentence).orElse("No sign of change: the readings vary as chance has it.");
        return provisional() ? said + " " + stage.sentence(readings) : said;
    }

    private static Kind kind(Stage stage, Optional<Mark> mark) {
        return switch (stage) {
            case NO_TREND -> Kind.NO_TREND;
            case COMPARISON -> Kind.COMPARISON;
            case TRIAL, FULL -> mark.map(found -> kind(found.meaning())).orElse(Kind.COMMON_CAUSE);
        };
    }

    private static Kind kind(Meaning meaning) {
        return switch (meaning) {
            case IMPROVEMENT -> Kind.IMPROVEMENT;
            case CONCERN -> Kind.CONCERN;
            case CHANGE -> Kind.CHANGE;
        };
    }
}
