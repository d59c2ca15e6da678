package minutebook.tui.screens;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import minutebook.domain.Answer;
import minutebook.domain.DateText;
import minutebook.domain.Measure;
import minutebook.domain.Milestone;
import minutebook.domain.Outcome;
import minutebook.domain.Person;
import minutebook.domain.Retirable;
import minutebook.domain.Theme;
import minutebook.domain.plan.PlanParts;
import minutebook.tui.Style;
import minutebook.tui.parts.Cell;
import minutebook.view.Holder;
import minutebook.view.PlanOutcome;
import minutebook.view.PlanTheme;
import minutebook.view.PlanView;

/** The lines of a plan: each theme with who answers for it, its outcomes, their measures and milestones. */
final class PlanOutline {
    private final PlanView view;
    private final boolean all;
    private final List<PlanLine> lines = new ArrayList<>();

    private PlanOutline(PlanView view, boolean all) {
        this.view = view;
        this.all = all;
    }

    /**
     * The lines.
     *
     * @param all whether what is retired is shown too
     */
    static List<PlanLine> of(PlanView view, boolean all) {
        PlanOutline outline = new PlanOutline(view, all);
        view.themes().stream().filter(theme -> outline.shows(theme.theme())).forEach(outline::add);
        return List.copyOf(outline.lines);
    }

    private boolean shows(Retirable one) {
        return all || !one.isRetired();
    }

    private void add(PlanTheme branch) {
        Theme theme = branch.theme();
        Map<String, String> known = Map.of("theme", "" + theme.number());
        String people = "Lead: " + Holder.inWords(branch.lead()) + ". Sponsor: " + Holder.inWords(branch.sponsor());
        String detail = Stream.of(people + ".", theme.summary())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        lines.add(new PlanLine(
                theme.id(),
                theme.id(),
                PlanParts.THEME,
                0,
                new Cell("Theme " + theme.number(), Style.STRONG),
                new Cell(theme.title(), style(theme, Style.STRONG)),
                state(theme, Cell.of("")),
                "",
                "",
                detail(theme, detail),
                known,
                Optional.empty(),
                theme.isRetired()));
        lines.add(new PlanLine(
                theme.id() + "/people",
                theme.id(),
                PlanParts.THEME,
                1,
                new Cell("led by", Style.MUTED),
                new Cell(led(branch), isFilled(branch) ? Style.MUTED : Style.WARN),
                Cell.of(""),
                "",
                "",
                detail(theme, detail),
                known,
                Optional.empty(),
                theme.isRetired()));
        branch.outcomes().stream()
                .filter(outcome -> shows(outcome.outcome()))
                .forEach(outcome -> add(outcome, known.get("theme")));
    }

    private static String led(PlanTheme branch) {
        return post(branch.lead()) + "; sponsor " + post(branch.sponsor());
    }

    private static String post(Optional<Holder> holder) {
        return holder.map(Holder::person).map(Person::postInWords).orElse("nobody yet");
    }

    private static boolean isFilled(PlanTheme branch) {
        return Stream.of(branch.lead(), branch.sponsor())
                .allMatch(holder -> holder.filter(one -> !one.person().vacant()).isPresent());
    }

    private void add(PlanOutcome branch, String theme) {
        Outcome outcome = branch.outcome();
        Map<String, String> known = Map.of("theme", theme, "outcome", outcome.ref());
        lines.add(new PlanLine(
                outcome.id(),
                outcome.id(),
                PlanParts.OUTCOME,
                1,
                new Cell(outcome.ref(), style(outcome, Style.NORMAL)),
                new Cell(outcome.statement(), style(outcome, Style.NORMAL)),
                state(outcome, Shown.brag(outcome.status())),
                due(outcome.due()),
                outcome.rank().map(rank -> "" + rank).orElse("–"),
                detail(outcome, outcome.statement() + " " + facts(branch)),
                known,
                Optional.of(outcome),
                outcome.isRetired()));
        branch.measures().stream().filter(this::shows).forEach(measure -> add(measure, known));
        branch.milestones().stream().filter(this::shows).forEach(milestone -> add(milestone, known));
    }

    private String facts(PlanOutcome branch) {
        Outcome outcome = branch.outcome();
        String answers = branch.answers().stream()
                .map(this::answered)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return Stream.of(
                        "Owner: " + Holder.post(branch.owner()),
                        outcome.cohort().isEmpty() ? "" : "for " + outcome.cohort(),
                        outcome.due().map(day -> "due " + DateText.brief(day)).orElse("no date"),
                        outcome.rank().map(rank -> "priority " + rank).orElse(""),
                        answers.isEmpty() ? "answers nothing yet (l links it)" : "answers " + answers)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String answered(Answer answer) {
        return answer.recommendation()
                .map(id -> view.plan().recommendations().stream()
                        .filter(one -> one.id().equals(id))
                        .map(one -> "recommendation " + one.number())
                        .findFirst()
                        .orElse("a retired recommendation"))
                .orElse(answer.finding().isPresent() ? "a finding" : "a decision");
    }

    private void add(Measure measure, Map<String, String> known) {
        Map<String, String> more = new HashMap<>(known);
        more.put("measure", measure.key());
        String way = measure.baseline().map(measure::inWords).orElse("no baseline")
                + " → "
                + measure.target().map(measure::inWords).orElse("no target");
        lines.add(new PlanLine(
                measure.id(),
                measure.id(),
                PlanParts.MEASURE,
                2,
                new Cell("measure", Style.MUTED),
                new Cell(measure.title(), style(measure, Style.MUTED)),
                state(measure, Cell.of("")),
                due(measure.targetDate()),
                "",
                detail(
                        measure,
                        measure.title() + ": " + way
                                + measure.targetDate()
                                        .map(day -> " by " + DateText.brief(day))
                                        .orElse(", no date")
                                + measure.better()
                                        .map(better -> "; " + better.word())
                                        .orElse("; no direction")
                                + ". Typed as " + measure.key() + "."),
                more,
                Optional.empty(),
                measure.isRetired()));
    }

    private void add(Milestone milestone, Map<String, String> known) {
        boolean late = milestone.metOn().isEmpty() && milestone.due().isBefore(view.today());
        Cell state = milestone.metOn().isPresent()
                ? new Cell("MET", Style.DONE)
                : late ? new Cell("LATE", Style.BAD) : Cell.of("");
        lines.add(new PlanLine(
                milestone.id(),
                milestone.id(),
                PlanParts.MILESTONE,
                2,
                new Cell("milestone", Style.MUTED),
                new Cell(milestone.what(), style(milestone, Style.MUTED)),
                state(milestone, state),
                due(Optional.of(milestone.due())),
                "",
                detail(
                        milestone,
                        "Milestone: " + milestone.what() + ", due " + DateText.brief(milestone.due())
                                + milestone
                                        .metOn()
                                        .map(day -> ", met on " + DateText.brief(day))
                                        .orElse(late ? ", not met yet" : "")
                                + "."),
                known,
                Optional.empty(),
                milestone.isRetired()));
    }

    private static String due(Optional<LocalDate> day) {
        return day.map(DateText::brief).orElse("no date");
    }

    private static Style style(Retirable one, Style otherwise) {
        return one.isRetired() ? Style.MUTED : otherwise;
    }

    private static Cell state(Retirable one, Cell otherwise) {
        return one.isRetired() ? new Cell("RETIRED", Style.MUTED) : otherwise;
    }

    private static String detail(Retirable one, String detail) {
        return one.retiredOn()
                .map(day -> "Retired on " + DateText.brief(day) + ": " + one.retiredBecause() + " " + detail)
                .orElse(detail);
    }
}
