package minutebook.domain.smart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.domain.DateText;
import minutebook.domain.Measure;
import minutebook.domain.Refused;

/** What is missing in one measure by itself. */
final class MeasureCheck {
    private static final int ENOUGH = 2;

    private final MeasureFacts facts;
    private final Measure measure;
    private final String about;
    private final Optional<LocalDate> due;
    private final LocalDate today;
    private final List<Gap> gaps = new ArrayList<>();

    /**
     * The check of a measure.
     *
     * @param due the day by which its outcome is to be reached; empty where nothing lies ahead of it any more
     */
    MeasureCheck(MeasureFacts facts, String about, Optional<LocalDate> due, LocalDate today) {
        this.facts = facts;
        this.measure = facts.measure();
        this.about = about;
        this.due = due;
        this.today = today;
    }

    /** Its gaps as one by which an outcome is judged. */
    List<Gap> promised() {
        baseline();
        target();
        readings();
        counts();
        pace();
        return gaps;
    }

    /** Its gaps as one that is only watched. */
    List<Gap> watched() {
        counts();
        return gaps;
    }

    private void baseline() {
        List<String> missing = new ArrayList<>();
        if (measure.baseline().isEmpty()) {
            missing.add("value");
        }
        if (measure.baselineDate().isEmpty()) {
            missing.add("date");
        }
        if (measure.baselineSource().isEmpty() && measure.baselineReference().isEmpty()) {
            missing.add("source");
        }
        if (!missing.isEmpty()) {
            add(
                    SmartRule.NO_BASELINE,
                    "Give " + name() + " the " + anded(missing)
                            + " of its baseline: without it nobody can tell how far it has come.");
        }
    }

    private void target() {
        if (measure.target().isEmpty()) {
            return;
        }
        BigDecimal aim = measure.target().get();
        if (!isPossible(aim)) {
            add(
                    SmartRule.TARGET_IMPOSSIBLE,
                    "Give " + name() + " a target that can be: " + measure.inWords(aim) + " cannot.");
            return;
        }
        boolean noBetter = measure.better()
                .flatMap(way -> measure.baseline().map(from -> way.reaches(from, aim)))
                .orElse(false);
        if (noBetter) {
            add(
                    SmartRule.TARGET_NO_BETTER,
                    "Give " + name() + " a target that is better than where it began: "
                            + measure.inWords(measure.baseline().orElseThrow())
                            + (measure.baseline().orElseThrow().compareTo(aim) == 0
                                    ? " is the target already."
                                    : " is better than " + measure.inWords(aim) + "."));
        }
    }

    /** Nothing that is counted falls below nothing, unless it began there. */
    private boolean isPossible(BigDecimal aim) {
        boolean beganBelow =
                measure.baseline().filter(from -> from.signum() < 0).isPresent();
        if (aim.signum() < 0 && !beganBelow) {
            return false;
        }
        try {
            measure.requirePossible(aim);
            return true;
        } catch (Refused impossible) {
            return false;
        }
    }

    /** What has landed since the baseline counts too, or every outcome would fail as its date draws near. */
    private void readings() {
        if (due.filter(day -> !day.isBefore(today)).isEmpty()) {
            return;
        }
        Cadence cadence = Cadence.of(measure.cadence());
        int landed = facts.landed();
        int all = landed + Math.max(cadence.landing(today, due.get(), ENOUGH), once(cadence, landed));
        if (all < ENOUGH) {
            add(
                    SmartRule.TOO_FEW_READINGS,
                    "Read " + name() + " more often, or move the date: " + often(cadence) + " it gives "
                            + (all == 0 ? "no reading" : "one reading") + " before " + DateText.plain(due.get())
                            + ", and two are needed to see a change.");
        }
    }

    private static int once(Cadence cadence, int landed) {
        return cadence.every().isEmpty() && landed == 0 ? 1 : 0;
    }

    private String often(Cadence cadence) {
        if (cadence.known()) {
            return "read " + measure.cadence().strip();
        }
        return measure.cadence().isBlank()
                ? "without a cadence it counts as monthly, and"
                : "“" + measure.cadence().strip() + "” counts as monthly, and";
    }

    private void counts() {
        if (!measure.isPercentage()) {
            return;
        }
        List<String> missing = new ArrayList<>();
        if (measure.numerator().isEmpty()) {
            missing.add("numerator");
        }
        if (measure.denominator().isEmpty()) {
            missing.add("denominator");
        }
        if (!missing.isEmpty()) {
            add(
                    SmartRule.NO_COUNTS,
                    "Say what the " + anded(missing) + " of " + name() + " counts: it is a percentage.");
        }
    }

    private void pace() {
        BestPace.of(facts, due)
                .filter(BestPace::isTooFast)
                .ifPresent(pace -> add(
                        SmartRule.TOO_FAST,
                        "Say what will be done differently for " + name() + ", or change its target or date: "
                                + (pace.neverImproved()
                                        ? "no reading so far is better than the one before it."
                                        : "it would have to improve "
                                                + times(pace.needed() / pace.best())
                                                + " as fast as it ever has.")));
    }

    private static String times(double factor) {
        double rounded = Math.ceil(factor * 10) / 10;
        String number = BigDecimal.valueOf(rounded).stripTrailingZeros().toPlainString();
        return number + " times";
    }

    private String name() {
        return "“" + measure.title() + "”";
    }

    private void add(SmartRule rule, String sentence) {
        gaps.add(new Gap(rule, about, sentence));
    }

    static String anded(List<String> words) {
        return words.size() == 1
                ? words.get(0)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
    }
}
