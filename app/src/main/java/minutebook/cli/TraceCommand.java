package minutebook.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import minutebook.Minutebook;
import minutebook.cli.Listing.Column;
import minutebook.domain.Outcome;
import minutebook.domain.Words;
import minutebook.view.DecisionRow;
import minutebook.view.OutcomeTrace;
import minutebook.view.RecommendationTrace;
import minutebook.view.TraceChain;
import minutebook.view.TraceView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Follows the plan from finding to recommendation, outcome, measure, evidence, decision and action, and back. */
@Command(
        name = "trace",
        description = "Follows the plan from finding to recommendation to outcome to what was done, and back.",
        footer = {
            "",
            "Examples: minutebook trace --uncovered",
            "          minutebook trace --outcome 2.1",
            "          minutebook trace --recommendation ofsted-2015/27"
        })
final class TraceCommand extends ViewCommand {
    private static final List<Column> COLUMNS = List.of(
            new Column("recommendation", "No."),
            new Column("text", "Recommendation"),
            new Column("references", "Refers to"),
            new Column("findings", ""),
            new Column("flags", ""),
            new Column("repeats", ""),
            new Column("outcomes", "Outcomes"),
            new Column("measures", "Measures"),
            new Column("evidence", "Evidence"),
            new Column("decisions", ""),
            new Column("actions", "Actions"));
    private static final List<Column> GAPS =
            List.of(new Column("what", "What"), new Column("key", "No."), new Column("text", "In words"));

    @Option(names = "--uncovered", description = "Only where the links break off or are odd, counted.")
    private boolean uncovered;

    @Option(names = "--recommendation", paramLabel = "KEY", description = "One recommendation with its whole chain.")
    private Optional<String> recommendation = Optional.empty();

    @Option(names = "--outcome", paramLabel = "REF", description = "One outcome with its whole chain.")
    private Optional<String> outcome = Optional.empty();

    @Option(names = "--finding", paramLabel = "PARAGRAPH", description = "One finding with its whole chain.")
    private Optional<String> finding = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else table).")
    private ListFormat format = ListFormat.TABLE;

    TraceCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        TraceView view = book.trace(root().board(book));
        LocalDate today = book.moment().today();
        recommendation.ifPresent(key -> chain(TraceChain.of(view, view.recommendation(key), today)));
        outcome.ifPresent(ref -> chain(TraceChain.of(view, view.outcome(ref), today)));
        finding.ifPresent(key -> view.findings(key).forEach(one -> chain(TraceChain.of(view, one, today))));
        if (recommendation.isPresent() || outcome.isPresent() || finding.isPresent()) {
            return 0;
        }
        if (uncovered) {
            uncovered(view);
        } else {
            new Listing(
                            COLUMNS,
                            view.recommendations().stream()
                                    .map(row -> cells(view, row))
                                    .toList())
                    .print(host(), format);
        }
        return 0;
    }

    private void chain(List<TraceChain.Line> lines) {
        if (format != ListFormat.TABLE) {
            List<List<Object>> rows = lines.stream()
                    .map(line -> List.<Object>of(line.depth(), line.name(), Words.line(line.text())))
                    .toList();
            new Listing(
                            List.of(
                                    new Column("depth", "Depth"),
                                    new Column("name", "What"),
                                    new Column("text", "Words")),
                            rows)
                    .print(host(), format);
            return;
        }
        PrintStream out = host().out();
        lines.forEach(line -> out.println("  ".repeat(line.depth()) + line.name() + ": " + Words.line(line.text())));
    }

    private void uncovered(TraceView view) {
        List<List<Object>> rows = view.uncovered().stream()
                .flatMap(gap ->
                        gap.all().stream().map(one -> List.<Object>of(gap.what(), one.key(), Words.line(one.text()))))
                .toList();
        if (format != ListFormat.TABLE) {
            new Listing(GAPS, rows).print(host(), format);
            return;
        }
        for (TraceView.Uncovered gap : view.uncovered()) {
            host().out().println(gap.all().size() + " of " + gap.of() + ": " + gap.what());
            gap.all().forEach(one -> host().out().println("  " + one.key() + "  " + Words.line(one.text())));
        }
    }

    private static List<Object> cells(TraceView view, RecommendationTrace row) {
        List<OutcomeTrace> outcomes = view.outcomes().stream()
                .filter(one -> row.outcomes().contains(one.outcome()))
                .toList();
        return List.of(
                row.key(),
                row.recommendation().text(),
                row.recommendation().references(),
                row.findings().size(),
                String.join(" ", row.oddities()),
                row.repeats().stream()
                        .map(RecommendationTrace.RecommendationName::key)
                        .collect(Collectors.joining(", ")),
                row.outcomes().stream().map(Outcome::ref).collect(Collectors.joining(", ")),
                outcomes.stream().mapToInt(one -> one.measures().size()).sum(),
                outcomes.stream().mapToInt(one -> one.evidence().size()).sum(),
                row.decisions().stream().map(DecisionRow::ref).collect(Collectors.joining(", ")),
                row.actions().size()
                        + outcomes.stream()
                                .mapToInt(one -> one.actions().size())
                                .sum());
    }
}
