package minutebook.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.domain.DateText;
import minutebook.domain.HighlightReport;
import minutebook.domain.Meeting;
import minutebook.domain.ProgressKind;
import minutebook.domain.smart.Gap;
import minutebook.view.HighlightView;
import minutebook.view.HighlightView.Kept;
import minutebook.view.Holder;
import minutebook.view.ProgressRow;

/** The highlight report on a theme: what its lead says to the next meeting, and beside it what the record shows. */
final class HighlightLayout {
    private final HighlightView view;

    private HighlightLayout(HighlightView view) {
        this.view = view;
    }

    /** @param open whether it is the one for the public */
    static Document of(HighlightView view, boolean open) {
        return new HighlightLayout(view).document(open);
    }

    private Document document(boolean open) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(facts()));
        blocks.addAll(report());
        blocks.addAll(outcomes());
        blocks.addAll(progress());
        blocks.addAll(HighlightTables.milestones(view));
        blocks.addAll(HighlightTables.actions(view));
        blocks.addAll(HighlightTables.risks(view));
        blocks.addAll(decisions());
        blocks.addAll(smart());
        return new BoardPaper(view.board(), view.today(), Document.Orientation.PORTRAIT)
                .document(
                        "Highlight report: theme " + theme(),
                        "What is reported of theme " + theme() + ", and what the record shows.",
                        BoardPaper.meaning(open),
                        blocks);
    }

    private String theme() {
        return view.score().theme().number() + ", " + view.score().theme().title();
    }

    private List<Block.Fact> facts() {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(fact("Lead", Counted.capital(Holder.inWords(view.lead()))));
        facts.add(fact("Sponsor", Counted.capital(Holder.inWords(view.sponsor()))));
        facts.add(fact(
                "Intent",
                view.score().theme().summary().isEmpty()
                        ? "Not recorded"
                        : view.score().theme().summary()));
        facts.add(fact("To", view.given().next().map(HighlightLayout::meeting).orElse("No meeting is planned")));
        facts.add(
                fact("Since", view.given().last().map(HighlightLayout::meeting).orElse("No meeting has been held")));
        return facts;
    }

    private static Block.Fact fact(String name, String value) {
        return new Block.Fact(name, Prose.of(value));
    }

    private static String meeting(Meeting meeting) {
        LocalDate day = meeting.begins().toLocalDate();
        return "Meeting " + meeting.number() + ", " + DateText.plain(day);
    }

    private List<Block> report() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "What the lead reports"));
        Optional<HighlightReport> report = view.given().report().map(row -> row.report());
        if (report.isEmpty()) {
            blocks.add(Block.Paragraph.of(none()));
            return blocks;
        }
        blocks.add(new Block.Paragraph(Prose.emphasis("Given by "
                + Counted.sentence(view.given().report().orElseThrow().from()))));
        part(blocks, "Achieved since the last meeting", report.get().achieved());
        part(blocks, "What is next", report.get().next());
        part(blocks, "Concerns", report.get().concerns());
        part(blocks, "What is asked of the board", report.get().asks());
        return blocks;
    }

    private String none() {
        if (view.given().isPrivate()) {
            return "The report was given for an item in private, so it is not public.";
        }
        return view.given()
                .next()
                .map(meeting -> "No report has been given for meeting " + meeting.number()
                        + ". What follows is what the record shows.")
                .orElse("No meeting is planned to report to. What follows is what the record shows.");
    }

    private static void part(List<Block> blocks, String heading, String text) {
        blocks.add(new Block.Heading(3, heading));
        if (text.isEmpty()) {
            blocks.add(Block.Paragraph.of("Nothing was given."));
        }
        Prose.paragraphs(text).forEach(prose -> blocks.add(new Block.Paragraph(prose)));
    }

    private List<Block> outcomes() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "Outcomes and measures"));
        if (view.score().outcomes().isEmpty()) {
            blocks.add(Block.Paragraph.of("This theme has no outcome yet."));
            return blocks;
        }
        blocks.add(Block.Paragraph.of(Tally.of(view.score().measures()).sentences()));
        view.score()
                .outcomes()
                .forEach(outcome -> blocks.addAll(OutcomeSection.of(outcome, view.rules(), ScoreTable::narrow)));
        return blocks;
    }

    private List<Block> progress() {
        List<Block> blocks = new ArrayList<>();
        String since = view.given()
                .last()
                .map(meeting -> " since meeting " + meeting.number())
                .orElse("");
        blocks.add(new Block.Heading(2, "Progress" + since));
        List<ProgressRow> heard = view.progress().stream()
                .filter(row -> row.note().kind() == ProgressKind.CHILDS_VOICE)
                .toList();
        List<ProgressRow> rest =
                view.progress().stream().filter(row -> !heard.contains(row)).toList();
        String recorded =
                " has been recorded" + (view.kept().contains(Kept.PROGRESS) ? " in public" : "") + since + ".";
        notes(blocks, rest, "No progress" + recorded);
        blocks.add(new Block.Heading(3, "What children and young people said"));
        notes(blocks, heard, "No child’s voice" + recorded);
        return blocks;
    }

    private static void notes(List<Block> blocks, List<ProgressRow> rows, String none) {
        blocks.add(
                rows.isEmpty()
                        ? Block.Paragraph.of(none)
                        : new Block.ListBlock(
                                rows.stream().map(Narrative::progress).toList()));
    }

    private List<Block> decisions() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "Decisions"));
        if (view.lately().isEmpty()) {
            blocks.add(Block.Paragraph.of("No meeting has been held."));
            return blocks;
        }
        String meetings = (view.lately().size() == 1 ? "meeting " : "meetings ")
                + Counted.and(view.lately().stream()
                        .map(meeting -> String.valueOf(meeting.number()))
                        .toList());
        if (view.decisions().isEmpty()) {
            blocks.add(Block.Paragraph.of("No " + HighlightTables.told(view, Kept.DECISIONS, "decision") + " of "
                    + meetings + " concerns this theme."));
        } else {
            blocks.add(Block.Paragraph.of("The " + HighlightTables.told(view, Kept.DECISIONS, "decisions") + " of "
                    + meetings + " that concern this theme."));
            blocks.add(new Block.ListBlock(
                    view.decisions().stream().map(DecisionSection::words).toList()));
        }
        return blocks;
    }

    private List<Block> smart() {
        return List.of(
                new Block.Heading(2, "SMART check"),
                Block.Paragraph.of("The check of this theme finds " + Gap.counted(view.gaps()) + ". The paper “"
                        + Publication.SMART_GAPS.title() + "” names each with what mends it."));
    }
}
