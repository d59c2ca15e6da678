package minutebook.tui.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.domain.Plan;
import minutebook.tui.Style;
import minutebook.tui.Surface;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Column;
import minutebook.tui.parts.Columns;
import minutebook.tui.parts.Frame;
import minutebook.tui.parts.Passage;
import minutebook.view.PlanView;

/** How the plan's screen is drawn: what is to be known of the whole, the outline, and the chosen line in full. */
final class PlanDrawing {
    /** Fewer rows than this have no room for more than the outline and one sentence. */
    private static final int LOW = 14;

    private static final int DETAIL = 4;
    private static final Columns COLUMNS = Columns.of(
            Column.of("", 8, 11, 5),
            Column.of("", 16, 60, 4),
            Column.of("", 7, 7, 3),
            Column.of("Due", 11, 11, 2),
            new Column("Rank", 4, 4, 1, true));

    private PlanDrawing() {}

    static void draw(PlanScreen screen, Surface surface) {
        PlanView view = screen.view();
        boolean low = surface.height() < LOW;
        Surface body = Frame.draw(surface, screen.title(), version(view), said(screen, low), screen.hints());
        int top = 0;
        for (Passage passage : above(screen, low)) {
            top += passage.drawn(body.part(1, top, body.width() - 2, body.height() - top));
        }
        int left = body.height() - top;
        if (screen.lines().items().isEmpty()) {
            if (!low) {
                steps(view.plan(), body.part(1, top + 1, body.width() - 2, left - 1));
            }
            return;
        }
        if (!low) {
            COLUMNS.heading(body.part(1, top, body.width() - 2, 1));
            top++;
            left--;
        }
        int below = low ? 0 : Math.min(DETAIL, left / 3) + 1;
        screen.lines()
                .draw(
                        body.part(0, top, body.width(), left - below),
                        (row, line, chosen) -> draw(row.part(1, 0, row.width() - 2, 1), line));
        screen.chosen().filter(line -> below > 0).ifPresent(line -> Passage.of(line.detail(), Style.MUTED)
                .drawn(body.part(1, body.height() - below + 1, body.width() - 2, below - 1)));
    }

    /** The program's answer; on a low screen, while there is none, the chosen line in full. */
    private static Cell said(PlanScreen screen, boolean low) {
        boolean free = low && screen.answer().text().isEmpty();
        return screen.chosen()
                .filter(line -> free)
                .map(line -> new Cell(line.detail(), Style.MUTED))
                .orElse(screen.answer());
    }

    private static void draw(Surface row, PlanLine line) {
        Cell name = new Cell(
                " ".repeat(line.depth()) + line.name().text(), line.name().style());
        if (line.state().text().isEmpty() && line.due().isEmpty()) {
            int x = COLUMNS.widths(row.width()).get(0) + 2;
            row.put(0, 0, name.text(), name.style());
            row.put(x, 0, line.text().text(), line.text().style());
            return;
        }
        COLUMNS.row(
                row,
                List.of(
                        name,
                        line.text(),
                        line.state(),
                        new Cell(line.due(), Style.MUTED),
                        new Cell(line.rank(), Style.MUTED)));
    }

    private static String version(PlanView view) {
        return view.approved()
                .map(last -> "version " + last.version().number()
                        + (view.changes() == 0 ? "" : " + " + counted(view.changes(), "change", "changes")))
                .orElse("not approved yet");
    }

    /** What is to be known of the whole plan; on a low screen only what asks for something. */
    private static List<Passage> above(PlanScreen screen, boolean low) {
        PlanView view = screen.view();
        List<Passage> passages = new ArrayList<>();
        boolean empty = screen.lines().items().isEmpty();
        if (!low) {
            passages.add(Passage.of(counts(view.plan()) + ". " + approved(view), Style.MUTED));
        }
        Optional<SetUp> next = SetUp.next(view.plan());
        next.ifPresent(step -> passages.add(Passage.of(
                (empty && low ? step.have() + " " + step.part().plural() + " so far. " : "") + "Next: "
                        + step.part().plural() + (empty && !low ? "" : ", " + step.why()) + ". n adds them.",
                Style.STRONG)));
        if (view.hasTooManyPriorities()) {
            passages.add(Passage.of(
                    low
                            ? view.priorities() + " priorities: more than "
                                    + view.rules().mostPriorities()
                            : view.priorities() + " priorities; more than "
                                    + view.rules().mostPriorities() + " are too many to lead at once.",
                    Style.WARN));
        }
        return passages;
    }

    private static String counts(Plan plan) {
        return counted(plan.themes().size(), "theme", "themes") + ", "
                + counted(plan.outcomes().size(), "outcome", "outcomes") + ", "
                + counted(plan.measures().size(), "measure", "measures");
    }

    private static String approved(PlanView view) {
        return view.approved()
                .map(last -> "Version " + last.version().number() + " approved at meeting " + last.meeting() + "; "
                        + (view.changes() == 0
                                ? "nothing has changed since."
                                : counted(view.changes(), "change", "changes") + " since: v shows "
                                        + (view.changes() == 1 ? "it." : "them.")))
                .orElse("The board has approved no version yet.");
    }

    /** How far setting up has come, where there is no outline yet. */
    private static void steps(Plan plan, Surface surface) {
        Optional<SetUp> next = SetUp.next(plan);
        int y = 0;
        for (SetUp step : SetUp.steps(plan)) {
            boolean now = next.filter(step::equals).isPresent();
            String mark = now ? "next" : step.isDone() ? "done" : "then";
            String count = step.have() == 0 ? "" : " (" + step.have() + ")";
            Cell text = new Cell(step.part().plural() + count + ": " + step.why(), now ? Style.STRONG : Style.MUTED);
            y += new Passage(1, new Cell(mark, step.isDone() ? Style.GOOD : now ? Style.STRONG : Style.MUTED), text)
                    .drawn(surface.part(0, y, surface.width(), surface.height() - y));
        }
        Passage.of("Then q, and n on the first screen plans a meeting with these themes.", Style.MUTED)
                .drawn(surface.part(0, y + 1, surface.width(), surface.height() - y - 1));
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
