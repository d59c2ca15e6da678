package minutebook.export;

import java.util.List;
import java.util.stream.Collectors;
import minutebook.domain.DateText;
import minutebook.domain.Measure;
import minutebook.domain.Quality;
import minutebook.domain.Reading;
import minutebook.view.AccountView.Aim;
import minutebook.view.AccountView.Measured;

/** A measure as a row of a report: the latest figure, the one before, the target, and how far they can be believed. */
final class FigureCells {
    static final List<Table.Column> COLUMNS = List.of(
            Table.Column.of("Measure", 30),
            Table.Column.of("Latest", 20),
            Table.Column.of("Before", 16),
            Table.Column.of("Target", 16),
            Table.Column.of("Can it be believed?", 18));

    private FigureCells() {}

    static List<Prose> row(Aim aim, Measured figure) {
        Measure measure = figure.measure();
        return List.of(
                Prose.of(measure.title() + " (outcome " + aim.outcome().ref() + ")"),
                figure.readings().isEmpty()
                        ? Prose.emphasis("Never read")
                        : Prose.of(figure.latest().stream()
                                .map(one -> value(measure, one))
                                .distinct()
                                .collect(Collectors.joining("\n"))),
                Prose.of(figure.before().map(one -> value(measure, one)).orElse("")),
                TargetWords.of(measure),
                believed(figure));
    }

    private static String value(Measure measure, Reading one) {
        return measure.inWords(one.value())
                + one.numerator()
                        .flatMap(part -> one.denominator().map(whole -> " (" + part + " of " + whole + ")"))
                        .orElse("")
                + ", " + DateText.brief(one.date());
    }

    private static Prose believed(Measured figure) {
        String doubts = figure.latest().stream()
                .filter(one -> one.quality() != Quality.SOUND)
                .map(one -> Counted.capital(one.quality().word()) + ": " + Counted.sentence(one.why()))
                .distinct()
                .collect(Collectors.joining("\n"));
        String apart = figure.conflicts() ? "The readings disagree." : "";
        if (figure.readings().isEmpty()) {
            return Prose.of("");
        }
        return doubts.isEmpty() && apart.isEmpty()
                ? Prose.of("Nothing against it")
                : Prose.strong(apart).then((apart.isEmpty() || doubts.isEmpty() ? "" : "\n") + doubts);
    }
}
