package minutebook.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import minutebook.domain.ActionState;
import minutebook.domain.Brag;
import minutebook.domain.DateText;
import minutebook.domain.Risk;
import minutebook.domain.VisitProgress;
import minutebook.domain.Worked;
import minutebook.view.AccountView;
import minutebook.view.AccountView.Aim;
import minutebook.view.AccountView.Decided;
import minutebook.view.ActionRow;
import minutebook.view.RiskRegister;

/** Of the report to scrutiny: recommendations (see {@link ScrutinyRecommendations}), key figures, what the board did, what went wrong, and the risks. */
final class ScrutinyProgress {
    private final AccountView view;
    private final List<Block> blocks = new ArrayList<>();

    ScrutinyProgress(AccountView view) {
        this.view = view;
    }

    List<Block> blocks() {
        blocks.addAll(new ScrutinyRecommendations(view).blocks());
        figures();
        done();
        amiss();
        risks();
        return blocks;
    }

    private void done() {
        blocks.add(new Block.Heading(2, "5. What the board has decided and done"));
        long met = view.held().stream()
                .filter(one -> !one.begins().toLocalDate().isBefore(view.since()))
                .count();
        List<Decided> decided = view.newDecisions();
        long agreed = view.actions().stream()
                .filter(row -> view.held().stream()
                        .filter(one -> !one.begins().toLocalDate().isBefore(view.since()))
                        .anyMatch(one -> one.id().equals(row.action().meeting())))
                .count();
        long closed = view.actions().stream()
                .filter(row -> row.action().state() == ActionState.CLOSED)
                .filter(row -> row.action()
                        .settledOn()
                        .filter(day -> !day.isBefore(view.since()))
                        .isPresent())
                .count();
        blocks.add(Block.Paragraph.of("In the period the board met " + (met == 1 ? "once" : met + " times") + ", made "
                + Counted.of(decided.size(), "decision") + " besides agreeing minutes, agreed "
                + Counted.of(agreed, "action")
                + " and accepted " + Counted.of(closed, "action") + " as done. " + challenges()));
        if (!decided.isEmpty()) {
            blocks.add(new Block.ListBlock(
                    decided.stream().map(ScrutinyProgress::decision).toList()));
        }
    }

    private static Prose decision(Decided one) {
        String why = one.row().decision().rationale();
        return Prose.strong(one.row().ref() + ", "
                        + DateText.plain(one.meeting().begins().toLocalDate()) + ".")
                .then(" " + Counted.sentence(one.row().decision().words())
                        + (why.isEmpty() ? " No reason is recorded." : " Reason: " + Counted.sentence(why)));
    }

    private String challenges() {
        long asked = view.challenges().stream()
                .filter(row -> !row.meeting().begins().toLocalDate().isBefore(view.since()))
                .count();
        long worked = view.challenges().stream()
                .filter(row -> !row.meeting().begins().toLocalDate().isBefore(view.since()))
                .filter(row -> row.challenge().worked() == Worked.YES
                        || row.challenge().worked() == Worked.PARTLY)
                .count();
        return asked == 0
                ? "No challenge was recorded."
                : "It challenged " + (asked == 1 ? "once" : asked + " times") + "; " + worked
                        + " of these led to a change, in whole or in part.";
    }

    private void amiss() {
        blocks.add(new Block.Heading(2, "6. What has not gone to plan"));
        List<Prose> amiss = view.outcomes().stream()
                .filter(aim -> aim.is(Brag.RED) || aim.hasSlipped(view.today()))
                .map(this::outcome)
                .toList();
        List<ActionRow> overdue = view.actions().stream()
                .filter(row -> row.action().isOverdue(view.today()))
                .toList();
        blocks.add(Block.Paragraph.of(Counted.capital(Counted.of(amiss.size(), "outcome")) + " of "
                + view.outcomes().size() + (amiss.size() == 1 ? " is" : " are")
                + " off course or past the day set for it, and " + Counted.of(overdue.size(), "action")
                + (overdue.size() == 1 ? " is" : " are") + " overdue." + notPublic()));
        if (!amiss.isEmpty()) {
            blocks.add(new Block.ListBlock(amiss));
        }
        visits();
        if (!overdue.isEmpty()) {
            blocks.add(ActionTable.of("Overdue actions", overdue));
        }
    }

