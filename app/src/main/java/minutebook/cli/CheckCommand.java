package minutebook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.cli.Listing.Column;
import minutebook.domain.Board;
import minutebook.domain.Plan;
import minutebook.domain.Words;
import minutebook.domain.smart.Gap;
import minutebook.tui.Text;
import minutebook.view.OutcomeGaps;
import minutebook.view.SmartView;
import minutebook.view.ThemeGaps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Names what is missing in the plan. */
@Command(
        name = "check",
        description = "Runs the SMART check: what is missing in the plan, each gap with what mends it.")
final class CheckCommand extends BookCommand {
    private static final List<Column> COLUMNS = List.of(
            new Column("theme", "Theme"),
            new Column("outcome", "Outcome"),
            new Column("weight", "Weight"),
            new Column("rule", ""),
            new Column("letter", ""),
            new Column("title", "What"),
            new Column("sentence", "What mends it"),
            new Column("source", ""));

    @Option(names = "--theme", paramLabel = "N", description = "Only this theme.")
    private Optional<String> theme = Optional.empty();

    @Option(names = "--outcome", paramLabel = "REF", description = "Only this outcome.")
    private Optional<String> outcome = Optional.empty();

    @Option(names = "--strict", description = "Gives exit code 1 when the plan has a gap; warnings are none.")
    private boolean strict;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else table).")
    private ListFormat format = ListFormat.TABLE;

    CheckCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        Board board = root().board(book);
        List<Found> found = found(book.smart(board), book.plan(board));
        if (format == ListFormat.TABLE) {
            print(found);
        } else {
            new Listing(COLUMNS, found.stream().map(Found::row).toList()).print(host(), format);
        }
        boolean fails = found.stream().anyMatch(one -> one.gap().rule().fails());
        return strict && fails ? 1 : 0;
    }

    /** A gap with the place it is listed under. */
    private record Found(Optional<Integer> theme, Optional<String> outcome, String heading, Gap gap) {
        List<Object> row() {
            return List.of(
                    theme,
                    outcome,
                    gap.rule().weight().word(),
                    gap.rule().key(),
                    gap.rule().letter().word(),
                    gap.rule().title(),
                    gap.sentence(),
                    gap.rule().source());
        }
    }

    private List<Found> found(SmartView view, Plan plan) {
        Optional<String> onlyTheme = theme.map(number -> plan.theme(number).id());
        Optional<String> onlyOutcome =
                outcome.map(ref -> plan.outcome(ref.replaceFirst("^[Oo]", "")).id());
        List<Found> found = new ArrayList<>();
        if (onlyTheme.isEmpty() && onlyOutcome.isEmpty()) {
            view.gaps().forEach(gap -> found.add(new Found(Optional.empty(), Optional.empty(), "The whole plan", gap)));
        }
        view.themes().stream()
                .filter(one -> onlyTheme.isEmpty()
                        || onlyTheme.get().equals(one.theme().id()))
                .forEach(one -> add(found, one, onlyOutcome));
        return found;
    }

    private static void add(List<Found> found, ThemeGaps theme, Optional<String> only) {
        Optional<Integer> number = Optional.of(theme.theme().number());
        if (only.isEmpty()) {
            String heading =
                    "Theme " + theme.theme().number() + ": " + theme.theme().title();
            theme.gaps().forEach(gap -> found.add(new Found(number, Optional.empty(), heading, gap)));
        }
        for (OutcomeGaps one : theme.outcomes()) {
            if (only.isEmpty() || only.get().equals(one.outcome().id())) {
                String heading =
                        "Outcome " + one.outcome().ref() + ": " + one.outcome().statement();
                Optional<String> ref = Optional.of(one.outcome().ref());
                one.gaps().forEach(gap -> found.add(new Found(number, ref, heading, gap)));
            }
        }
    }

    private void print(List<Found> found) {
        String heading = "";
        for (Found one : found) {
            if (!one.heading().equals(heading)) {
                host().out().print(heading.isEmpty() ? "" : "\n");
                heading = one.heading();
                paragraph("", heading);
            }
            paragraph("  " + one.gap().rule().weight().word() + ": ", one.gap().sentence());
        }
        List<Gap> gaps = found.stream().map(Found::gap).toList();
        host().out().println((found.isEmpty() ? "" : "\n") + "SMART: " + Gap.counted(gaps) + ".");
        host().out().flush();
    }

    /** A paragraph as wide as the terminal, hanging to the right of its mark. */
    private void paragraph(String mark, String text) {
        String blank = " ".repeat(mark.length());
        List<String> lines = Text.wrap(Words.line(text), Math.max(20, host().width() - mark.length()));
        for (int i = 0; i < lines.size(); i++) {
            host().out().println((i == 0 ? mark : blank) + lines.get(i));
        }
    }
}
