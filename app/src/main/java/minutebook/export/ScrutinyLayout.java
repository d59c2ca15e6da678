package minutebook.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import minutebook.domain.Assurance;
import minutebook.domain.Board;
import minutebook.domain.DateText;
import minutebook.domain.ProgressKind;
import minutebook.domain.Source;
import minutebook.domain.Theme;
import minutebook.domain.VisitProgress;
import minutebook.view.AccountView;
import minutebook.view.AccountView.Aim;
import minutebook.view.AccountView.Looked;
import minutebook.view.FindingTrace;

/**
 * The report to the scrutiny committee: why it comes, what inspections found strand by strand, how far recommendations have
 * come, what the board did, what has not gone to plan, the risks, and what the committee is asked to do.
 */
public final class ScrutinyLayout {
    private static final int FINDINGS = 6;

    private final AccountView view;
    private final Board board;
    private final Wording wording;
    private final List<Block> blocks = new ArrayList<>();

    private ScrutinyLayout(AccountView view, Wording wording) {
        this.view = view;
        this.board = view.board();
        this.wording = wording;
    }

    public static Document of(AccountView view, Wording wording) {
        return new ScrutinyLayout(view, wording).document();
    }

    private Document document() {
        if (view.holdsPrivate()) {
            blocks.add(Rendition.WARNING);
        }
        blocks.add(new Block.Facts(List.of(
                new Block.Fact("To", Prose.of("The scrutiny committee of " + board.authority())),
                new Block.Fact("From", Prose.of("The " + board.name())),
                new Block.Fact(
                        "Period", Prose.of(DateText.plain(view.since()) + " to " + DateText.plain(view.today()))))));
        blocks.add(new Block.Heading(2, "1. Purpose"));
        blocks.add(Block.Paragraph.of(wording.of(Wording.Key.SCRUTINY_PURPOSE, board)));
        background();
        findings();
        blocks.addAll(new ScrutinyProgress(view).blocks());
        asked();
        return new Document(
                "Report to the scrutiny committee",
                board.name(),
                "What the " + board.name() + " tells the scrutiny committee, as at " + DateText.plain(view.today())
                        + ".",
                view.today(),
                Document.BRITISH_ENGLISH,
                new Document.Status(
                        "REPORT", "As at " + DateText.plain(view.today()) + ", from the board’s own record."),
                Document.Orientation.PORTRAIT,
                blocks);
    }

    private void background() {
        blocks.add(new Block.Heading(2, "2. Background"));
        if (!board.purpose().isEmpty()) {
            blocks.add(Block.Paragraph.of(board.purpose()));
        }
        blocks.add(Block.Paragraph.of(wording.of(Wording.Key.SCRUTINY_LIMITS, board)));
        if (view.sources().isEmpty()) {
            blocks.add(Block.Paragraph.of("No inspection or review is on the board’s record."));
            return;
        }
        blocks.add(new Table(
                "Inspections and reviews, oldest first",
                List.of(
                        Table.Column.of("What", 46),
                        Table.Column.of("By", 22),
                        Table.Column.of("When", 18),
                        Table.Column.of("Published", 14)),
                0,
                view.sources().stream().map(ScrutinyLayout::source).toList()));
    }

    private static List<Prose> source(Looked one) {
        Source source = one.source();
        String from = source.fieldworkFrom().map(DateText::brief).orElse("");
        String to = source.fieldworkTo().map(DateText::brief).orElse("");
        String when =
                from.isEmpty() || to.isEmpty() || from.equals(to) ? from.isEmpty() ? to : from : from + " to " + to;
        String published = source.published().map(DateText::brief).orElse("Not recorded");
        return List.of(
                Prose.of(source.title() + " (" + source.kind().word() + ")"),
                Prose.of(source.publisher()),
                Prose.of(when.isEmpty() ? "Not recorded" : when),
                one.published() ? Prose.of(published) : Prose.of("Not yet; expected " + published));
    }

