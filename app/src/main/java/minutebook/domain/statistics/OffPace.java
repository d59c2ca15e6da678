package minutebook.domain.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import minutebook.domain.DateText;
import minutebook.domain.Measure;
import minutebook.domain.Reading;

/**
 * A measure that will not reach its target in time if it goes on as it does.
 *
 * @param late how many days after the target's day the forecast is, or today where that day has passed; else 0
 */
public record OffPace(Measure measure, How how, Pace pace, long late) {
    /** The worst first. */
    public static final Comparator<OffPace> WORST_FIRST = Comparator.comparing(OffPace::how)
            .thenComparing(Comparator.comparingLong(OffPace::late).reversed());

    /** In which way it is off pace, the worst first. */
    public enum How {
        /** The readings move away from the target. */
        WRONG_WAY,
        /** The readings neither rise nor fall. */
        STANDING_STILL,
        /** The target is more than fifty years away. */
        OUT_OF_REACH,
        /** The forecast is after the target's day, or that day has passed and no reading meets the target. */
        LATE
    }

    /**
     * How the measure is off pace; empty while it is in time, has met its target, or cannot be judged: without a target
     * and a direction, or without two readings (its baseline is one) while the day has not passed.
     *
     * @param readings its readings for days up to today
     */
    public static Optional<OffPace> of(Measure measure, List<Reading> readings, LocalDate today) {
        return Aim.of(measure)
                .map(aim -> Pace.of(Series.of(readings).withBaseline(measure), aim, today))
                .flatMap(
                        pace -> judged(pace, today).map(how -> new OffPace(measure, how, pace, daysLate(pace, today))));
    }

    private static Optional<How> judged(Pace pace, LocalDate today) {
        return switch (pace.state()) {
            case MET -> Optional.empty();
            case NEVER -> Optional.of(pace.achieved().orElseThrow().sign() == 0 ? How.STANDING_STILL : How.WRONG_WAY);
            case TOO_FAR -> Optional.of(How.OUT_OF_REACH);
            case TOO_FEW, FORECAST -> daysLate(pace, today) > 0 ? Optional.of(How.LATE) : Optional.empty();
        };
    }

    private static long daysLate(Pace pace, LocalDate today) {
        LocalDate expected = pace.forecast().filter(day -> day.isAfter(today)).orElse(today);
        return pace.aim()
                .by()
                .map(day -> Math.max(0, ChronoUnit.DAYS.between(day, expected)))
                .orElse(0L);
    }

    /** How it is off pace in a few words: {@code wrong way}, {@code 8 months late}. */
    public String inShort() {
        return switch (how) {
            case WRONG_WAY -> "wrong way";
            case STANDING_STILL -> "not moving";
            case OUT_OF_REACH -> "out of reach";
            case LATE -> PaceWords.span(late) + " late";
        };
    }

    /** Why, in figures: {@code forecast 3 Mar 2017, target 95% by 30 Jun 2016}. */
    public String inFigures() {
        Unit unit = Unit.of(measure);
        String target = "target " + unit.inWords(pace.aim().target())
                + pace.aim().by().map(day -> " by " + DateText.brief(day)).orElse("");
        return pace.forecast()
                        .filter(day -> day.isAfter(pace.today()))
                        .map(day -> "forecast " + DateText.brief(day))
                        .orElseGet(() -> pace.latest()
                                .map(point -> unit.inWords(point.value()) + " on " + DateText.brief(point.on()))
                                .orElse("no reading"))
                + ", " + target;
    }
}
