package minutebook.domain.statistics;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import minutebook.domain.DateText;

/**
 * What became of a target after it was first met: sustained or slipping.
 *
 * @param first the first reading that met it
 * @param later how many readings there are since
 * @param missed how many of those do not meet it
 * @param latestMeets whether the latest reading meets it
 */
public record AfterTarget(
        State state, Optional<Point> first, Optional<Point> last, int later, int missed, boolean latestMeets) {
    /** Whether a target that was met has held. */
    public enum State {
        NEVER_MET("not met yet"),
        JUST_MET("met, too new to say"),
        SUSTAINED("sustained"),
        WITHIN_TOLERANCE("held within tolerance"),
        SLIPPING("slipping");

        private final String word;

        State(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** What the points, one a day at the most and in any order, say of the target. */
    public static AfterTarget of(List<Point> points, Aim aim) {
        List<Point> ordered = Point.inOrder(points);
        int first = 0;
        while (first < ordered.size() && !aim.met(ordered.get(first).value())) {
            first++;
        }
        if (first == ordered.size()) {
            return new AfterTarget(State.NEVER_MET, Optional.empty(), Optional.empty(), 0, 0, false);
        }
        List<Point> later = ordered.subList(first + 1, ordered.size());
        Point last = ordered.get(ordered.size() - 1);
        int missed =
                (int) later.stream().filter(point -> !aim.met(point.value())).count();
        boolean near = later.stream().allMatch(point -> aim.nearlyMet(point.value()));
        return new AfterTarget(
                state(later.size(), missed, near),
                Optional.of(ordered.get(first)),
                Optional.of(last),
                later.size(),
                missed,
                aim.met(last.value()));
    }

    public String sentence() {
        return switch (state) {
            case NEVER_MET -> "No reading has met the target yet.";
            case JUST_MET -> met() + ": too new to say whether it will last.";
            case SUSTAINED -> met() + " and in each reading since: " + since() + ".";
            case WITHIN_TOLERANCE ->
                met() + " and held within its tolerance since: " + since() + ", " + fewer() + " just short.";
            case SLIPPING ->
                met() + ", but missed by " + misses() + " since; the latest "
                        + (latestMeets ? "meets it again." : "does not meet it.");
        };
    }

    private String met() {
        return "Met on " + DateText.plain(first.orElseThrow().on());
    }

    private String misses() {
        return later == 1 ? "the one reading" : fewer() + " of the " + Counted.of(later, "reading");
    }

    private String fewer() {
        return Counted.inWords(missed).toLowerCase(Locale.ROOT);
    }

    private String since() {
        long days = ChronoUnit.DAYS.between(
                first.orElseThrow().on(), last.orElseThrow().on());
        return Counted.of(later, "reading") + " over " + PaceWords.span(days);
    }

    private static State state(int later, int missed, boolean near) {
        if (later == 0) {
            return State.JUST_MET;
        }
        if (missed == 0) {
            return State.SUSTAINED;
        }
        return near ? State.WITHIN_TOLERANCE : State.SLIPPING;
    }
}
