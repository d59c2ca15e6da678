package minutebook.change;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.domain.AgendaItem;
import minutebook.domain.BoardRole;
import minutebook.domain.Brag;
import minutebook.domain.Challenge;
import minutebook.domain.Entity;
import minutebook.domain.EscalationLevel;
import minutebook.domain.EvidenceKind;
import minutebook.domain.Impact;
import minutebook.domain.Meeting;
import minutebook.domain.MinuteNote;
import minutebook.domain.NoteKind;
import minutebook.domain.Person;
import minutebook.domain.Presence;
import minutebook.domain.ProgressKind;
import minutebook.domain.Quality;
import minutebook.domain.Way;
import minutebook.export.FrozenMinutes;
import minutebook.view.AfterView;

/** A board that has recorded every kind of thing in private, with a secret in every text of it. */
public final class SecretBoard {
    /** In every text that is recorded in private, with a letter of its own. */
    public static final String SECRET = "Xylophone";

    /** A value that was recorded in private. */
    public static final String SECRET_VALUE = "33.2591";

    /** An observer of the board, and somebody who has left it. */
    public static final String OBSERVER = "observer";

    public static final String LEFT = "left";

    private final TestBook book;
    private int texts;

    private SecretBoard(TestBook book) {
        this.book = book;
    }

    /** {@link TestBoard} with an observer and somebody who has left, in its meeting 2, which has been in private. */
    public static TestBook in(Path folder) {
        List<Entity> rows = new ArrayList<>(TestBoard.rows());
        rows.add(person(OBSERVER, Optional.empty(), 7));
        rows.add(person(LEFT, Optional.of(TestBoard.TODAY.minusDays(30)), 8));
        TestBook book = TestBook.in(folder, rows);
        book.startsTheMeeting();
        AfterExamples.quorate(book, TestBoard.CHAIR, TestBoard.DCS, TestBoard.HEALTH, TestBoard.POLICE);
        SecretBoard board = new SecretBoard(book);
        board.inPublic();
        board.inPrivate();
        board.besides();
        book.does(new LeavePrivate(TestBoard.MEETING, book.now()));
        return book;
    }

    private static Person person(String key, Optional<LocalDate> until, int place) {
        return new Person(
                "person-" + key,
                TestBoard.BOARD,
                "agency-health",
                key,
                "Somebody who is " + key,
                until.isEmpty() ? BoardRole.OBSERVER : BoardRole.MEMBER,
                false,
                false,
                false,
                Optional.of(TestBoard.TODAY.minusDays(300)),
                until,
                place);
    }

    /** Records every kind in private at meeting 2, which has begun; gives how many texts had the secret in them. */
    static int recordsInPrivate(TestBook book) {
        SecretBoard board = new SecretBoard(book);
        board.inPublic();
        board.inPrivate();
        return board.texts;
    }

    /** Closes meeting 2, and agrees its minutes at a meeting 3, which is in session then. */
    public static void agreesTheMinutes(TestBook book) {
        book.does(new CloseMeeting(TestBoard.MEETING, book.now(), "the board rose early"));
        AfterView view = book.book().after(TestBoard.MEETING);
        book.does(new CirculateMinutes(
                TestBoard.MEETING, TestBoard.TODAY, "all", FrozenMinutes.circulated(view), view.head()));
        book.waits(Duration.ofDays(28));
        book.does(new PlanMeeting(TestBoard.BOARD, "", book.now().plusHours(1), 60));
        String next = book.book().home(Optional.empty()).planned().orElseThrow().id();
        book.does(new StartMeeting(next, book.now()));
        for (String person : List.of(TestBoard.CHAIR, TestBoard.DCS, TestBoard.HEALTH, TestBoard.POLICE)) {
            book.does(new MarkAttendance(next, person, Presence.PRESENT, ""));
        }
        AfterView again = book.book().after(TestBoard.MEETING);
        String item = book.book()
                .meeting(next, Optional.empty())
                .at()
                .orElseThrow()
                .item()
                .id();
        book.does(new ApproveMinutes(item, TestBoard.MEETING, FrozenMinutes.approved(again), again.head()));
    }

    /** What a challenge is answered by that was put in public, once the next meeting has gone into private; gives the note. */
    static MinuteNote answersInPrivate(TestBook book) {
        agreesTheMinutes(book);
        Meeting next = book.book().home(Optional.empty()).inSession().orElseThrow();
        AgendaItem item =
                book.book().meeting(next.id(), Optional.empty()).agenda().get(2).item();
        book.does(new StepTo(item.id(), book.now()));
        book.does(EnterPrivate.under(item.id(), "paragraph 3", "a person is talked of", book.now()));
        Challenge asked = book.book().challenges(TestBoard.board()).challenges().stream()
                .map(row -> row.challenge())
                .filter(one -> one.response().isEmpty())
                .findFirst()
                .orElseThrow();
        book.does(EditChallenge.responded(asked, SECRET + " has left."));
        return book.book().minutes(next.id()).items().stream()
                .flatMap(one -> one.notes().stream())
                .filter(note -> note.text().contains(SECRET))
                .findFirst()
                .orElseThrow();
    }

