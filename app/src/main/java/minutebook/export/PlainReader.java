package minutebook.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import minutebook.domain.Measure;

/** For whom a summary in plain words is, and how old a reader it aims at. */
enum PlainReader {
    RESIDENTS("Summary for residents", 11, 2),
    CHILDREN("Summary for children and young people", 9, 1);

    /** What stands for something else: a paragraph, an outcome, an action. */
    private static final Pattern REFERENCE =
            Pattern.compile("\\d\\.\\d|[AD]\\d+-\\d+|(?i)(outcome|paragraph|page) \\d");

    private final String title;
    private final int aim;
    private final int figures;

    PlainReader(String title, int aim, int figures) {
        this.title = title;
        this.aim = aim;
        this.figures = figures;
    }

    String title() {
        return title;
    }

    /** The reading age, in years, that it is not to be above. */
    int aim() {
        return aim;
    }

    /** How many figures it tells of one goal at the most. */
    int figures() {
        return figures;
    }

    /** What residents are told; children are told something else. */
    String says(String toResidents, String toChildren) {
        return switch (this) {
            case RESIDENTS -> toResidents;
            case CHILDREN -> toChildren;
        };
    }

    /** An amount as this reader is told it: a share for children is so many in every hundred. */
    String amount(Measure measure, BigDecimal value) {
        return measure.isPercentage() && this == CHILDREN
                ? about(value) + value.setScale(0, RoundingMode.HALF_UP).toPlainString() + " in every 100"
                : measure.inWords(value);
    }

    private static String about(BigDecimal value) {
        return value.stripTrailingZeros().scale() > 0 ? "about " : "";
    }

    /** Whether a text of the record is easy enough for this reader to be told as it stands, with some years to spare. */
    boolean canRead(String text, int spare) {
        return ReadingAge.of(text).age() <= aim + spare
                && !REFERENCE.matcher(text).find()
                && Acronyms.unexplained(List.of(Block.Paragraph.of(text))).isEmpty();
    }
}
