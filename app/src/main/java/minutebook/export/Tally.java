package minutebook.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import minutebook.domain.Quality;
import minutebook.domain.statistics.Headway;
import minutebook.view.MeasureView;

/**
 * How measures stand to their targets, counted.
 *
 * @param readings how many have a reading at all
 * @param disputed of how many the readings for the latest day disagree
 * @param suspect how many readings are in doubt
 * @param wrong how many readings are known to be wrong
 */
record Tally(List<Progress> each, long readings, long disputed, long suspect, long wrong) {
    /** How a measure stands to its target, in the few words that a board asks for. */
    enum Progress {
        MET("Met", "has met its target", "have met their targets"),
        ON_PACE("On pace", "is on pace", "are on pace"),
        BEHIND("Behind", "is behind", "are behind"),
        UNTOLD("Cannot be told", "cannot be told yet", "cannot be told yet"),
        NO_TARGET("No target", "has no target", "have no target");

        private final String word;
        private final String one;
        private final String many;

        Progress(String word, String one, String many) {
            this.word = word;
            this.one = one;
            this.many = many;
        }

        /** So many measures, in words. */
        String inWords(long count) {
            return count + " " + (count == 1 ? one : many);
        }

        String word() {
            return word;
        }

        static Progress of(MeasureView view) {
            return of(view.standing().headway());
        }

        private static Progress of(Headway headway) {
            return switch (headway) {
                case MET -> MET;
                case ON_PACE -> ON_PACE;
                case OFF_PACE, NO_NEARER, OVERDUE -> BEHIND;
                case TOO_FEW, NO_DAY, DISPUTED -> UNTOLD;
                case NO_TARGET -> NO_TARGET;
            };
        }
    }

    Tally {
        each = List.copyOf(each);
    }

    static Tally of(List<MeasureView> measures) {
        return new Tally(
                measures.stream().map(Progress::of).toList(),
                measures.stream().filter(view -> !view.readings().isEmpty()).count(),
                measures.stream().filter(view -> view.standing().isDisputed()).count(),
                count(measures, Quality.SUSPECT),
                count(measures, Quality.KNOWN_WRONG));
    }

    private static long count(List<MeasureView> measures, Quality quality) {
        return measures.stream()
                .flatMap(view -> view.readings().stream())
                .filter(one -> one.row().reading().quality() == quality)
                .count();
    }

    long count(Progress progress) {
        return each.stream().filter(one -> one == progress).count();
    }

    long withoutReading() {
        return each.size() - readings;
    }

    /** What it comes to, in sentences. */
    String sentences() {
        if (each.isEmpty()) {
            return "There is no measure.";
        }
        List<String> parts = new ArrayList<>();
        Arrays.stream(Progress.values())
                .filter(progress -> count(progress) > 0)
                .forEach(progress -> parts.add(progress.inWords(count(progress))));
        return Counted.capital(Counted.of(each.size(), "measure")) + ": " + Counted.and(parts) + ". "
                + (withoutReading() == 0
                        ? "Each has a reading."
                        : Counted.capital(Counted.of(withoutReading(), "measure has", "measures have"))
                                + " no reading.")
                + " " + quality();
    }

    private String quality() {
        String doubted = suspect + wrong == 0
                ? "No reading is marked as suspect or known to be wrong."
                : Counted.capital(Counted.of(suspect, "reading is suspect", "readings are suspect")) + " and "
                        + Counted.of(wrong, "is known to be wrong", "are known to be wrong")
                                .replace("no are", "none is")
                        + "; each is named with its measure.";
        return disputed == 0
                ? doubted
                : doubted + " Of " + Counted.of(disputed, "measure")
                        + " the readings for the latest day disagree, so neither counts.";
    }
}
