package minutebook.domain.statistics;

import java.util.Optional;
import minutebook.domain.Better;

/** What a change that is not chance means for those whom the measure is about. */
public enum Meaning {
    IMPROVEMENT("improvement"),
    CONCERN("concern"),
    CHANGE("change");

    private final String word;

    Meaning(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** What going up or down means; only a change where nobody has said which way is better. */
    static Meaning of(boolean up, Optional<Better> better) {
        return better.map(way -> (way == Better.HIGHER) == up ? IMPROVEMENT : CONCERN)
                .orElse(CHANGE);
    }

    /** How a sentence about it ends. */
    String verdict() {
        return switch (this) {
            case IMPROVEMENT -> "a real improvement, unlikely to be chance.";
            case CONCERN -> "a real worsening, unlikely to be chance.";
            case CHANGE -> "a real change, unlikely to be chance.";
        };
    }
}
