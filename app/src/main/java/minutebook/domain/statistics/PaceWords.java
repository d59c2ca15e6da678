package minutebook.domain.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import minutebook.domain.DateText;

/** How a forecast is put into words: the day, how it lies to the day promised, and the pace. */
final class PaceWords {
    private PaceWords() {}

    static String forecast(Pace pace, Unit unit, String target) {
        LocalDate day = pace.forecast().orElseThrow();
        String rate = "At " + pace.achieved().orElseThrow().inWords(unit);
        if (day.isBefore(pace.today())) {
            return rate + ", " + target + " should have been reached about " + DateText.plain(day)
                    + "; no later reading says whether it was.";
        }
        return rate + ", " + target + " is reached about " + DateText.plain(day) + late(pace, day)
                + pace.ratio().map(PaceWords::ratio).orElse(".");
    }

    private static String late(Pace pace, LocalDate day) {
        return pace.aim()
                .by()
                .map(due -> {
                    long days = ChronoUnit.DAYS.between(due, day);
                    if (days == 0) {
                        return ", the day it is due";
                    }
                    return ", " + span(Math.abs(days)) + (days > 0 ? " late" : " early");
                })
                .orElse("");
    }

    private static String ratio(BigDecimal ratio) {
        return ": a pace of "
                + Unit.rounded(ratio.setScale(2, RoundingMode.DOWN))
                        .stripTrailingZeros()
                        .toPlainString()
                + ", where 1 is enough.";
    }

    /** Days in words, in the unit that people would choose: {@code 9 days}, {@code 5 weeks}, {@code 7 months}. */
    static String span(long days) {
        if (days < 21) {
            return counted(days, "day");
        }
        if (days < 70) {
            return counted(Math.round(days / 7.0), "week");
        }
        return days < 730 ? counted(Math.round(days / 30.4375), "month") : counted(Math.round(days / 365.25), "year");
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
