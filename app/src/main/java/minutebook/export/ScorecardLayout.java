package minutebook.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import minutebook.domain.Brag;
import minutebook.view.MeasureView;
import minutebook.view.MeasureWords;
import minutebook.view.OutcomeScore;
import minutebook.view.ScorecardView;
import minutebook.view.ThemeScore;

/** The performance scorecard: what the figures come to on the first page, then each theme, outcome and measure. */
final class ScorecardLayout {
    private final ScorecardView view;

    private ScorecardLayout(ScorecardView view) {
        this.view = view;
    }

    /** @param open whether it is the one for the public */
    static Document of(ScorecardView view, boolean open) {
        return new ScorecardLayout(view).document(open);
    }

    private Document document(boolean open) {
        List<Block> blocks = new ArrayList<>(summary());
        view.themes().forEach(theme -> blocks.addAll(theme(theme)));
        blocks.addAll(meanings());
        return new BoardPaper(view.board(), view.today(), Document.Orientation.LANDSCAPE)
                .document(
                        "Performance scorecard",
                        "Every measure in the plan of the " + view.board().name() + " with where it stands.",
                        BoardPaper.meaning(open),
                        blocks);
    }

    private List<Block> summary() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "Summary"));
        blocks.add(Block.Paragraph.of(Tally.of(view.measures()).sentences()));
        List<OutcomeScore> outcomes = view.themes().stream()
                .flatMap(theme -> theme.outcomes().stream())
                .toList();
        if (!outcomes.isEmpty()) {
            blocks.add(Block.Paragraph.of(colours(outcomes)));
        }
        if (!view.themes().isEmpty()) {
            blocks.add(byTheme());
        }
        List<Prose> behind = view.measures().stream()
                .filter(one -> Tally.Progress.of(one) == Tally.Progress.BEHIND)
                .map(ScorecardLayout::behind)
                .toList();
        if (!behind.isEmpty()) {
            blocks.add(new Block.Heading(3, "Behind"));
            blocks.add(new Block.ListBlock(behind));
        }
        return blocks;
    }

    private static Prose behind(MeasureView one) {
        return Prose.strong(one.measure().title())
                .then(" (outcome " + one.outcome().ref() + "). " + MeasureWords.pace(one.standing()));
    }

    private static String colours(List<OutcomeScore> outcomes) {
        List<String> parts = new ArrayList<>();
        for (Brag status : Brag.values()) {
            long count = outcomes.stream()
                    .filter(one -> !one.isStatusPrivate() && one.outcome().status() == status)
                    .count();
            if (count > 0) {
                parts.add(count + " " + status.word().toLowerCase(Locale.ROOT));
            }
        }
        long kept = outcomes.stream().filter(OutcomeScore::isStatusPrivate).count();
        if (kept > 0) {
            parts.add(kept + " with a status that was given in private");
        }
        return Counted.capital(Counted.of(outcomes.size(), "outcome")) + " by the status that the board gave: "
                + Counted.and(parts) + ".";
    }

    private Table byTheme() {
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.of("Theme", 30), number("Measures")));
        Arrays.stream(Tally.Progress.values()).forEach(progress -> columns.add(number(progress.word())));
        columns.add(number("No reading"));
        return new Table(
                "How the measures of each theme stand",
                columns,
                0,
                view.themes().stream().map(ScorecardLayout::counts).toList());
    }

    private static Table.Column number(String header) {
        return new Table.Column(header, Table.Align.END, 10);
    }

    private static List<Prose> counts(ThemeScore theme) {
        Tally tally = Tally.of(theme.measures());
        return Stream.of(
                        Stream.of(heading(theme), "" + tally.each().size()),
                        Arrays.stream(Tally.Progress.values()).map(progress -> "" + tally.count(progress)),
                        Stream.of("" + tally.withoutReading()))
                .flatMap(cells -> cells)
                .map(Prose::of)
                .toList();
    }

    private static String heading(ThemeScore score) {
        return "Theme " + score.theme().number() + ": " + score.theme().title();
    }

    private List<Block> theme(ThemeScore score) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, heading(score)));
        blocks.add(Block.Paragraph.of(
                score.outcomes().isEmpty()
                        ? "This theme has no outcome yet."
                        : Tally.of(score.measures()).sentences()));
        score.outcomes().forEach(outcome -> blocks.addAll(OutcomeSection.of(outcome, view.rules(), ScoreTable::of)));
        return blocks;
    }

    private List<Block> meanings() {
        List<Prose> words = new ArrayList<>();
        meaning(
                words,
                "Met, on pace, behind",
                "the latest reading reaches the target; it will in time at the rate of the"
                        + " readings so far; it will not, or its day has gone by.");
        meaning(words, "Cannot be told", "there are too few readings, they disagree, or the target has no day.");
        meaning(
                words,
                "Signal",
                "what the process chart says of the latest reading. From six readings on it tells a change"
                        + " from what chance gives.");
        meaning(words, "Suspect", "the reading is counted, but somebody doubts it, for the reason given.");
        meaning(words, "Known wrong", "the reading is shown, but not counted.");
        words.addAll(PlanWords.colours(view.rules()));
        return List.of(new Block.Heading(2, "What the words mean"), new Block.ListBlock(words));
    }

    private static void meaning(List<Prose> words, String word, String meaning) {
        words.add(Prose.strong(word + ":").then(" " + meaning));
    }
}
