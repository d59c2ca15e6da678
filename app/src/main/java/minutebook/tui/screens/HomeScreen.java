package minutebook.tui.screens;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import minutebook.Minutebook;
import minutebook.domain.ActionFilter;
import minutebook.domain.Board;
import minutebook.domain.DateText;
import minutebook.domain.Meeting;
import minutebook.tui.Hint;
import minutebook.tui.Key;
import minutebook.tui.Step;
import minutebook.tui.Style;
import minutebook.tui.Surface;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Column;
import minutebook.tui.parts.Columns;
import minutebook.tui.parts.Frame;
import minutebook.tui.parts.Listing;
import minutebook.tui.parts.Passage;
import minutebook.view.AttentionView;
import minutebook.view.HomeView;

/** What one sees first: what needs the board, its plan and its meetings, each one key away. */
public final class HomeScreen implements BoardScreen {
    private static final Columns COLUMNS = Columns.of(Column.of("", 10, 12, 2), Column.of("", 10, 60, 1));

    private final HomeView view;
    private final HomeHead head;
    private final Listing<HomeRow> rows;
    private final Cell answer;

    private HomeScreen(HomeView view, HomeHead head, Listing<HomeRow> rows, Cell answer) {
        this.view = view;
        this.head = head;
        this.rows = rows;
        this.answer = answer;
    }

    /** The home screen of a board; of the file's first one when none is named. */
    public static HomeScreen of(Minutebook book, Optional<String> boardKey) {
        return showing(book, book.home(boardKey));
    }

    /** The home screen with what has been read already. */
    static HomeScreen showing(Minutebook book, HomeView view) {
        HomeHead head = HomeHead.of(book, view);
        Listing<HomeRow> rows = Listing.of(HomeRow.of(view, needs(book, view)));
        return new HomeScreen(view, head, rows, NewsLine.greeting(head.news()));
    }

    /** The home screen under another one: what needs the board is read when one comes back to it. */
    static HomeScreen under(Minutebook book, HomeView view) {
        return new HomeScreen(
                view, HomeHead.under(book, view), Listing.of(HomeRow.of(view, Optional.empty())), Cell.of(""));
    }

    private static Optional<AttentionView> needs(Minutebook book, HomeView view) {
        return view.board().map(book::attention);
    }

    /** The board that is looked at; empty in a file that has none. */
    Optional<Board> board() {
        return view.board();
    }

    @Override
    public String title() {
        return view.board().map(Board::name).orElse("Minutebook");
    }

    @Override
    public Step on(Key key) {
        if (key.is(Key.Kind.ENTER)) {
            return rows.chosen().map(row -> Step.ask(this, row.opens())).orElse(Step.stay(this));
        }
        return key.types() ? typed(key.text(), key) : Step.stay(moved(key));
    }

