package minutebook.export;

import java.math.BigDecimal;
import minutebook.domain.DateText;
import minutebook.domain.Measure;

/** A measure's target as every publication words it: “At least 90% by 31 Mar 2016, give or take 2 points”. */
final class TargetWords {
    private TargetWords() {}

    static Prose of(Measure measure) {
        return measure.target()
                .map(value -> Prose.of(way(measure) + measure.inWords(value) + by(measure) + near(measure)))
                .orElse(Prose.emphasis("None set"));
    }

    private static String way(Measure measure) {
        return measure.better()
                .map(better -> switch (better) {
                    case HIGHER -> "At least ";
                    case LOWER -> "At most ";
                })
                .orElse("");
    }

    private static String by(Measure measure) {
        return measure.targetDate().map(day -> " by " + DateText.brief(day)).orElse("");
    }

    private static String near(Measure measure) {
        return measure.tolerance()
                .map(near -> ", give or take " + tolerance(measure, near))
                .orElse("");
    }

    private static String tolerance(Measure measure, BigDecimal near) {
        return measure.isPercentage() ? near.stripTrailingZeros().toPlainString() + " points" : measure.inWords(near);
    }
}