    private String notPublic() {
        long kept = view.outcomes().stream().filter(Aim::isStatusPrivate).count();
        return kept == 0
                ? ""
                : " How " + Counted.of(kept, "outcome") + (kept == 1 ? " stands" : " stand")
                        + " is not public: the board considered it in private.";
    }

    /** What the last visit that spoke of areas found short of what was to be expected. */
    private void visits() {
        view.sources().stream()
                .filter(one -> !one.areas().isEmpty())
                .reduce((first, second) -> second)
                .ifPresent(last -> {
                    List<Prose> areas = last.areas().stream()
                            .filter(area -> area.progress() == VisitProgress.NOT_YET_EXPECTED)
                            .map(area -> Prose.strong(area.area() + ".")
                                    .then(area.note().isEmpty() ? "" : " " + Counted.sentence(area.note())))
                            .toList();
                    if (!areas.isEmpty()) {
                        blocks.add(Block.Paragraph.of(
                                "The last visit, by " + last.source().publisher()
                                        + last.day()
                                                .map(day -> " on " + DateText.plain(day))
                                                .orElse("")
                                        + ", found that these areas have not come as far as expected:"));
                        blocks.add(new Block.ListBlock(areas));
                    }
                });
    }

    private Prose outcome(Aim aim) {
        String late = aim.hasSlipped(view.today())
                ? " Its day, " + aim.outcome().due().map(DateText::plain).orElseThrow() + ", has gone by."
                : "";
        return Prose.strong("Outcome " + aim.outcome().ref() + ", "
                        + aim.outcome().status().word() + ".")
                .then(" " + Counted.sentence(aim.outcome().statement())
                        + (aim.because().isEmpty() ? "" : " Reason: " + Counted.sentence(aim.because())) + late);
    }

    private void figures() {
        List<List<Prose>> rows = view.outcomes().stream()
                .filter(aim -> aim.outcome().rank().isPresent())
                .sorted(Comparator.comparing(aim -> aim.outcome().rank().orElseThrow()))
                .limit(view.rules().mostPriorities())
                .flatMap(aim -> aim.measures().stream()
                        .filter(one -> one.measure().target().isPresent())
                        .map(one -> FigureCells.row(aim, one)))
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Heading(3, "Key figures"));
            blocks.add(new Table("Figures for the board’s priorities", FigureCells.COLUMNS, 0, rows));
        }
    }

    private void risks() {
        blocks.add(new Block.Heading(2, "7. Risks"));
        if (view.risks().isEmpty()) {
            blocks.add(Block.Paragraph.of("No risk is recorded here."));
            return;
        }
        blocks.add(
                Block.Paragraph.of(
                        "A score is likelihood times severity, each from 1 to 5, so 25 is the highest. The highest come first."));
        blocks.add(new Table(
                "Risks",
                List.of(
                        Table.Column.of("Risk", 50),
                        new Table.Column("Score", Table.Align.END, 12),
                        Table.Column.of("What is done about it", 38)),
                0,
                view.risks().stream().map(ScrutinyProgress::risk).toList()));
    }

    private static List<Prose> risk(RiskRegister.Row row) {
        Risk risk = row.risk();
        return List.of(
                Prose.of(Stream.of(risk.cause(), risk.event(), risk.effect())
                        .filter(text -> !text.isEmpty())
                        .map(Counted::sentence)
                        .reduce((one, more) -> one + " " + more)
                        .orElse("")),
                Prose.of(
                        row.scored()
                                ? risk.score() + " (" + risk.likelihood() + " × " + risk.severity() + ")"
                                : PlanWords.NOT_PUBLIC),
                risk.mitigation().isEmpty()
                        ? Prose.emphasis("Nothing recorded")
                        : Prose.of(Counted.sentence(risk.mitigation())));
    }
}