    private void findings() {
        blocks.add(new Block.Heading(2, "3. What was found"));
        List<List<Prose>> judged = view.sources().stream()
                .flatMap(one -> one.judgements().stream()
                        .map(judgement -> List.of(
                                Prose.of(judgement.area()),
                                Prose.of(judgement.grade()
                                        + (judgement.note().isEmpty() ? "" : "\n" + judgement.note())),
                                Prose.of(one.source().publisher()),
                                Prose.of(DateText.brief(judgement.date())))))
                .toList();
        blocks.add(
                judged.isEmpty()
                        ? Block.Paragraph.of("No judgement is on the board’s record.")
                        : new Table(
                                "Judgements, oldest first",
                                List.of(
                                        Table.Column.of("Area", 40),
                                        Table.Column.of("Judgement", 28),
                                        Table.Column.of("By", 18),
                                        Table.Column.of("On", 14)),
                                0,
                                judged));
        view.outcomes().stream().map(Aim::theme).distinct().forEach(this::strand);
        long loose = view.sources().stream()
                .flatMap(one -> one.findings().stream())
                .filter(one -> !one.isCovered())
                .count();
        if (loose > 0) {
            blocks.add(Block.Paragraph.of(Counted.capital(Counted.of(loose, "finding"))
                    + (loose == 1 ? " is" : " are")
                    + " not taken up by any recommendation or outcome of the plan."));
        }
    }

    private void strand(Theme theme) {
        List<Aim> aims = view.outcomes().stream()
                .filter(aim -> aim.theme().equals(theme))
                .toList();
        blocks.add(new Block.Heading(3, "Theme " + theme.number() + ": " + theme.title()));
        Set<String> found = found(aims);
        if (found.isEmpty()) {
            blocks.add(Block.Paragraph.of("No finding is linked to this theme."));
        } else {
            blocks.add(Block.Paragraph.of("Findings"
                    + (found.size() > FINDINGS ? ", the first " + FINDINGS + " of " + found.size() : "") + ":"));
            blocks.add(new Block.ListBlock(
                    found.stream().limit(FINDINGS).map(Prose::of).toList()));
        }
        List<Prose> strengths = strengths(theme, aims);
        blocks.add(Block.Paragraph.of(
                strengths.isEmpty() ? "No strength with evidence is on record." : "Strengths with evidence:"));
        if (!strengths.isEmpty()) {
            blocks.add(new Block.ListBlock(strengths));
        }
    }

    /** What these outcomes answer, directly or by a recommendation, with where it is printed. */
    private Set<String> found(List<Aim> aims) {
        List<String> own = aims.stream().map(aim -> aim.outcome().id()).toList();
        Stream<FindingTrace> findings = view.sources().stream().flatMap(one -> one.findings().stream());
        Set<String> cited = new LinkedHashSet<>();
        view.recommendations().stream()
                .filter(one -> one.outcomes().stream().anyMatch(aims::contains))
                .forEach(one -> one.findings().forEach(finding -> cited.add(finding.id())));
        Set<String> found = new LinkedHashSet<>();
        findings.filter(one -> cited.contains(one.finding().id())
                        || one.answered().stream().anyMatch(outcome -> own.contains(outcome.id())))
                .forEach(one -> found.add(Counted.sentence(one.finding().summary()) + " ("
                        + one.source().publisher() + ", "
                        + paragraph(one.finding().paragraph()) + ")"));
        return found;
    }

    private static String paragraph(String printed) {
        return Character.isDigit(printed.charAt(0)) ? "paragraph " + printed : printed;
    }

    /** Achievements that rest on more than somebody’s word, and what visits found to be met. */
    private List<Prose> strengths(Theme theme, List<Aim> aims) {
        Stream<Prose> notes = view.progress().stream()
                .filter(row -> row.theme().equals(theme))
                .map(row -> row.note())
                .filter(note -> note.kind() == ProgressKind.ACHIEVEMENT && note.assurance() != Assurance.REPORTED)
                .map(note -> Prose.of(Counted.sentence(note.text()) + " (" + DateText.plain(note.date()) + ", "
                        + note.assurance().word() + ")"));
        Stream<Prose> met = view.sources().stream().flatMap(one -> one.areas().stream()
                .filter(area -> area.progress() == VisitProgress.MET)
                .filter(area -> aims.stream().anyMatch(aim -> area.outcome()
                        .filter(aim.outcome().id()::equals)
                        .isPresent()))
                .map(area -> Prose.of(
                        Counted.sentence(area.note().isEmpty() ? area.area() : area.area() + ": " + area.note()) + " ("
                                + one.source().publisher() + ", met)")));
        return Stream.concat(notes, met).toList();
    }

    private void asked() {
        blocks.add(new Block.Heading(2, "8. What the committee is asked to do"));
        blocks.add(Block.Paragraph.of("The committee is asked to:"));
        blocks.add(new Block.ListBlock(Stream.of(
                        Wording.Key.SCRUTINY_ASK_NOTE,
                        Wording.Key.SCRUTINY_ASK_CHALLENGE,
                        Wording.Key.SCRUTINY_ASK_ADVISE,
                        Wording.Key.SCRUTINY_ASK_RETURN)
                .map(key -> Prose.of(Counted.sentence(wording.of(key, board))))
                .toList()));
    }
}
