package minutebook.domain.smart;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often a measure is read, from the words that say so. Words that say nothing known count as monthly, because a
 * board that meets every six weeks can use nothing slower without being told.
 *
 * @param every the time from one reading to the next; empty for a measure that is read once
 * @param known whether the words were understood
 */
public record Cadence(Optional<Period> every, boolean known) {
    private static final Map<String, Period> WORDS = Map.ofEntries(
            Map.entry("daily", Period.ofDays(1)),
            Map.entry("weekly", Period.ofWeeks(1)),
            Map.entry("fortnightly", Period.ofWeeks(2)),
            Map.entry("monthly", Period.ofMonths(1)),
            Map.entry("quarterly", Period.ofMonths(3)),
            Map.entry("termly", Period.ofMonths(4)),
            Map.entry("half-yearly", Period.ofMonths(6)),
            Map.entry("yearly", Period.ofYears(1)),
            Map.entry("annual", Period.ofYears(1)),
            Map.entry("annually", Period.ofYears(1)));
    private static final Pattern EVERY = Pattern.compile("every (\\d{1,3}) (day|week|month|year)s?");

    public static Cadence of(String typed) {
        String words = typed.strip().toLowerCase(Locale.ROOT);
        if (words.equals("once")) {
            return new Cadence(Optional.empty(), true);
        }
        Optional<Period> every = Optional.ofNullable(WORDS.get(words)).or(() -> numbered(words));
        return new Cadence(Optional.of(every.orElse(Period.ofMonths(1))), every.isPresent());
    }

    private static Optional<Period> numbered(String words) {
        Matcher every = EVERY.matcher(words);
        if (!every.matches()) {
            return Optional.empty();
        }
        int number = Math.max(1, Integer.parseInt(every.group(1)));
        return Optional.of(
                switch (every.group(2)) {
                    case "day" -> Period.ofDays(number);
                    case "week" -> Period.ofWeeks(number);
                    case "month" -> Period.ofMonths(number);
                    default -> Period.ofYears(number);
                });
    }

    /**
     * The day by which the next reading is due; empty where nobody has said how often it is read, and for one that is read once.
     *
     * @param last the day of the reading before it
     */
    public Optional<LocalDate> nextAfter(LocalDate last) {
        return known ? every.map(last::plus) : Optional.empty();
    }

    /** How many readings can still land after a day and up to the due day; counted no further than enough. */
    int landing(LocalDate today, LocalDate due, int enough) {
        if (every.isEmpty()) {
            return 0;
        }
        int count = 0;
        while (count < enough
                && !today.plus(every.get().multipliedBy(count + 1)).isAfter(due)) {
            count++;
        }
        return count;
    }
}
