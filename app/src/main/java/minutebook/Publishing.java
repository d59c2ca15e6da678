package minutebook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import minutebook.change.Change;
import minutebook.change.ReleasePublication;
import minutebook.domain.ActionFilter;
import minutebook.domain.Board;
import minutebook.domain.Meeting;
import minutebook.domain.Person;
import minutebook.domain.PublicRelease;
import minutebook.domain.Refused;
import minutebook.domain.Words;
import minutebook.export.Edition;
import minutebook.export.Editions;
import minutebook.export.Export;
import minutebook.export.Format;
import minutebook.export.HouseStyle;
import minutebook.export.HouseStyleFile;
import minutebook.export.PrivacyCheck;
import minutebook.export.PrivacyFinding;
import minutebook.export.Publication;
import minutebook.export.Rendition;
import minutebook.export.Shared;
import minutebook.view.AccountView;
import minutebook.view.ActionLogView;
import minutebook.view.AgendaView;
import minutebook.view.AttendanceOverview;
import minutebook.view.CalendarView;
import minutebook.view.YouSaidView;

/** A board's publications, each made from the record as it is; every door takes them from here. */
public final class Publishing {
    private final Minutebook book;
    private final Board board;
    private final HouseStyle style;

    /** In the board's house style, as it is kept beside the board's file. */
    public Publishing(Minutebook book, Board board) {
        this(book, board, HouseStyleFile.of(book.present().file(), board.key()));
    }

    /** In another style than the board's. */
    public Publishing(Minutebook book, Board board, HouseStyle style) {
        this.book = book;
        this.board = board;
        this.style = style;
    }

    /** The record that they are made from. */
    public Minutebook book() {
        return book;
    }

    public HouseStyle style() {
        return style;
    }

    /** With whom files are shared that are written beside the board's. */
    public Shared shared() {
        return new Shared(book.sharedFolder());
    }

    /** An edition as the bytes of a file in a format. */
    public byte[] rendered(Edition edition, Format format) {
        return Export.rendered(edition, format, style);
    }