    private Step typed(String letter, Key key) {
        Optional<Meeting> meeting = rows.chosen().flatMap(HomeRow::meeting);
        return switch (letter) {
            case "q" -> Step.quit(this);
            case "b" -> view.boards().size() > 1 ? nextBoard() : Step.stay(this);
            case "n" ->
                view.board().isPresent() && !head.whyOnlyReads().isEmpty()
                        ? Step.stay(saying(Cell.of(head.whyOnlyReads())))
                        : view.board().map(this::plan).orElseGet(() -> Step.ask(this, PartDeeds.found()));
            case "N" -> Step.ask(this, PartDeeds.found());
            case "I" -> view.board().isEmpty() ? Step.open(this, ImportForm.founding()) : Step.stay(moved(key));
            case "P" ->
                view.board()
                        .map(board -> Step.ask(this, Request.open(book -> PlanScreen.of(book, board))))
                        .orElse(Step.stay(this));
            case "m" -> open(meeting.map(one -> book -> MinutesScreen.of(book, one.id())));
            case "w" -> open(toPublish().map(one -> book -> PublishScreen.of(book, one.id())));
            case "f" -> open(toFollow().map(one -> book -> FollowScreen.of(book, one.id())));
            case "E" -> open(meeting.map(one -> book -> AgendaScreen.of(book, one.id())));
            case "a" ->
                open(view.board()
                        .map(board -> book -> ActionsScreen.of(book, board, ActionFilter.PENDING, Optional.empty())));
            case "o" ->
                head.whyNoneMine().isEmpty()
                        ? open(view.board().map(board -> book -> MineScreen.of(book, board)))
                        : Step.stay(saying(Cell.of(head.whyNoneMine())));
            case "F" -> open(view.board().map(board -> book -> PlannerScreen.of(book, board)));
            case "t" -> open(view.board().map(board -> book -> TraceScreen.of(book, board)));
            case "M" -> open(view.board().map(board -> book -> MeasuresScreen.of(book, board, Optional.empty())));
            case "J" -> open(view.board().map(board -> book -> JudgementsScreen.of(book, board)));
            case "W" -> open(view.board().map(board -> book -> EngagementScreen.of(book, board)));
            case "R" -> open(view.board().map(board -> book -> DueScreen.of(book, board, Optional.empty())));
            case "c" -> open(view.board().map(board -> book -> SmartScreen.of(book, board, Optional.empty())));
            case "v" -> Step.ask(this, Request.open(book -> NewsScreen.of(book, Optional.empty())));
            case "h" -> Step.ask(this, Request.open(HistoryScreen::of));
            case "/" -> Step.ask(this, Request.open(SearchScreen::of));
            case "D" -> Step.open(this, AsKnown.form());
            case "u" -> Step.ask(this, Request.undo());
            case "U" -> Step.ask(this, Request.redo());
            default -> Step.stay(moved(key));
        };
    }

    private Step open(Optional<Function<Minutebook, BoardScreen>> screen) {
        return screen.map(opened -> Step.ask(this, Request.open(opened)))
                .orElse(Step.stay(saying(Cell.of("Choose a meeting first."))));
    }

    /** The chosen meeting; else the one in session, or the next one. */
    private Optional<Meeting> toFollow() {
        return rows.chosen().flatMap(HomeRow::meeting).or(view::inSession).or(view::planned);
    }

    /** The chosen meeting; else the last one that has begun. */
    private Optional<Meeting> toPublish() {
        return rows.chosen().flatMap(HomeRow::meeting).or(() -> view.meetings().stream()
                .filter(meeting -> meeting.startedAt().isPresent())
                .findFirst());
    }

    private Step plan(Board board) {
        Optional<Meeting> last = view.meetings().stream().findFirst();
        return Step.open(this, PlanForm.plan(board.id(), last, view.today()));
    }

    private Step nextBoard() {
        int at = view.board().map(view.boards()::indexOf).orElse(-1);
        Board next = view.boards().get((at + 1) % view.boards().size());
        return Step.ask(this, Request.become((book, asker) -> of(book, Optional.of(next.key()))));
    }

    private HomeScreen moved(Key key) {
        return new HomeScreen(view, head, rows.on(key), Cell.of(""));
    }

    @Override
    public List<Hint> hints() {
        return view.board().isEmpty()
                ? beginning()
                : Stream.of(often(), meetings(), looks(), file())
                        .flatMap(List::stream)
                        .toList();
    }

    private static List<Hint> beginning() {
        return List.of(
                Hint.of("n", "new board")
                        .explained("Set up a board and its plan, step by step.")
                        .offFromAfar(AfarScreen.FOUND),
                Hint.of("I", "import")
                        .explained("Make a board from a spreadsheet: .xlsx, .ods or .csv.")
                        .offFromAfar(AfarScreen.FOUND),
                Hint.of("q", "quit"),
                Hint.HELP);
    }

    private List<Hint> often() {
        return List.of(
                Hint.of(Key.ENTER, "open").explained("Open what is chosen."),
                Hint.of("a", "actions").explained("Every action the board waits for."),
                Hint.of("n", "new meeting")
                        .writing()
                        .explained("Plan the next meeting.")
                        .off(head.whyOnlyReads()),
                Hint.of("P", "plan").explained("The plan, to read and to edit: themes, outcomes, measures, people."),
                Hint.of("q", "quit"));
    }

