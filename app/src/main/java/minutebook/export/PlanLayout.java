package minutebook.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import minutebook.domain.Board;
import minutebook.domain.DateText;
import minutebook.domain.Retirable;
import minutebook.domain.ThemeKind;
import minutebook.view.Holder;
import minutebook.view.PlanChangeRow;
import minutebook.view.PlanPaper;
import minutebook.view.PlanTheme;
import minutebook.view.VersionsView;

/** The whole improvement plan: what the board is for and how it works, then each theme with its outcomes in full. */
public final class PlanLayout {
    private final PlanPaper paper;
    private final List<Block> blocks = new ArrayList<>();

    private PlanLayout(PlanPaper paper) {
        this.paper = paper;
    }

    public static Document of(PlanPaper paper) {
        return new PlanLayout(paper).document();
    }

    private Document document() {
        purpose();
        board();
        paper.themes().forEach(this::theme);
        retired();
        blocks.addAll(PlanWords.sources(paper.plan().plan().sources()));
        changes();
        return new BoardPaper(paper.board(), paper.today(), Document.Orientation.PORTRAIT)
                .document(
                        "Improvement plan",
                        "The improvement plan of the " + paper.board().name() + ", with how each outcome is measured.",
                        BoardPaper.meaning(!paper.withheld().isNothing()),
                        blocks);
    }

    private void purpose() {
        blocks.add(new Block.Heading(2, "About this plan"));
        Board board = paper.board();
        if (!board.purpose().isEmpty()) {
            blocks.add(Block.Paragraph.of(board.purpose()));
        }
        int measures = paper.outcomes().stream()
                .mapToInt(outcome -> outcome.measures().size())
                .sum();
        blocks.add(Block.Paragraph.of("The plan is for " + board.authority() + " and its partners. It has "
                + Counted.of(paper.themes().size(), "theme") + ", "
                + Counted.of(paper.outcomes().size(), "outcome") + " and " + Counted.of(measures, "measure") + "."));
        blocks.add(Block.Paragraph.of(version()));
    }

    private String version() {
        if (paper.versions().isEmpty()) {
            return "The board has not approved a version of it yet.";
        }
        VersionsView.Row last = paper.versions().get(paper.versions().size() - 1);
        String words = last.version().words().isEmpty()
                ? ""
                : " It said: " + Counted.sentence(last.version().words());
        return "Version " + last.version().number() + " was approved on "
                + DateText.plain(last.version().approvedOn()) + ", at meeting "
                + last.meeting().number() + "." + words + " "
                + (paper.changes().isEmpty()
                        ? "Nothing that is told here has changed since."
                        : "What has changed since is at the end.");
    }

    private void board() {
        blocks.add(new Block.Heading(2, "How the board works"));
        Board board = paper.board();
        List<Prose> facts = new ArrayList<>();
        facts.add(Prose.strong("Meets:")
                .then(" " + (board.cadence().isEmpty() ? "not settled." : Counted.sentence(board.cadence()))));
        facts.add(Prose.strong("Can decide when:")
                .then(" at least " + Counted.of(board.quorumMembers(), "member") + " from "
                        + Counted.of(board.quorumAgencies(), "agency", "agencies") + " are there."));
        blocks.add(new Block.ListBlock(facts));
        blocks.add(Block.Paragraph.of("Each outcome has one of four colours, which mean:"));
        blocks.add(new Block.ListBlock(PlanWords.colours(paper.plan().rules())));
        blocks.add(
                Block.Paragraph.of(
                        "Each figure says how far it can be believed: “sound”, “suspect” or “known wrong”, and"
                                + " why where it is not sound. Measures tell what changes for children and families, how good the work"
                                + " is, or only how much of it is done. Inspections and reviews are named by keys, which are told at the end."));
    }

    private void theme(PlanTheme theme) {
        blocks.add(new Block.Heading(
                2, "Theme " + theme.theme().number() + ": " + theme.theme().title()));
        if (!theme.theme().summary().isEmpty()) {
            blocks.add(new Block.Paragraph(Prose.strong("Intent:")
                    .then(" " + Counted.sentence(theme.theme().summary()))));
        }
        List<Prose> facts = new ArrayList<>();
        facts.add(Prose.strong("Lead:").then(" " + Counted.sentence(Holder.inWords(theme.lead()))));
        facts.add(Prose.strong("Sponsor:").then(" " + Counted.sentence(Holder.inWords(theme.sponsor()))));
        if (theme.theme().kind() == ThemeKind.ENABLER) {
            facts.add(Prose.strong("Kind:").then(" an enabler, which the other themes need to succeed."));
        }
        blocks.add(new Block.ListBlock(facts));
        if (theme.outcomes().isEmpty()) {
            blocks.add(Block.Paragraph.of("No outcome has been set under it yet."));
        }
        theme.outcomes()
                .forEach(outcome -> blocks.addAll(
                        new PlanOutcomeSection(paper, outcome, paper.traceOf(outcome.outcome())).blocks()));
    }

    private void retired() {
        List<Prose> gone = paper.plan().themes().stream()
                .flatMap(theme -> Stream.concat(
                        gone(
                                "Theme " + theme.theme().number() + ", "
                                        + theme.theme().title(),
                                theme.theme()),
                        theme.outcomes().stream()
                                .flatMap(outcome -> gone(
                                        "Outcome " + outcome.outcome().ref() + ", "
                                                + outcome.outcome().statement(),
                                        outcome.outcome()))))
                .toList();
        if (!gone.isEmpty()) {
            blocks.add(new Block.Heading(2, "No longer in the plan"));
            blocks.add(new Block.ListBlock(gone));
        }
    }

    private static Stream<Prose> gone(String name, Retirable one) {
        return one.retiredOn().stream()
                .map(day -> Prose.of(Counted.sentence(name) + " Retired on " + DateText.plain(day)
                        + (one.retiredBecause().isEmpty() ? "." : ": " + Counted.sentence(one.retiredBecause()))));
    }

    private void changes() {
        if (paper.versions().isEmpty() || paper.changes().isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(
                2,
                "Changed since version "
                        + paper.versions()
                                .get(paper.versions().size() - 1)
                                .version()
                                .number()));
        if (!paper.withheld().isNothing()) {
            blocks.add(Block.Paragraph.of(
                    "Changes to risks, and what rests on a decision in private, are not listed here."));
        }
        blocks.add(new Block.ListBlock(
                paper.changes().stream().map(PlanLayout::change).toList()));
    }

    private static Prose change(PlanChangeRow row) {
        return Prose.of(Counted.sentence(row.said()));
    }
}
