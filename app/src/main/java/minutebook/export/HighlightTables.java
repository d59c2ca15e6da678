package minutebook.export;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import minutebook.domain.ActionState;
import minutebook.domain.DateText;
import minutebook.domain.Milestone;
import minutebook.domain.Risk;
import minutebook.domain.RiskBand;
import minutebook.view.ActionRow;
import minutebook.view.HighlightView;
import minutebook.view.HighlightView.Kept;
import minutebook.view.HighlightView.Step;
import minutebook.view.Holder;
import minutebook.view.RiskRegister;

/** What of a theme is listed in a highlight report: its milestones, the actions the board waits for, its risks. */
final class HighlightTables {
    private static final List<Table.Column> MILESTONES = List.of(
            Table.Column.of("Milestone", 50),
            Table.Column.of("Outcome", 12),
            Table.Column.of("Due", 16),
            Table.Column.of("State", 22));
    private static final List<Table.Column> ACTIONS = List.of(
            Table.Column.of("Ref", 11),
            Table.Column.of("Action", 37),
            Table.Column.of("Owner", 22),
            Table.Column.of("Due", 14),
            Table.Column.of("State", 16));
    private static final List<Table.Column> RISKS = List.of(
            Table.Column.of("Risk", 8),
            Table.Column.of("What may happen", 36),
            Table.Column.of("Score", 18),
            Table.Column.of("Owner", 16),
            Table.Column.of("What is done about it", 22));

    private HighlightTables() {}

    /** What the board has of one kind; in a paper that is not told all of it, what it has in public. */
    static String told(HighlightView view, Kept one, String word) {
        return view.kept().contains(one) ? "public " + word : word;
    }

    static List<Block> milestones(HighlightView view) {
        LocalDate today = view.today();
        long met = count(view, one -> one.metOn().isPresent());
        long missed = count(view, one -> isMissed(one, today));
        long due = view.milestones().size() - met - missed;
        return section(
                "Milestones",
                "No milestone has been set.",
                Counted.capital(Counted.of(view.milestones().size(), "milestone")) + ": " + met + " met, " + missed
                        + " missed, " + due + " to come",
                MILESTONES,
                view.milestones().stream().map(step -> milestone(step, today)).toList());
    }

    private static long count(HighlightView view, Predicate<Milestone> wanted) {
        return view.milestones().stream().map(Step::milestone).filter(wanted).count();
    }

    private static boolean isMissed(Milestone one, LocalDate today) {
        return one.metOn().isEmpty() && one.due().isBefore(today);
    }

    private static List<Prose> milestone(Step step, LocalDate today) {
        Milestone one = step.milestone();
        return List.of(
                Prose.of(one.what()),
                Prose.of(step.outcome().ref()),
                Prose.of(DateText.brief(one.due())),
                isMissed(one, today)
                        ? Prose.strong("Missed")
                        : Prose.of(one.metOn()
                                .map(day -> "Met on " + DateText.brief(day) + (day.isAfter(one.due()) ? ", late" : ""))
                                .orElse("Due")));
    }

    static List<Block> actions(HighlightView view) {
        LocalDate today = view.today();
        long overdue = view.actions().stream()
                .filter(row -> row.action().isOverdue(today))
                .count();
        long reported = view.actions().stream()
                .filter(row -> row.action().state() == ActionState.REPORTED_DONE)
                .count();
        return section(
                "Actions",
                "The board waits for no " + told(view, Kept.ACTIONS, "action") + " under this theme.",
                Counted.capital(Counted.of(view.actions().size(), told(view, Kept.ACTIONS, "action")))
                        + " that the board waits for: "
                        + (view.actions().size() - reported) + " open, " + overdue + " of them overdue, and " + reported
                        + " reported done",
                ACTIONS,
                view.actions().stream().map(row -> action(row, today)).toList());
    }

    private static List<Prose> action(ActionRow row, LocalDate today) {
        String state = Counted.capital(String.join(
                "; ",
                Stream.concat(Stream.of(row.stateInWords(today)), row.signs(today).stream())
                        .toList()));
        return List.of(
                Prose.of(row.ref()),
                Prose.of(row.action().what()),
                Prose.of(row.owner().post() + ", " + row.agency().name()),
                Prose.of(row.dueInWords()),
                row.action().isOverdue(today) ? Prose.strong(state) : Prose.of(state));
    }

    static List<Block> risks(HighlightView view) {
        boolean some = view.kept().contains(Kept.RISKS);
        return section(
                "Risks",
                "The register holds no risk of this theme" + (some ? " that is public." : "."),
                Counted.capital(Counted.of(
                        view.risks().size(),
                        some ? "risk that is public" : "risk",
                        some ? "risks that are public" : "risks")),
                RISKS,
                view.risks().stream().map(HighlightTables::risk).toList());
    }

    private static List<Prose> risk(RiskRegister.Row row) {
        Risk risk = row.risk();
        Prose event = Prose.of(Counted.sentence(risk.event()));
        return List.of(
                Prose.of(String.valueOf(risk.number())),
                event.then(said("Cause", risk.cause())).then(said("Effect", risk.effect())),
                row.scored()
                        ? Prose.strong(risk.score() + ", "
                                        + RiskBand.of(risk.score()).word())
                                .then(" (likelihood " + risk.likelihood() + ", severity " + risk.severity() + ")")
                        : Prose.of(PlanWords.SCORED_IN_PRIVATE),
                Prose.of(Counted.capital(Holder.post(row.owner()))),
                risk.mitigation().isEmpty() ? Prose.emphasis("Not recorded") : Prose.of(risk.mitigation()));
    }

    private static String said(String label, String text) {
        return text.isEmpty() ? "" : " " + label + ": " + Counted.sentence(text);
    }

    private static List<Block> section(
            String heading, String none, String caption, List<Table.Column> columns, List<List<Prose>> rows) {
        return List.of(
                new Block.Heading(2, heading),
                rows.isEmpty() ? Block.Paragraph.of(none) : new Table(caption, columns, 0, rows));
    }
}