    private List<Hint> meetings() {
        String noMeeting = rows.chosen().flatMap(HomeRow::meeting).isPresent() ? "" : "The chosen line is no meeting.";
        return List.of(
                Hint.of("m", "minutes")
                        .explained("Read the minutes of the chosen meeting.")
                        .off(noMeeting),
                Hint.of("w", "publish")
                        .explained("Write the papers of the chosen meeting, or of the last one, into a folder.")
                        .off(toPublish().isPresent() ? "" : "There has been no meeting yet.")
                        .offFromAfar(AfarScreen.PUBLISH),
                Hint.of("E", "edit agenda")
                        .writing()
                        .explained("Edit the agenda of the chosen meeting.")
                        .off(noMeeting),
                Hint.of("F", "meetings to come")
                        .explained(
                                "Dates of the series with their clashes, what waits for an agenda, the agenda template."),
                Hint.of("f", "follow")
                        .explained("Follow the chosen meeting, or the one in session: what is recorded, as it comes.")
                        .off(toFollow().isPresent() ? "" : "There is no meeting yet."));
    }

    private static List<Hint> looks() {
        return List.of(
                Hint.of("t", "trace").explained("From finding to recommendation to outcome to action, and back."),
                Hint.of("M", "measures").explained("Every measure, with its trend and its pace; each opens its chart."),
                Hint.of("J", "judgements").explained("How each area was judged, by date."),
                Hint.of("W", "who comes").explained("How each agency took part over the last year."),
                Hint.of("R", "reports due")
                        .explained("What the board expects from others: reports, and news of linked boards."),
                Hint.of("c", "check").explained("What is missing in the plan: the SMART check."),
                NewsLine.HINT,
                Hint.of("/", "search").explained("Search everything that was ever said."),
                Hint.of("h", "history").explained("Who recorded what, when."));
    }

    private List<Hint> file() {
        return List.of(
                Hint.of("o", "my actions")
                        .explained("What you owe the board yourself: actions, readings, reports.")
                        .off(head.whyNoneMine()),
                AsKnown.HINT,
                Undoing.UNDO,
                Undoing.REDO,
                Hint.of("b", "next board")
                        .explained("Show another board of this file.")
                        .off(view.boards().size() > 1 ? "" : "This file holds one board."),
                Hint.of("N", "new board")
                        .explained("Set up another board in this file.")
                        .offFromAfar(AfarScreen.FOUND),
                Hint.HELP);
    }

    @Override
    public void draw(Surface surface) {
        String day = head.notice() + DateText.brief(view.today());
        Surface body = Frame.draw(surface, title(), NewsLine.aside(head.news(), day), answer, hints());
        if (view.board().isEmpty()) {
            nothing(body);
            return;
        }
        int top = 0;
        if (body.height() > 12) {
            int end = 1 + body.put(1, 0, "What needs the board today", Style.HEADING);
            NewsLine.draw(body.part(end, 0, body.width() - end, 1), head.news());
            top = 1;
        }
        rows.draw(
                body.part(0, top, body.width(), body.height() - top),
                (row, item, chosen) ->
                        COLUMNS.row(row.part(1, 0, row.width() - 2, 1), List.of(item.name(), Cell.of(item.text()))));
    }

    private static void nothing(Surface body) {
        int top = body.height() > 12 ? 1 : 0;
        Passage.of("This file holds no board yet.", Style.STRONG).drawn(body.part(1, top, body.width() - 2, 2));
        Passage.of(
                        "n sets one up here, step by step; I makes one from a spreadsheet. Or quit, and "
                                + Minutebook.BEGINNINGS + ".",
                        Style.NORMAL)
                .drawn(body.part(1, top + 2, body.width() - 2, body.height() - top - 2));
    }

    @Override
    public String waiting(Minutebook book) {
        return Waiting.anywhere(view.meetings(), book.drafts().all(book.actor()), book.moment());
    }

    @Override
    public HomeScreen refreshed(Minutebook book) {
        HomeView fresh = book.home(view.board().map(Board::key));
        Listing<HomeRow> kept = rows.steady(HomeRow.of(fresh, needs(book, fresh)), HomeRow::known);
        return new HomeScreen(fresh, HomeHead.of(book, fresh), kept, answer);
    }

    @Override
    public HomeScreen saying(Cell sentence) {
        return new HomeScreen(view, head, rows, sentence);
    }
}