    /** A text that only members may read. */
    private String secret() {
        return SECRET + (char) ('A' + texts++);
    }

    private void inPublic() {
        book.goesToItem(2);
        book.notes("What everybody may know.");
        book.does(new AddChallenge(book.item(), "Chair", "Director", "Why are plans late?", ""));
        book.agrees("Write to parents", "dcs", TestBoard.TODAY.plusDays(9));
        book.does(new AddReading(book.item(), TestBoard.MEASURE, TestBoard.TODAY.minusDays(9), Examples.words("70")));
    }

    private void inPrivate() {
        book.goesToItem(3);
        book.does(EnterPrivate.under(book.item(), "paragraph 3", "a price is being negotiated", book.now()));
        spoken();
        actions();
        aboutThePlan();
    }

    private void spoken() {
        Optional<String> none = Optional.empty();
        String item = book.item();
        book.notes(secret() + " was said.");
        book.does(new AddDecision(item, secret(), secret(), secret()));
        book.does(new AddDecision(item, secret(), "", ""));
        book.does(new DecideByConsent(item, List.of(secret())));
        book.does(new AddChallenge(item, "Chair", "Director", secret() + "?", secret()));
        book.does(new Escalate(item, none, none, none, EscalationLevel.SPONSOR, secret(), TestBoard.TODAY, secret()));
        book.does(new SetStatus(item, TestBoard.OUTCOME, Brag.AMBER, secret()));
        book.does(new AddProgress(
                item,
                TestBoard.THEME,
                Optional.of(TestBoard.OUTCOME),
                TestBoard.TODAY,
                ProgressKind.PROGRESS,
                secret(),
                Optional.of(EvidenceKind.AUDIT),
                secret(),
                false,
                Impact.EARLY,
                Optional.empty()));
        book.does(new DeclareInterest(item, TestBoard.DCS, secret(), false));
        book.does(new RaiseRisk(item, secret(), secret(), 3, 4, Optional.of(TestBoard.DCS), ""));
        book.does(new AddNote(item, NoteKind.GOOD_PRACTICE, secret()));
        book.does(new DeferItem(item, secret()));
    }

    private void actions() {
        Optional<String> item = Optional.of(book.item());
        book.agrees(secret(), "dcs", TestBoard.TODAY.plusDays(9));
        book.does(new UpdateAction(TestBoard.PENDING, item, TestBoard.TODAY, secret(), secret()));
        book.does(new ExtendAction(TestBoard.PENDING, item, TestBoard.TODAY, TestBoard.TODAY.plusDays(90), secret()));
    }

    /** What the minutes do not print, or not in these words: a reading, a re-base and a report for the item in private. */
    private void aboutThePlan() {
        String item = book.item();
        ReadingWords words = new ReadingWords(
                new BigDecimal(SECRET_VALUE),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                secret(),
                Quality.SUSPECT,
                secret());
        book.does(new AddReading(item, TestBoard.MEASURE, TestBoard.TODAY, words));
        String decision = book.record().decisions().get(0).decision().id();
        book.does(new RebaseLimits(
                TestBoard.MEASURE, TestBoard.TODAY.minusDays(40), SECRET + " is why the limits are new", decision));
        String report = SECRET + " is reported";
        book.does(new WriteHighlight(
                TestBoard.MEETING, TestBoard.THEME, Optional.empty(), report, report, report, report, TestBoard.TODAY));
    }

    /** What else can be recorded in private, what is taken back, and what waits half typed. */
    private void besides() {
        String item = book.item();
        Optional<String> at = Optional.of(item);
        book.does(new AddPaper(item, secret(), "https://example.org/" + secret(), ""));
        book.does(new CloseAction(TestBoard.OVERDUE, at, TestBoard.TODAY, secret()));
        book.does(new CorrectMinutes(item, TestBoard.LAST_MEETING, secret(), secret(), secret()));
        book.does(new RecordMovement(item, TestBoard.POLICE, Way.LEFT));
        book.does(new ApprovePlan(item, secret()));
        book.does(new Adjourn(item, book.now(), Optional.empty(), secret(), secret()));
        book.does(new Reconvene(TestBoard.MEETING, book.now()));
        book.does(new AddDecision(item, secret() + " is taken back", secret(), ""));
        book.undoes();
        book.book().drafts().keep(book.book().moment(), "note/" + TestBoard.MEETING, secret());
    }
}
