package minutebook.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import minutebook.domain.DateText;
import minutebook.domain.Measure;
import minutebook.domain.Quality;
import minutebook.domain.Reading;
import minutebook.domain.statistics.MeasureStanding;
import minutebook.domain.statistics.Pace;

/** What a measure tells in sentences: what to beware of first, then what its chart, its pace and its neighbours say. */
public final class MeasureWords {
    private final List<Said> said = new ArrayList<>();

    private MeasureWords() {}

    /**
     * A sentence with the name of what it is about.
     *
     * @param warns whether it is about figures that cannot be taken as they stand
     */
    public record Said(String name, String sentence, boolean warns) {}

    public static List<Said> of(MeasureView view) {
        MeasureWords words = new MeasureWords();
        words.conflicts(view);
        view.readings().forEach(reading -> reading.oddity()
                .ifPresent(sentence -> words.warn(
                        "Check",
                        sentence + " (" + DateText.plain(reading.row().reading().date()) + ")")));
        words.standing(view.standing());
        view.distances()
                .forEach(distance ->
                        words.say("Compared", distance.sentence(view.standing().unit())));
        view.standing().series().sentence().ifPresent(sentence -> words.say("Counted", sentence));
        view.partner().ifPresent(partner -> words.say("Quality", partner(partner, view.partnerReadings())));
        return List.copyOf(words.said);
    }

    private void conflicts(MeasureView view) {
        Map<String, List<MeasureReading>> days = view.readings().stream()
                .filter(MeasureReading::conflicts)
                .collect(Collectors.groupingBy(
                        reading -> reading.row().reading().date().toString(), TreeMap::new, Collectors.toList()));
        days.values().forEach(readings -> {
            String values = readings.stream()
                    .map(reading -> reading.row().reading().value())
                    .sorted()
                    .map(view.measure()::inWords)
                    .distinct()
                    .collect(Collectors.joining(" and "));
            warn(
                    "Conflict",
                    "The readings for "
                            + DateText.plain(readings.get(0).row().reading().date()) + " disagree: " + values
                            + ". All are kept and none counts until one is marked as known wrong.");
        });
    }

    private void standing(MeasureStanding standing) {
        var unit = standing.unit();
        var segment = standing.chart().latest();
        say("Variation", standing.variation().sentence());
        segment.since().ifPresent(since -> say("Range", since.sentence()));
        if (segment.shown().isPresent()) {
            say("Range", segment.sentence(unit));
        }
        standing.assurance()
                .ifPresentOrElse(
                        target -> say("Target", target.sentence(unit)),
                        () -> say("Target", "No target to measure by."));
        if (standing.aim().isPresent()) {
            say("Pace", pace(standing));
        }
        standing.afterTarget().ifPresent(after -> say("Held", after.state().word() + ". " + after.sentence()));
    }

    /** How it gets on towards its target; what keeps that from being told where something does. */
    public static String pace(MeasureStanding standing) {
        if (standing.aim().isEmpty()) {
            return "It has no target.";
        }
        if (standing.isDisputed()) {
            return "Not told while the readings for the latest day disagree.";
        }
        Pace pace = standing.pace().orElseThrow();
        boolean fromBaseline = pace.latest()
                .filter(point -> !standing.series().counted().contains(point))
                .isPresent();
        return (fromBaseline ? "Reckoned from the baseline, since no later reading counts. " : "")
                + pace.sentence(standing.unit());
    }

    private static String partner(Measure partner, List<Reading> latest) {
        if (latest.isEmpty()) {
            return partner.title() + ": no reading yet.";
        }
        return partner.title() + ": "
                + latest.stream()
                        .map(reading -> partner.inWords(reading.value())
                                + (reading.quality() == Quality.SOUND
                                        ? ""
                                        : " (" + reading.quality().word() + ")"))
                        .collect(Collectors.joining(" and "))
                + " on " + DateText.plain(latest.get(0).date()) + ".";
    }

    private void say(String name, String sentence) {
        said.add(new Said(name, sentence, false));
    }

    private void warn(String name, String sentence) {
        said.add(new Said(name, sentence, true));
    }
}
