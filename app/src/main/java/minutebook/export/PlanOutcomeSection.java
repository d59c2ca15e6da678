package minutebook.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import minutebook.domain.Better;
import minutebook.domain.DateText;
import minutebook.domain.Measure;
import minutebook.domain.Milestone;
import minutebook.domain.Outcome;
import minutebook.domain.Quality;
import minutebook.view.Holder;
import minutebook.view.MeasurePaper;
import minutebook.view.OutcomeTrace;
import minutebook.view.PlanOutcome;
import minutebook.view.PlanPaper;

/** An outcome in full: what it says, who answers for it, its milestones and its measures. */
record PlanOutcomeSection(PlanPaper paper, PlanOutcome row, OutcomeTrace trace) {
    private static final List<Table.Column> COLUMNS = List.of(
            Table.Column.of("Measure", 20),
            Table.Column.of("What it counts, and how often", 29),
            Table.Column.of("Baseline and comparison", 20),
            Table.Column.of("Target", 13),
            Table.Column.of("Latest reading", 18));

    List<Block> blocks() {
        Outcome outcome = row.outcome();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(3, "Outcome " + outcome.ref()));
        blocks.add(new Block.Paragraph(Prose.strong(Counted.sentence(outcome.statement()))));
        blocks.add(new Block.Facts(facts(outcome)));
        if (row.milestones().isEmpty()) {
            blocks.add(new Block.Paragraph(Prose.emphasis("No milestones on the way.")));
        } else {
            blocks.add(Block.Paragraph.of("Milestones on the way:"));
            blocks.add(new Block.ListBlock(
                    row.milestones().stream().map(this::milestone).toList()));
        }
        List<MeasurePaper> measures = paper.measuresOf(trace);
        if (measures.isEmpty()) {
            blocks.add(new Block.Callout(Block.CalloutKind.GAP, Prose.of("Nothing measures this outcome yet.")));
        } else {
            blocks.add(new Table(
                    "How outcome " + outcome.ref() + " is measured",
                    COLUMNS,
                    0,
                    measures.stream().map(PlanOutcomeSection::measure).toList()));
        }
        return blocks;
    }

    private List<Block.Fact> facts(Outcome outcome) {
        return List.of(
                new Block.Fact("For whom", known(outcome.cohort())),
                new Block.Fact("Owner", Prose.of(Holder.inWords(row.owner()))),
                new Block.Fact(
                        "Due",
                        outcome.due()
                                .map(day -> Prose.of(DateText.plain(day)
                                        + (outcome.hasSlipped(paper.today())
                                                        && !paper.withheld().coversStatus(outcome)
                                                ? ", which has passed"
                                                : "")))
                                .orElse(Prose.emphasis("No date"))),
                new Block.Fact(
                        "Priority",
                        Prose.of(outcome.rank()
                                .map(rank -> rank + " on the board’s list, where 1 comes first")
                                .orElse("Not one of the board’s priorities"))),
                new Block.Fact("Answers", answers()),
                new Block.Fact("Status", PlanWords.statusWithReason(outcome, paper.withheld())));
    }

    private static Prose known(String words) {
        return words.isEmpty() ? Prose.emphasis("Not recorded") : Prose.of(words);
    }

    private Prose answers() {
        Map<String, List<String>> asked = trace.recommendations().stream()
                .collect(Collectors.groupingBy(
                        one -> one.source().key(),
                        LinkedHashMap::new,
                        Collectors.mapping(one -> one.recommendation().number(), Collectors.toList())));
        List<String> answers = new ArrayList<>();
        asked.forEach((source, numbers) -> answers.add((numbers.size() == 1 ? "Recommendation " : "Recommendations ")
                + Counted.and(numbers) + " of " + source));
        trace.findings().forEach(finding -> answers.add("The finding in paragraph " + finding.paragraph()));
        trace.answersDecisions().forEach(decision -> answers.add("Decision " + decision.ref()));
        return answers.isEmpty() ? Prose.emphasis("Nothing is named") : Prose.of(String.join("; ", answers));
    }

    private Prose milestone(Milestone one) {
        boolean late = one.metOn().isEmpty() && one.due().isBefore(paper.today());
        Prose start = Prose.of(Printable.line(one.what()) + ": due " + DateText.plain(one.due()) + ", ");
        return one.metOn()
                .map(day -> start.then("met on " + DateText.plain(day) + (day.isAfter(one.due()) ? ", late." : ".")))
                .orElse(
                        late
                                ? start.then(Prose.strong("not met, and its day has passed."))
                                : start.then("not met yet."));
    }

    private static List<Prose> measure(MeasurePaper row) {
        Measure measure = row.measure();
        return List.of(
                Prose.of(Printable.line(measure.title())),
                Prose.of(what(row)),
                baseline(row).then(compared(row)),
                TargetWords.of(measure),
                PlanWords.latest(row.latest()));
    }

    /** Its unit, its direction, what it counts, how often and what it tells. */
    private static String what(MeasurePaper row) {
        Measure measure = row.measure();
        String unit = measure.unit().isEmpty() ? "No unit given" : "In " + unit(measure);
        String better = measure.better().map(Better::word).orElse("no direction given");
        String counts = measure.numerator().isEmpty()
                ? ""
                : " Counts " + measure.numerator()
                        + (measure.denominator().isEmpty() ? "" : " out of " + measure.denominator()) + ".";
        String partner = row.partner()
                .map(one -> " Its quality is told by “" + one.title() + "”.")
                .orElse("");
        String often = measure.cadence().isEmpty()
                ? " How often it is read is not settled."
                : " Read " + Counted.sentence(measure.cadence());
        return unit + "; " + better + "." + counts + often + " " + PlanWords.tells(measure.kind()) + partner;
    }

    private static String unit(Measure measure) {
        return switch (measure.unit()) {
            case "count" -> "numbers";
            case "percent" -> "per cent";
            default -> measure.unit();
        };
    }

    private static Prose baseline(MeasurePaper row) {
        Measure measure = row.measure();
        if (measure.baseline().isEmpty()) {
            return Prose.emphasis("None");
        }
        List<String> from = new ArrayList<>();
        row.baselineSource().ifPresent(source -> from.add(source.key()));
        if (!measure.baselineReference().isEmpty()) {
            from.add(measure.baselineReference());
        }
        Prose value = Prose.of(measure.inWords(measure.baseline().get())
                + measure.baselineDate()
                        .map(day -> " (" + DateText.brief(day) + ")")
                        .orElse(""));
        return value.then(quality(row))
                .then(
                        from.isEmpty()
                                ? "\nSource not recorded."
                                : "\nFrom " + Counted.sentence(String.join(", ", from)));
    }

    private static Prose quality(MeasurePaper row) {
        return row.baselineReading()
                .map(reading -> reading.quality() == Quality.SOUND
                        ? Prose.of(", sound")
                        : Prose.of(", ")
                                .then(Prose.strong(reading.quality().word()))
                                .then(": " + Counted.sentence(reading.why())))
                .orElse(Prose.of(", quality not recorded"));
    }

    private static String compared(MeasurePaper row) {
        return row.comparators().stream()
                .map(one -> "\n" + one.name() + (one.period().isEmpty() ? "" : " (" + one.period() + ")") + ": "
                        + Counted.sentence(row.measure().inWords(one.value())))
                .collect(Collectors.joining());
    }
}
