package minutebook.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import minutebook.domain.Refused.Reason;

/**
 * A reading typed on one line: {@code pathway-plans 72 on 31 may 108/150 from performance team}. Then may follow {@code not
 * known 12}, and {@code suspect because …} or {@code known-wrong because …}.
 *
 * @param on the day the value is about; empty where none is given, which means today
 */
public record ReadingEntry(
        Optional<Measure> measure,
        Optional<BigDecimal> value,
        Optional<LocalDate> on,
        Optional<Integer> numerator,
        Optional<Integer> denominator,
        Optional<Integer> notKnown,
        String from,
        Quality quality,
        String why,
        List<Refused> problems)
        implements Entry {
    private static final Pattern DOUBT = Pattern.compile("(?i)(?:^|\\s)(suspect|known-wrong)(?:\\s+because\\s+(.*))?$");
    private static final Pattern COUNTS = Pattern.compile("^(\\d{1,9})\\s*/\\s*(\\d{1,9})(?=\\s|$)");
    private static final Pattern NOT_KNOWN = Pattern.compile("(?i)^not known (\\d{1,9})(?=\\s|$)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ONE = BigDecimal.ONE;

    public ReadingEntry {
        problems = List.copyOf(problems);
    }

    public static ReadingEntry read(String line, Plan plan, DateWords dates) {
        return new Parts(Words.line(line), plan, dates).entry();
    }

    @Override
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        measure.ifPresent(one -> parts.add(new Part("measure", one.title())));
        value.ifPresent(number -> parts.add(
                new Part("value", measure.map(one -> one.inWords(number)).orElse(number.toPlainString()) + counts())));
        parts.add(new Part("on", on.map(DateText::plain).orElse("today")));
        if (!from.isEmpty()) {
            parts.add(new Part("from", from));
        }
        if (quality != Quality.SOUND) {
            parts.add(new Part(quality.word(), why));
        }
        doubt().ifPresent(sentence -> parts.add(new Part("check", sentence)));
        return parts;
    }

    private String counts() {
        return denominator
                        .map(whole -> " (" + numerator.orElse(0) + " of " + whole + ")")
                        .orElse("")
                + notKnown.map(count -> ", " + count + " not known").orElse("");
    }

    /** A sentence when a percentage is not what its counts make. */
    private Optional<String> doubt() {
        if (value.isEmpty()
                || denominator.filter(whole -> whole > 0).isEmpty()
                || measure.filter(one -> one.unit().equals("percent")).isEmpty()) {
            return Optional.empty();
        }
        BigDecimal share = HUNDRED.multiply(BigDecimal.valueOf(numerator.orElse(0)))
                .divide(BigDecimal.valueOf(denominator.get()), 1, RoundingMode.HALF_UP);
        return share.subtract(value.get()).abs().compareTo(ONE) < 0
                ? Optional.empty()
                : Optional.of(numerator.orElse(0) + " of " + denominator.get() + " is " + share.toPlainString() + "%");
    }

    /** The line, taken apart from both ends. */
    private static final class Parts {
        private final Attempts attempts = new Attempts();
        private final Optional<Measure> measure;
        private final Optional<BigDecimal> value;
        private Optional<LocalDate> on = Optional.empty();
        private Optional<Integer> numerator = Optional.empty();
        private Optional<Integer> denominator = Optional.empty();
        private Optional<Integer> notKnown = Optional.empty();
        private Quality quality = Quality.SOUND;
        private String why = "";
        private final String from;

        Parts(String line, Plan plan, DateWords dates) {
            String rest = doubt(line);
            Phrases source = Phrases.cut(rest, Phrases.FROM);
            from = source.after();
            String[] words = source.before().split("\\s+", 3);
            measure = words[0].isEmpty() ? Optional.empty() : attempts.at(() -> plan.measure(words[0]));
            value = words.length < 2 ? Optional.empty() : attempts.at(() -> Numbers.parse("value", words[1]));
            String left = parts(words.length < 3 ? "" : words[2], dates);
            if (words[0].isEmpty()) {
                attempts.failed(
                        Reason.BLANK, "Begin with the measure, then its value: pathway-plans 72 on 31 may 108/150.");
            } else if (words.length < 2) {
                attempts.failed(Reason.NOT_A_NUMBER, "Give the value after the measure.");
            } else if (!left.isEmpty()) {
                attempts.failed(
                        Reason.NOT_UNDERSTOOD,
                        "“" + left + "” is not understood here: give on DATE, 108/150, not known 12 or from TEXT.");
            }
        }

        /** Takes “suspect because …” off the end. */
        private String doubt(String line) {
            Matcher doubt = DOUBT.matcher(line);
            if (!doubt.find()) {
                return line;
            }
            quality = doubt.group(1).toLowerCase(Locale.ROOT).equals("suspect") ? Quality.SUSPECT : Quality.KNOWN_WRONG;
            why = Optional.ofNullable(doubt.group(2)).orElse("").strip();
            if (why.isEmpty()) {
                attempts.failed(
                        Reason.NO_REASON, "Say why the reading is " + quality.word() + ": because and the reason.");
            }
            return line.substring(0, doubt.start());
        }

        /** Takes the date, the counts and “not known 12” off the front, in any order; gives what is left. */
        private String parts(String text, DateWords dates) {
            String rest = text.strip();
            String before;
            do {
                before = rest;
                DatedText dated = DatedText.read(rest, dates, attempts);
                on = dated.date().or(() -> on);
                rest = counts(dated.rest());
            } while (!rest.equals(before));
            return rest;
        }

        private String counts(String text) {
            Matcher counts = COUNTS.matcher(text);
            if (counts.find()) {
                numerator = Optional.of(Integer.valueOf(counts.group(1)));
                denominator = Optional.of(Integer.valueOf(counts.group(2)));
                return text.substring(counts.end()).strip();
            }
            Matcher unknown = NOT_KNOWN.matcher(text);
            if (unknown.find()) {
                notKnown = Optional.of(Integer.valueOf(unknown.group(1)));
                return text.substring(unknown.end()).strip();
            }
            return text;
        }

        ReadingEntry entry() {
            return new ReadingEntry(
                    measure, value, on, numerator, denominator, notKnown, from, quality, why, attempts.problems());
        }
    }
}
