package minutebook.tui.screens;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.domain.Better;
import minutebook.domain.DateText;
import minutebook.domain.LateRecording;
import minutebook.domain.Measure;
import minutebook.domain.Quality;
import minutebook.domain.Reading;
import minutebook.domain.WallClock;
import minutebook.domain.Words;
import minutebook.tui.Style;
import minutebook.tui.Text;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Passage;
import minutebook.view.MeasureReading;
import minutebook.view.MeasureView;
import minutebook.view.MeasureWords;

/** What stands below a measure's chart: what it says in sentences, what it counts, and every reading, the newest first. */
final class MeasurePage {
    private static final int NAMES = "Variation".length();

    private final List<Passage> passages = new ArrayList<>();

    private MeasurePage() {}

    static List<Passage> of(MeasureView view) {
        MeasurePage page = new MeasurePage();
        MeasureWords.of(view).forEach(page::said);
        page.counts(view);
        page.readings(view);
        return page.passages;
    }

    private void said(MeasureWords.Said said) {
        passages.add(new Passage(
                0,
                new Cell(Text.pad(said.name(), NAMES), said.warns() ? Style.WARN : Style.MUTED),
                new Cell(said.sentence(), said.warns() ? Style.WARN : Style.NORMAL)));
    }

    private void counts(MeasureView view) {
        Measure measure = view.measure();
        passages.add(Passage.heading("What it measures"));
        passages.add(Passage.of(
                "Outcome " + view.outcome().ref() + ": " + view.outcome().statement(), Style.NORMAL));
        String of = measure.denominator().isEmpty() ? "" : " out of " + measure.denominator();
        fact("Counts", measure.numerator() + of);
        fact("Direction", measure.better().map(Better::word).orElse("nobody has said which way is better"));
        fact("Cadence", measure.cadence());
        fact("Baseline", measure.baseline().map(measure::inWords).orElse("") + on(measure.baselineDate()));
        fact("Target", measure.target().map(measure::inWords).orElse("") + on(measure.targetDate()));
        view.comparators()
                .forEach(other -> fact(
                        other.name(),
                        measure.inWords(other.value()) + (other.period().isEmpty() ? "" : ", " + other.period())));
    }

    private static String on(Optional<LocalDate> day) {
        return day.map(date -> ", " + DateText.brief(date)).orElse("");
    }

    private void fact(String name, String value) {
        if (!value.isBlank()) {
            passages.add(new Passage(1, new Cell(name, Style.MUTED), Cell.of(Words.line(value))));
        }
    }

    private void readings(MeasureView view) {
        List<MeasureReading> readings = view.readings();
        passages.add(Passage.heading(readings.isEmpty() ? "No reading yet" : "Readings: " + readings.size()));
        for (int i = readings.size() - 1; i >= 0; i--) {
            passages.add(reading(readings.get(i)));
        }
    }

    private static Passage reading(MeasureReading reading) {
        Reading one = reading.row().reading();
        boolean doubtful = one.quality() != Quality.SOUND
                || reading.conflicts()
                || reading.oddity().isPresent();
        return new Passage(
                1,
                new Cell(DateText.brief(one.date()), Style.STRONG),
                new Cell(inWords(reading), doubtful ? Style.WARN : Style.NORMAL));
    }

    /** A reading with all that is known of it: value, counts, not known, doubt, where from, when recorded. */
    private static String inWords(MeasureReading reading) {
        Reading one = reading.row().reading();
        List<String> parts = new ArrayList<>();
        parts.add(reading.row().measure().inWords(one.value()) + counts(one));
        one.notKnown()
                .ifPresent(unknown -> parts.add("not known for " + unknown
                        + reading.notKnownShare().map(MeasurePage::share).orElse("")));
        if (reading.conflicts()) {
            parts.add("conflicts with another reading for that day");
        }
        if (one.quality() != Quality.SOUND) {
            parts.add(one.quality().word() + ": " + Words.line(one.why()).replaceFirst("\\.$", ""));
        }
        reading.oddity().ifPresent(sentence -> parts.add("check: " + sentence.replaceFirst("\\.$", "")));
        reading.row().source().ifPresent(source -> parts.add(source.key()));
        if (!one.reference().isEmpty()) {
            parts.add(Words.line(one.reference()));
        }
        parts.add(reading.row()
                .recordedLate()
                .map(LateRecording::inWords)
                .orElseGet(() -> "recorded on "
                        + DateText.brief(WallClock.at(one.recordedAt()).toLocalDate())));
        return String.join("; ", parts);
    }

    private static String share(BigDecimal share) {
        return " (" + share.stripTrailingZeros().toPlainString() + "%)";
    }

    private static String counts(Reading one) {
        return one.denominator()
                .map(whole -> one.numerator()
                        .map(part -> " (" + part + " of " + whole + ")")
                        .orElse(" (of " + whole + ")"))
                .orElse(one.numerator().map(part -> " (" + part + ")").orElse(""));
    }
}