    /**
     * A publication, ready to be written. Who may read only what was public is given what is for the public.
     *
     * @param about what it is about, as {@link Publication#about} asks; "" for the board
     */
    public Edition edition(Publication publication, String about, Rendition rendition) {
        if ((publication.about() == Publication.About.BOARD) != about.isBlank()) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD,
                    about.isBlank()
                            ? "Give " + publication.about().example() + ", after “" + publication.word() + "”."
                            : "Give “" + publication.word() + "” alone: it is about the whole board.");
        }
        Rendition given = rendition(rendition);
        return plain(publication, about, given).in(style, board, publication, about, given);
    }

    /** The rendition in which who asks for one is given it. */
    public Rendition rendition(Rendition asked) {
        return book.rights().readsPrivate() ? asked : Rendition.PUBLIC;
    }

    private Edition plain(Publication publication, String about, Rendition rendition) {
        return switch (publication) {
            case MINUTES -> Editions.minutes(book.minutes(meeting(about).id()), rendition);
            case DECISION_NOTICE ->
                Editions.decisionNotice(book.minutes(meeting(about).id()));
            case ACTION_LOG -> Editions.actionLog(log(ActionFilter.ALL), rendition);
            case CALENDAR -> Editions.calendar(calendar(), rendition);
            case EXTRACT -> Editions.extract(person(about), log(ActionFilter.PENDING), rendition);
            case AGENDA -> Editions.agenda(agenda(meeting(about)), rendition, style.wording());
            case LAY_SUMMARY -> Editions.laySummary(account(Rendition.PUBLIC), style.wording());
            case CHILDREN_SUMMARY -> Editions.childrenSummary(account(Rendition.PUBLIC), style.wording());
            case ATTENDANCE -> attendance(rendition);
            case YOU_SAID -> Editions.youSaid(youSaid(rendition), rendition, style.wording());
            case SCRUTINY -> Editions.scrutiny(account(rendition), rendition, style.wording());
            case PLAN_ON_A_PAGE -> ofPlan(rendition, (papers, whom) -> Editions.planOnAPage(papers.plan(), whom));
            case PLAN -> ofPlan(rendition, (papers, whom) -> Editions.plan(papers.plan(), whom));
            case TRACEABILITY -> ofPlan(rendition, (papers, whom) -> Editions.traceability(papers.plan(), whom));
            case SMART_GAPS ->
                ofPlan(
                        rendition,
                        (papers, whom) ->
                                Editions.smartGaps(papers.smart(), book.moment().today(), whom));
            case RISKS -> ofPlan(rendition, (papers, whom) -> Editions.risks(papers.risks(), whom));
            case PROGRESS -> ofPlan(rendition, (papers, whom) -> Editions.progress(papers.source(about), whom));
            case SCORECARD -> ofPlan(rendition, (papers, whom) -> Editions.scorecard(papers.scorecard(), whom));
            case HIGHLIGHT -> ofPlan(rendition, (papers, whom) -> Editions.highlight(papers.highlight(about), whom));
        };
    }

    private CalendarView calendar() {
        return book.ask((reader, today) -> CalendarView.of(reader, board, today));
    }

    private AgendaView agenda(Meeting meeting) {
        return book.ask((reader, today) -> AgendaView.of(reader, meeting.id(), today));
    }

    private AccountView account(Rendition rendition) {
        return book.ask((reader, today) -> AccountView.of(reader, board, today, rendition == Rendition.PUBLIC));
    }

    private YouSaidView youSaid(Rendition rendition) {
        return book.ask((reader, today) -> YouSaidView.of(reader, board, today, rendition == Rendition.PUBLIC));
    }

    /** Its figures count for members what was agreed in private, so it says at its head where they differ by that. */
    private Edition attendance(Rendition rendition) {
        boolean open = rendition == Rendition.PUBLIC;
        AttendanceOverview view = book.ask((reader, today) -> AttendanceOverview.of(reader, board, today, open));
        Edition made = Editions.attendance(view, rendition, style.wording());
        return open ? made : made.markedUnlessSame(attendance(Rendition.PUBLIC));
    }

    /** A paper about the plan, which says at its head where members read more in it than the public. */
    private Edition ofPlan(Rendition rendition, BiFunction<PlanPapers, Rendition, Edition> made) {
        PlanPapers open = new PlanPapers(book, board, true);
        if (rendition == Rendition.PUBLIC) {
            return made.apply(open, rendition);
        }
        Edition members = made.apply(new PlanPapers(book, board, false), rendition);
        return open.mayDiffer() ? members.markedUnlessSame(made.apply(open, Rendition.PUBLIC)) : members;
    }

    /** What the privacy check finds in a publication for the public, and whether it was released with that. */
    public Privacy privacy(Publication publication, String about) {
        return privacy(publication, about, edition(publication, about, Rendition.PUBLIC));
    }

    /** What it finds in the edition that is to go out, and whether the publication was released with that. */
    public Privacy privacy(Publication publication, String about, Edition edition) {
        List<PrivacyFinding> findings = PrivacyCheck.of(edition, PrivateWords.of(book, board, style.wording()));
        String hash = PrivacyCheck.hash(findings);
        String subject = subject(about);
        return new Privacy(
                publication,
                about,
                findings,
                book.ask((reader, today) -> reader.plan().every(PublicRelease.class, board.id())).stream()
                        .filter(one -> one.covers(publication.word(), subject, findings.size(), hash))
                        .reduce((first, later) -> later));
    }

    /** Records why publications may go out to the public with what was found in each, as one act; gives what was done. */
    public String release(List<Privacy> found, String because) {
        return book.apply(releasing(found, because));
    }

    /** The change by which that is recorded. */
    public Change releasing(List<Privacy> found, String because) {
        return new ReleasePublication(
                board.id(), found.stream().map(Publishing::released).toList(), because);
    }

    private static ReleasePublication.Found released(Privacy one) {
        return new ReleasePublication.Found(
                one.publication().word(),
                subject(one.about()),
                one.findings().size(),
                PrivacyCheck.hash(one.findings()));
    }

    /** However it was typed. */
    private static String subject(String about) {
        return about.strip().replaceFirst("^@", "").toLowerCase(Locale.ROOT);
    }

    private ActionLogView log(ActionFilter filter) {
        return book.actionLog(board, filter, "");
    }

    private Meeting meeting(String number) {
        return book.home(Optional.of(board.key())).meetings().stream()
                .filter(meeting -> String.valueOf(meeting.number()).equals(number.strip()))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Refused.Reason.NOT_FOUND,
                        "There is no meeting " + Words.quoted(number) + ": see “minutebook meeting list”."));
    }

    private Person person(String key) {
        return book.outline(board).plan().named(key.strip());
    }
}
