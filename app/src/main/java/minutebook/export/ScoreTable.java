package minutebook.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import minutebook.domain.Comparator;
import minutebook.domain.DateText;
import minutebook.domain.Measure;
import minutebook.domain.Quality;
import minutebook.domain.Reading;
import minutebook.domain.statistics.Distance;
import minutebook.domain.statistics.Point;
import minutebook.domain.statistics.Variation;
import minutebook.view.MeasureReading;
import minutebook.view.MeasureView;
import minutebook.view.MeasureWords;

/** Measures with where each began, where it is, where it is to be and what can be told of the way there. */
final class ScoreTable {
    private static final Part MEASURE =
            new Part("Measure", 17, view -> Prose.of(view.measure().title()));
    private static final Part BASELINE = new Part("Baseline", 10, view -> baseline(view.measure()));
    private static final Part LATEST = new Part("Latest reading", 17, ScoreTable::latest);
    private static final Part TARGET = new Part("Target", 11, view -> target(view.measure()));
    private static final Part PACE = new Part("Pace and forecast", 22, ScoreTable::pace);
    private static final Part COMPARED = new Part("Compared with", 14, ScoreTable::compared);
    private static final Part SIGNAL =
            new Part("Signal", 12, view -> Prose.of(signal(view.standing().variation())));

    private static final List<Part> ALL = List.of(MEASURE, BASELINE, LATEST, TARGET, PACE, COMPARED, SIGNAL);
    private static final List<Part> NARROW = List.of(MEASURE, LATEST, TARGET, PACE, SIGNAL);

    /** A column with what its cells say of a measure. */
    private record Part(String header, int share, Function<MeasureView, Prose> cell) {}

    private ScoreTable() {}

    /** All that is told of each measure, for paper that lies. */
    static Table of(String caption, List<MeasureView> measures) {
        return of(ALL, caption, measures);
    }

    /** What a reader needs first, for paper that stands. */
    static Table narrow(String caption, List<MeasureView> measures) {
        return of(NARROW, caption, measures);
    }

    private static Table of(List<Part> parts, String caption, List<MeasureView> measures) {
        return new Table(
                caption,
                parts.stream()
                        .map(part -> Table.Column.of(part.header(), part.share()))
                        .toList(),
                0,
                measures.stream()
                        .map(view -> parts.stream()
                                .map(part -> part.cell().apply(view))
                                .toList())
                        .toList());
    }

    private static Prose baseline(Measure measure) {
        return measure.baseline()
                .map(value -> Prose.of(measure.inWords(value)
                        + measure.baselineDate()
                                .map(day -> " on " + DateText.brief(day))
                                .orElse("")))
                .orElse(Prose.emphasis("None given"));
    }

    /** The readings for the latest day, each with what is to be known before it is believed. */
    private static Prose latest(MeasureView view) {
        List<MeasureReading> latest = latestDay(view);
        if (latest.isEmpty()) {
            return Prose.emphasis("No reading yet");
        }
        Prose said = Prose.of("");
        for (MeasureReading one : latest) {
            said = said.then(said.spans().isEmpty() ? "" : "\n").then(reading(view.measure(), one));
        }
        if (latest.stream().anyMatch(MeasureReading::conflicts)) {
            return said.then("\n").then(Prose.strong("They disagree: none counts."));
        }
        LocalDate day = latest.get(0).row().reading().date();
        return view.standing()
                .latest()
                .filter(counted -> counted.on().isBefore(day))
                .map(counted -> " Latest that counts: " + place(view.measure(), counted) + ".")
                .map(said::then)
                .orElse(said);
    }

    private static Prose reading(Measure measure, MeasureReading one) {
        Reading reading = one.row().reading();
        Prose said = Prose.of(measure.inWords(reading.value()) + " on " + DateText.brief(reading.date())
                + MeasureTable.counts(measure, reading));
        said = reading.quality() == Quality.SOUND
                ? said.then(".")
                : said.then(". ")
                        .then(Prose.strong(Counted.capital(reading.quality().word()) + ":"))
                        .then(" " + Counted.sentence(reading.why()));
        return one.oddity().isEmpty()
                ? said
                : said.then(" ")
                        .then(Prose.strong("Check:"))
                        .then(" " + one.oddity().get());
    }

    private static Prose target(Measure measure) {
        Prose target = TargetWords.of(measure);
        return measure.target().isPresent() || measure.better().isEmpty()
                ? target
                : target.then("; " + measure.better().get().word());
    }

    private static Prose pace(MeasureView view) {
        Tally.Progress progress = Tally.Progress.of(view);
        Prose word = Prose.strong(progress.word() + ".");
        return progress == Tally.Progress.NO_TARGET
                ? Prose.of("No target")
                : word.then(" " + MeasureWords.pace(view.standing()));
    }

    private static Prose compared(MeasureView view) {
        if (view.comparators().isEmpty()) {
            return Prose.of("None given");
        }
        List<Distance> distances = view.distances();
        List<String> said = new ArrayList<>();
        for (int i = 0; i < view.comparators().size(); i++) {
            said.add(compared(view.measure(), view.comparators().get(i))
                    + (distances.isEmpty()
                            ? ""
                            : ": " + distances.get(i).inShort(view.standing().unit())));
        }
        return Prose.of(String.join("\n", said));
    }

    /** What a measure is compared with, with its value. */
    static String compared(Measure measure, Comparator comparator) {
        String period = comparator.period().isEmpty() ? "" : " (" + comparator.period() + ")";
        return comparator.name() + period + " " + measure.inWords(comparator.value());
    }

    /** What the process chart says of the latest reading, in short where it says no more than that. */
    static String signal(Variation variation) {
        String word = Counted.capital(variation.kind().word());
        return variation.mark().isEmpty() ? word : variation.sentence();
    }

    /** The readings for the latest day. */
    static List<MeasureReading> latestDay(MeasureView view) {
        return view.readings().stream()
                .map(one -> one.row().reading().date())
                .max(LocalDate::compareTo)
                .map(last -> view.readings().stream()
                        .filter(one -> one.row().reading().date().equals(last))
                        .toList())
                .orElse(List.of());
    }

    private static String place(Measure measure, Point point) {
        return measure.inWords(point.value()) + " on " + DateText.brief(point.on());
    }
}
