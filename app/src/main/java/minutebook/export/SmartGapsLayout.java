package minutebook.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import minutebook.domain.smart.Gap;
import minutebook.domain.smart.SmartRule;
import minutebook.view.OutcomeGaps;
import minutebook.view.SmartView;
import minutebook.view.ThemeGaps;

/**
 * What the SMART check finds missing in a plan, theme by theme and outcome by outcome: gaps before warnings, each with its
 * rule, with what would mend it and with who asks for it. There is no score: a plan with fewer gaps is not a better one.
 */
public final class SmartGapsLayout {
    private static final Comparator<Gap> FAILS_FIRST =
            Comparator.comparing(gap -> !gap.rule().fails());

    private static final List<Table.Column> RULES = List.of(
            Table.Column.of("Rule", 28),
            Table.Column.of("Kind", 12),
            Table.Column.of("Belongs to", 14),
            Table.Column.of("Who asks for it, and where", 46));

    private static final List<Sheet.Column> COLUMNS = List.of(
            Sheet.Column.text("theme"),
            Sheet.Column.text("outcome"),
            Sheet.Column.text("kind"),
            Sheet.Column.text("rule"),
            Sheet.Column.text("letter"),
            Sheet.Column.text("missing"),
            Sheet.Column.text("what_mends_it"),
            Sheet.Column.text("asked_for_by"));

    private final SmartView view;
    private final LocalDate today;
    private final List<Block> blocks = new ArrayList<>();

    private SmartGapsLayout(SmartView view, LocalDate today) {
        this.view = view;
        this.today = today;
    }

    /**
     * What the SMART check finds, for the board or for the public.
     *
     * @param open whether it is the one for the public
     */
    public static Document of(SmartView view, LocalDate today, boolean open) {
        return new SmartGapsLayout(view, today).document(open);
    }

    private Document document(boolean open) {
        List<Gap> all = view.all();
        blocks.add(Block.Paragraph.of("SMART asks of a plan that it is specific, measurable, achievable, relevant and"
                + " time-bound. The check below names what is missing for that. A gap has to be mended before anybody"
                + " can tell whether the outcome is reached; a warning is something to think about. It is no score."));
        blocks.add(Block.Paragraph.of(
                all.isEmpty()
                        ? "The check finds nothing missing."
                        : "It finds " + Gap.counted(all) + ". The rules and who asks for them are at the end."));
        if (!view.gaps().isEmpty()) {
            blocks.add(new Block.Heading(2, "The plan as a whole"));
            list(view.gaps());
        }
        view.themes().forEach(this::theme);
        rules(all);
        return new BoardPaper(view.board(), today, Document.Orientation.PORTRAIT)
                .document(
                        "SMART check",
                        "What the plan of the " + view.board().name() + " lacks to be SMART.",
                        BoardPaper.meaning(open),
                        blocks);
    }

    private void theme(ThemeGaps theme) {
        blocks.add(new Block.Heading(
                2, "Theme " + theme.theme().number() + ": " + theme.theme().title()));
        if (theme.all().isEmpty()) {
            blocks.add(Block.Paragraph.of(
                    theme.outcomes().isEmpty()
                            ? "It has no outcome to check."
                            : "Nothing is missing in it or in its "
                                    + Counted.of(theme.outcomes().size(), "outcome") + "."));
            return;
        }
        if (!theme.gaps().isEmpty()) {
            list(theme.gaps());
        }
        theme.outcomes().stream().filter(one -> !one.gaps().isEmpty()).forEach(this::outcome);
        List<String> whole = theme.outcomes().stream()
                .filter(one -> one.gaps().isEmpty())
                .map(one -> one.outcome().ref())
                .toList();
        if (!whole.isEmpty()) {
            blocks.add(Block.Paragraph.of("Nothing is missing in " + (whole.size() == 1 ? "outcome " : "outcomes ")
                    + Counted.and(whole) + "."));
        }
    }

    private void outcome(OutcomeGaps one) {
        blocks.add(new Block.Heading(3, "Outcome " + one.outcome().ref()));
        blocks.add(new Block.Paragraph(
                Prose.emphasis(Counted.sentence(Printable.line(one.outcome().statement())))));
        list(one.gaps());
    }

    private void list(List<Gap> gaps) {
        blocks.add(new Block.ListBlock(
                gaps.stream().sorted(FAILS_FIRST).map(SmartGapsLayout::entry).toList()));
    }

    private static Prose entry(Gap gap) {
        return Prose.strong(Counted.capital(gap.rule().weight().word()) + ", "
                        + gap.rule().title() + ":")
                .then(" " + Counted.sentence(gap.sentence()));
    }

    /** The rules that found something, each with its source. */
    private void rules(List<Gap> all) {
        List<List<Prose>> rows = Arrays.stream(SmartRule.values())
                .filter(rule -> all.stream().anyMatch(gap -> gap.rule() == rule))
                .map(rule -> List.of(
                        Prose.of(Counted.capital(rule.title())),
                        Prose.of(Counted.capital(rule.weight().word())),
                        Prose.of(rule.letter().word()),
                        Prose.of(Counted.sentence(rule.source()))))
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Heading(2, "The rules, and who asks for them"));
            blocks.add(new Table("The rules that found something", RULES, 0, rows));
        }
    }

    /** The same as rows, in the order of the document. */
    static Sheet sheet(SmartView view) {
        List<List<String>> rows = new ArrayList<>();
        view.gaps().stream().sorted(FAILS_FIRST).forEach(gap -> rows.add(row(Optional.empty(), "", gap)));
        for (ThemeGaps theme : view.themes()) {
            Optional<String> number = Optional.of(String.valueOf(theme.theme().number()));
            theme.gaps().stream().sorted(FAILS_FIRST).forEach(gap -> rows.add(row(number, "", gap)));
            theme.outcomes().stream()
                    .flatMap(one -> one.gaps().stream()
                            .sorted(FAILS_FIRST)
                            .map(gap -> row(number, one.outcome().ref(), gap)))
                    .forEach(rows::add);
        }
        return new Sheet("SMART check", COLUMNS, rows);
    }

    private static List<String> row(Optional<String> theme, String outcome, Gap gap) {
        SmartRule rule = gap.rule();
        return Stream.of(
                        theme.orElse(""),
                        outcome,
                        rule.weight().word(),
                        rule.key(),
                        rule.letter().word(),
                        rule.title(),
                        gap.sentence(),
                        rule.source())
                .toList();
    }
}
