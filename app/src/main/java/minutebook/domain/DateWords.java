package minutebook.domain;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import minutebook.domain.Refused.Reason;

/**
 * Reads dates as people say them: {@code 30 june}, {@code 30/6/2015}, {@code 30/6}, {@code +2w}, {@code friday}, {@code next meeting}.
 *
 * @param today the day that relative dates count from
 * @param nextMeeting the day of the next meeting, when it is known
 */
public record DateWords(LocalDate today, Optional<LocalDate> nextMeeting) {
    private static final int FIRST_YEAR = 1989;
    private static final int LAST_YEAR = 2099;
    private static final int LONGEST = 100;

    /** How many years lie between two leap days at most. */
    private static final int LEAP = 8;

    private static final Set<String> VAGUE = Set.of(
            "ongoing",
            "on-going",
            "on going",
            "asap",
            "a.s.a.p.",
            "a.s.a.p",
            "as soon as possible",
            "tbc",
            "tba",
            "tbd",
            "to be confirmed",
            "to be agreed",
            "soon",
            "shortly",
            "immediately",
            "immediate",
            "urgent",
            "n/a",
            "na",
            "none",
            "in due course",
            "rolling",
            "continuous",
            "continuing",
            "when possible",
            "later",
            "never",
            "?",
            "-");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern BRITISH = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{2}|\\d{4})");
    private static final Pattern SHORT = Pattern.compile("(\\d{1,2})/(\\d{1,2})");
    private static final Pattern NAMED =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})\\.?(?:,? (\\d{4}))?");
    private static final Pattern AMERICAN = Pattern.compile("([a-z]{3,9}) (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?");
    private static final Pattern AHEAD = Pattern.compile("([+-])(\\d{1,3})([dwm])");

    /** A day to come: a date without a year is the next one from today on. */
    public LocalDate due(String text) {
        return read(text, true);
    }

    /** A day gone by: a date without a year is the last one up to today. */
    public LocalDate past(String text) {
        return read(text, false);
    }

    /** Whether the text can be read as a date. */
    public boolean understands(String text) {
        try {
            due(text);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    /** Whether the text is one of the words that people write in place of a date. */
    public static boolean isVague(String text) {
        return VAGUE.contains(plain(text));
    }

    private LocalDate read(String text, boolean ahead) {
        if (text.strip().length() > LONGEST) {
            throw notADate(text);
        }
        String words = plain(text);
        if (words.isEmpty()) {
            throw new Refused(Reason.NO_DATE, "Give a calendar date, such as 30 june or +2w.");
        }
        if (isVague(words)) {
            throw new Refused(
                    Reason.VAGUE_DATE,
                    Words.quoted(text)
                            + " is not a date anybody can be held to: give a calendar date, such as 30 june or +2w.");
        }
        try {
            return withinReason(
                    dated(words, ahead).or(() -> relative(words, ahead)).orElseThrow(() -> notADate(text)), text);
        } catch (DateTimeException e) {
            throw notADate(text);
        }
    }

    private static LocalDate withinReason(LocalDate date, String text) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new Refused(Reason.NOT_A_DATE, "Check the year of " + Words.quoted(text) + ".");
        }
        return date;
    }

    private static Refused notADate(String text) {
        return new Refused(
                Reason.NOT_A_DATE,
                Words.quoted(text)
                        + " is not a date: write it as 30 june, 30/6/2015, 2015-06-30, friday, +2w or next meeting.");
    }

    private Optional<LocalDate> dated(String words, boolean ahead) {
        Matcher form = ISO.matcher(words);
        if (form.matches()) {
            return Optional.of(LocalDate.of(number(form, 1), number(form, 2), number(form, 3)));
        }
        form = BRITISH.matcher(words);
        if (form.matches()) {
            int year = number(form, 3);
            return Optional.of(LocalDate.of(year < 100 ? 2000 + year : year, number(form, 2), number(form, 1)));
        }
        form = SHORT.matcher(words);
        if (form.matches()) {
            return Optional.of(dayAndMonth(number(form, 1), number(form, 2), null, ahead));
        }
        form = NAMED.matcher(words);
        if (form.matches() && month(form.group(2)) > 0) {
            return Optional.of(dayAndMonth(number(form, 1), month(form.group(2)), form.group(3), ahead));
        }
        form = AMERICAN.matcher(words);
        if (form.matches() && month(form.group(1)) > 0) {
            return Optional.of(dayAndMonth(number(form, 2), month(form.group(1)), form.group(3), ahead));
        }
        return Optional.empty();
    }

    private Optional<LocalDate> relative(String words, boolean ahead) {
        return switch (words) {
            case "today" -> Optional.of(today);
            case "tomorrow" -> Optional.of(today.plusDays(1));
            case "yesterday" -> Optional.of(today.minusDays(1));
            case "next meeting" ->
                Optional.of(nextMeeting.orElseThrow(() -> new Refused(
                        Reason.NO_DATE, "The next meeting has no date yet: plan it first, or give a calendar date.")));
            default ->
                counted(words).or(() -> weekday(words)
                        .map(day -> today.with(ahead ? TemporalAdjusters.next(day) : TemporalAdjusters.previous(day))));
        };
    }

    /** So many days, weeks or months from today: {@code +2w}. */
    private Optional<LocalDate> counted(String words) {
        Matcher form = AHEAD.matcher(words);
        if (!form.matches()) {
            return Optional.empty();
        }
        int amount = number(form, 2) * (form.group(1).equals("-") ? -1 : 1);
        return Optional.of(
                switch (form.group(3)) {
                    case "d" -> today.plusDays(amount);
                    case "w" -> today.plusWeeks(amount);
                    default -> today.plusMonths(amount);
                });
    }

    private static Optional<DayOfWeek> weekday(String words) {
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(Locale.ROOT);
            if (words.length() >= 3 && name.startsWith(words)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private LocalDate dayAndMonth(int day, int month, String year, boolean ahead) {
        if (year != null) {
            return LocalDate.of(Integer.parseInt(year), month, day);
        }
        MonthDay wanted = MonthDay.of(month, day);
        return IntStream.rangeClosed(0, LEAP)
                .map(years -> today.getYear() + (ahead ? years : -years))
                .filter(wanted::isValidYear)
                .mapToObj(wanted::atYear)
                .filter(date -> ahead ? !date.isBefore(today) : !date.isAfter(today))
                .findFirst()
                .orElseThrow(() -> new DateTimeException("no such day"));
    }

    /** The number of a month by its name or at least three letters of it; 0 when it is none. */
    private static int month(String name) {
        int number = MONTHS.indexOf(name.substring(0, 3)) + 1;
        if (number == 0) {
            return 0;
        }
        String whole = Month.of(number).name().toLowerCase(Locale.ROOT);
        return whole.startsWith(name) || (number == 9 && name.equals("sept")) ? number : 0;
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }

    private static String plain(String text) {
        return Words.line(text).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
