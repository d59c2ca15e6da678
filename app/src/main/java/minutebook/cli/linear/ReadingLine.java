package minutebook.cli.linear;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import minutebook.change.ReadingWords;
import minutebook.domain.DateWords;
import minutebook.domain.Numbers;
import minutebook.domain.Quality;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;

/** What a line says of a reading: the value, the day when it is given, and the rest in any order but the doubt last. */
record ReadingLine(Optional<LocalDate> on, ReadingWords words) {
    private static final Pattern DOUBT =
            Pattern.compile("(?<before>.*?)(?<=^|\\s)(?<how>suspect|known-wrong)(?:\\s+because(?<why>\\s.*|$)|$)");

    static ReadingLine read(Line line, DateWords dates) {
        BigDecimal value = Numbers.parse("value", line.word("the value, such as 69 or 12.5"));
        Parts parts = new Parts();
        while (!line.isEmpty()) {
            parts.read(line, dates);
        }
        return new ReadingLine(
                parts.on,
                new ReadingWords(
                        value,
                        parts.numerator,
                        parts.denominator,
                        parts.notKnown,
                        parts.from,
                        parts.quality,
                        parts.why));
    }

    /** The parts after the value, as far as they have been read. */
    private static final class Parts {
        private Optional<LocalDate> on = Optional.empty();
        private Optional<Integer> numerator = Optional.empty();
        private Optional<Integer> denominator = Optional.empty();
        private Optional<Integer> notKnown = Optional.empty();
        private String from = "";
        private Quality quality = Quality.SOUND;
        private String why = "";

        void read(Line line, DateWords dates) {
            Optional<LocalDate> day = line.on(dates::past);
            Optional<Matcher> counts = day.isPresent() ? Optional.empty() : line.next("(\\d+)/(\\d+)(?:\\s+|$)");
            if (day.isPresent()) {
                on = day;
            } else if (counts.isPresent()) {
                numerator = Optional.of(count(counts.get().group(1)));
                denominator = Optional.of(count(counts.get().group(2)));
            } else if (line.take("not known")) {
                notKnown = Optional.of(count(line.word("how many are not known")));
            } else {
                source(line);
            }
        }

        private void source(Line line) {
            boolean isFrom = line.take("from");
            String rest = line.rest();
            Matcher doubt = DOUBT.matcher(rest);
            boolean isDoubted = doubt.matches();
            String before = isDoubted ? doubt.group("before").strip() : rest;
            if (isFrom) {
                from = before;
            } else if (!before.isEmpty()) {
                throw new Refused(
                        Reason.NOT_UNDERSTOOD,
                        "Say after the value: on DATE, 104/308, not known 12, from WHOM, or suspect because WHY; “"
                                + Line.shown(before) + "” is none of them.");
            }
            if (isDoubted) {
                quality = Line.choice(Quality.class, "quality", doubt.group("how"));
                why = Optional.ofNullable(doubt.group("why")).orElse("").strip();
            }
        }

        private static int count(String typed) {
            try {
                return Integer.parseInt(typed);
            } catch (NumberFormatException e) {
                throw new Refused(
                        Reason.NOT_A_NUMBER,
                        "Give the count as a whole number; “" + Line.shown(typed) + "” is not one.");
            }
        }
    }
}
