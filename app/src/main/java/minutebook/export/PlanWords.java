package minutebook.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import minutebook.domain.BoardRules;
import minutebook.domain.Brag;
import minutebook.domain.DateText;
import minutebook.domain.Measure;
import minutebook.domain.MeasureKind;
import minutebook.domain.Outcome;
import minutebook.domain.Quality;
import minutebook.domain.Reading;
import minutebook.domain.Source;
import minutebook.view.ReadingRow;
import minutebook.view.Withheld;

/** What papers about a plan say of its parts, in the same words in each of them. */
final class PlanWords {
    static final String NOT_PUBLIC = "Not public";
    static final String CONSIDERED_IN_PRIVATE = NOT_PUBLIC + ": the board considered it in private";
    static final String SCORED_IN_PRIVATE = NOT_PUBLIC + ": the board scored it in private";

    private PlanWords() {}

    /** The status in a word; where it was given in private the public reads that it was. */
    static String status(Outcome outcome, Withheld withheld) {
        return withheld.coversStatus(outcome) ? NOT_PUBLIC : outcome.status().word();
    }

    /** The status with the reason for it. */
    static Prose statusWithReason(Outcome outcome, Withheld withheld) {
        if (withheld.coversStatus(outcome)) {
            return Prose.of(CONSIDERED_IN_PRIVATE + ".");
        }
        Prose word = Prose.strong(outcome.status().word() + ".");
        return outcome.statusReason().isEmpty()
                ? word.then(" ").then(Prose.emphasis("No reason recorded."))
                : word.then(" " + Counted.sentence(outcome.statusReason()));
    }

    /** What each colour means on a board, blue first. */
    static List<Prose> colours(BoardRules rules) {
        List<Prose> colours = new ArrayList<>();
        for (Brag colour : Brag.values()) {
            colours.add(Prose.strong(colour.word() + ":").then(" " + Counted.sentence(rules.meaning(colour))));
        }
        return colours;
    }

    /** The readings for one day, each with how far it can be believed; two when they disagree. */
    static Prose latest(List<ReadingRow> latest) {
        if (latest.isEmpty()) {
            return Prose.emphasis("No reading yet");
        }
        Prose all = Prose.of("");
        for (ReadingRow row : latest) {
            all = (all.spans().isEmpty() ? all : all.then("\n")).then(reading(row.measure(), row.reading()));
        }
        return all;
    }

    /** A value with its day and, where it is not sound, with what is wrong with it. */
    static Prose reading(Measure measure, Reading reading) {
        String value = measure.inWords(reading.value()) + " (" + DateText.brief(reading.date()) + ")";
        return reading.quality() == Quality.SOUND
                ? Prose.of(value + ", sound")
                : Prose.of(value + ", ")
                        .then(Prose.strong(reading.quality().word()))
                        .then(": " + Counted.sentence(reading.why()));
    }

    /** The same on one line, for rows. */
    static String latestInText(List<ReadingRow> latest) {
        return latest.stream()
                .map(row -> reading(row.measure(), row.reading()).text())
                .collect(Collectors.joining(" / "));
    }

    /** A source as a list names it: “Ofsted, inspection, 20 July 2015”. */
    static String source(Source source) {
        return source.publisher() + ", " + source.kind().word()
                + source.published()
                        .or(source::fieldworkTo)
                        .map(day -> ", " + DateText.plain(day))
                        .orElse("");
    }

    /** The sources that a paper names by their keys, each with what it is. */
    static List<Block> sources(List<Source> sources) {
        return sources.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Heading(2, "The sources, by the keys they have here"),
                        new Block.ListBlock(sources.stream()
                                .map(one -> Prose.strong(one.key() + ":")
                                        .then(" " + Counted.sentence(one.title()) + " "
                                                + Counted.sentence(source(one))))
                                .toList()));
    }

    /** What a kind of measure tells, for a reader who does not know the word. */
    static String tells(MeasureKind kind) {
        return switch (kind) {
            case OUTCOME -> "Tells what changes (an outcome measure).";
            case QUALITY -> "Tells how good the work is (a quality measure).";
            case PROCESS -> "Tells how much is done (a process measure).";
        };
    }

    static String kind(MeasureKind kind) {
        return switch (kind) {
            case OUTCOME -> "outcome";
            case QUALITY -> "quality";
            case PROCESS -> "process";
        };
    }
}
