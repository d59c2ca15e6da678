package minutebook.domain.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.domain.Better;

/**
 * Pace = achieved rate ÷ required rate, with the day on which the target is reached at the achieved rate.
 *
 * @param achieved what the readings do: least squares for three or more, the difference of two, empty for fewer
 * @param required from the latest reading to the target by its day; empty once met, or once the day has come
 * @param ratio 1 or more exactly where the forecast is not after the target's day; below 0 for the wrong way
 * @param forecast empty unless the state is {@link State#FORECAST}
 * @param best the best rate between two readings next to each other, in the better direction
 */
public record Pace(
        State state,
        Aim aim,
        Optional<Point> latest,
        LocalDate today,
        Optional<Rate> achieved,
        Optional<Rate> required,
        Optional<BigDecimal> ratio,
        Optional<LocalDate> forecast,
        Optional<Rate> best) {
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(50 * 366);

    /** What can be said of the way to the target. */
    public enum State {
        /** There are fewer than two readings, and the target is not met. */
        TOO_FEW,
        /** The latest reading meets the target. */
        MET,
        /** The readings move away from the target, or not at all. */
        NEVER,
        /** The target is more than fifty years away. */
        TOO_FAR,
        /** There is a day on which the target is reached at this rate. */
        FORECAST
    }

    /** What the points, one a day at the most and in any order, say of the target. */
    public static Pace of(List<Point> points, Aim aim, LocalDate today) {
        List<Point> ordered = Point.inOrder(points);
        Optional<Point> latest = ordered.isEmpty() ? Optional.empty() : Optional.of(ordered.get(ordered.size() - 1));
        Optional<Rate> achieved = Rate.of(ordered);
        Optional<Rate> required = latest.flatMap(point -> required(point, aim, today));
        State state = state(latest, achieved, aim);
        return new Pace(
                state,
                aim,
                latest,
                today,
                achieved,
                required,
                achieved.flatMap(rate -> required.map(rate::over)),
                state == State.FORECAST
                        ? latest.map(point -> point.on()
                                .plusDays(
                                        days(point, achieved.orElseThrow(), aim).longValueExact()))
                        : Optional.empty(),
                best(ordered, aim.better()));
    }

    /** Whether what is still needed is more than the readings have ever done; false where there is nothing to compare. */
    public boolean requiresMoreThanEver() {
        return required.isPresent()
                && best.isPresent()
                && towards(required.get()).above(towards(best.get()));
    }

    public String sentence(Unit unit) {
        String target = "the target of " + unit.inWords(aim.target());
        return switch (state) {
            case TOO_FEW -> "Too few readings to work out a pace." + needed(unit, target);
            case MET ->
                "Already met: the latest reading is "
                        + unit.inWords(latest.orElseThrow().value()) + ", " + target + ".";
            case NEVER -> never() + target + " is never reached at this rate." + needed(unit, target);
            case TOO_FAR -> "At this rate " + target + " is more than fifty years away." + needed(unit, target);
            case FORECAST -> PaceWords.forecast(this, unit, target) + needed(unit, target);
        };
    }

    private String never() {
        return achieved.orElseThrow().sign() == 0
                ? "The readings neither rise nor fall: "
                : "The readings are going the wrong way: ";
    }

    private String needed(Unit unit, String target) {
        return required.map(rate -> " To meet " + target + " in time needs " + rate.inWords(unit)
                        + (requiresMoreThanEver() ? ", more than was ever done between two readings." : "."))
                .orElse("");
    }

    private Rate towards(Rate rate) {
        return aim.better() == Better.HIGHER ? rate : rate.negated();
    }

    private static Optional<Rate> required(Point latest, Aim aim, LocalDate today) {
        if (aim.met(latest.value())) {
            return Optional.empty();
        }
        return aim.by()
                .filter(day -> day.isAfter(today) && day.isAfter(latest.on()))
                .map(day -> Rate.between(latest, new Point(day, aim.target())));
    }

    private static State state(Optional<Point> latest, Optional<Rate> achieved, Aim aim) {
        if (latest.isPresent() && aim.met(latest.get().value())) {
            return State.MET;
        }
        if (achieved.isEmpty()) {
            return State.TOO_FEW;
        }
        Point point = latest.orElseThrow();
        Rate rate = achieved.get();
        if (rate.sign() != aim.target().compareTo(point.value())) {
            return State.NEVER;
        }
        return days(point, rate, aim).compareTo(FARTHEST) > 0 ? State.TOO_FAR : State.FORECAST;
    }

    private static BigDecimal days(Point latest, Rate rate, Aim aim) {
        return rate.daysFor(aim.target().subtract(latest.value()));
    }

    private static Optional<Rate> best(List<Point> points, Better better) {
        Optional<Rate> best = Optional.empty();
        for (int i = 1; i < points.size(); i++) {
            Rate rate = Rate.between(points.get(i - 1), points.get(i));
            boolean faster = best.isEmpty()
                    || (better == Better.HIGHER
                            ? rate.above(best.get())
                            : best.get().above(rate));
            best = faster ? Optional.of(rate) : best;
        }
        return best;
    }
}
