package minutebook.tui.screens;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.change.EntryKind;
import minutebook.domain.ActionFilter;
import minutebook.domain.Meeting;
import minutebook.domain.MeetingState;
import minutebook.domain.Moment;
import minutebook.domain.Refused;
import minutebook.domain.plan.PlanParts;
import minutebook.tui.Hint;
import minutebook.tui.Key;
import minutebook.tui.Step;
import minutebook.tui.Style;
import minutebook.tui.Surface;
import minutebook.tui.entries.Around;
import minutebook.tui.entries.EntrySort;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Listing;
import minutebook.tui.parts.Page;
import minutebook.view.AgendaRow;
import minutebook.view.MeetingView;

/**
 * The meeting, at one item of its agenda: what is known of it, what is recorded under it, and what is being typed.
 *
 * @param pane which part the arrow keys move in
 * @param typing the entry being typed, if any
 */
record MeetingScreen(
        MeetingView view,
        LocalDateTime now,
        Pane pane,
        Page brief,
        Listing<EntryRow> record,
        Listing<AgendaRow> agenda,
        Optional<Typing> typing,
        Cell answer)
        implements BoardScreen {
    /** The parts of the screen, in the order in which Tab goes through them. */
    enum Pane {
        BRIEF,
        RECORD,
        AGENDA
    }

    /** The meeting at its current item, or at its first one. */
    static MeetingScreen of(Minutebook book, String meeting) {
        MeetingView view = book.meeting(meeting, Optional.empty());
        return new MeetingScreen(
                        view,
                        book.moment().now(),
                        Pane.BRIEF,
                        Page.of(List.of()),
                        Listing.of(List.of()),
                        Listing.of(List.of()),
                        Optional.empty(),
                        Cell.of(""))
                .with(view);
    }

    /** The same screen showing what was read afresh; another item is shown from its top. */
    private MeetingScreen with(MeetingView fresh) {
        boolean sameItem = itemId(fresh).equals(itemId(view));
        List<EntryRow> entries = fresh.at().map(EntryRow::of).orElse(List.of());
        Page page = sameItem ? brief.with(MeetingBrief.of(fresh)) : Page.of(MeetingBrief.of(fresh));
        Listing<EntryRow> kept = sameItem ? record.with(entries, EntryRow::id) : Listing.of(entries);
        int here = fresh.at().map(at -> at.item().place() - 1).orElse(0);
        Listing<AgendaRow> places =
                agenda.with(fresh.agenda(), row -> row.item().id());
        return new MeetingScreen(
                fresh,
                now,
                pane,
                page,
                kept,
                sameItem && !agenda.items().isEmpty() ? places : places.choose(here),
                typing,
                answer);
    }

    private static String itemId(MeetingView view) {
        return view.at().map(at -> at.item().id()).orElse("");
    }

    String item() {
        return itemId(view);
    }

    @Override
    public String title() {
        Meeting meeting = view.meeting();
        String state = meeting.isOver() ? ", " + meeting.state().word() : "";
        return MeetingDrawing.titled(view, "Meeting " + meeting.number() + state);
    }

    @Override
    public Step on(Key key) {
        if (typing.isPresent()) {
            return MeetingTyping.typed(this, typing.get(), key);
        }
        return MeetingKeys.pressed(this, key);
    }

    @Override
    public List<Hint> hints() {
        return MeetingKeys.hints(this);
    }

    @Override
    public void draw(Surface surface) {
        MeetingDrawing.draw(this, surface);
    }

    /** What is known is text that somebody may be reading off while they type: it stays as it is until they have. */
    @Override
    public BoardScreen refreshed(Minutebook book) {
        MeetingScreen fresh = with(book.meeting(view.meeting().id(), looked()));
        boolean stays = typing.isPresent() && fresh.item().equals(item());
        return stays ? fresh.knowing(brief) : fresh;
    }

    private MeetingScreen knowing(Page known) {
        return new MeetingScreen(view, now, pane, known, record, agenda, typing, answer);
    }

    /** The item that is looked at where the meeting itself does not say; in session it does. */
    private Optional<String> looked() {
        return Optional.of(item()).filter(id -> !id.isEmpty() && !view.meeting().inSession());
    }

    /** What was typed is recorded: the line closes and its draft is forgotten. */
    @Override
    public BoardScreen done(Minutebook book, Cell said) {
        MeetingScreen closed = without().saying(said);
        try {
            halfTyped().ifPresent(typed -> book.drafts().keep(book.moment(), typed.place(), ""));
            boolean inSession = book.meetingAlone(view.meeting().id()).inSession();
            Optional<String> look = inSession ? Optional.empty() : closed.looked();
            return closed.with(book.meeting(view.meeting().id(), look)).atLatest();
        } catch (Refused refused) {
            return closed.saying(new Cell(said.text() + " " + refused.sentence(), Style.WARN));
        }
    }

    /** The same screen with the latest entry chosen. */
    private MeetingScreen atLatest() {
        Listing<EntryRow> latest = record.choose(record.items().size() - 1);
        return new MeetingScreen(view, now, pane, brief, latest, agenda, typing, answer);
    }

    @Override
    public BoardScreen at(Moment moment) {
        return MeetingTimes.isSameMinute(moment.now(), now) ? this : withNow(moment.now());
    }

    @Override
    public Optional<HalfTyped> halfTyped() {
        return typing.map(entry -> new HalfTyped(draftPlace(entry), entry.draft()));
    }

    String draftPlace(Typing entry) {
        return Waiting.place(
                view.meeting(), entry.sort().kind(), entry.editing().or(entry::turning));
    }

    @Override
    public String waiting(Minutebook book) {
        return typing.isPresent() ? "" : Waiting.at(this, book.drafts().all(book.actor()));
    }

    /** Whether what is recorded now still goes into its record. */
    boolean takesEntries() {
        return view.meeting().inSession() || view.meeting().state() == MeetingState.HELD;
    }

    @Override
    public MeetingScreen saying(Cell sentence) {
        return new MeetingScreen(view, now, pane, brief, record, agenda, typing, sentence);
    }

    MeetingScreen looking(MeetingView elsewhere) {
        return with(elsewhere);
    }

    MeetingScreen withNow(LocalDateTime moment) {
        return new MeetingScreen(view, moment, pane, brief, record, agenda, typing, answer);
    }

    MeetingScreen in(Pane other) {
        return new MeetingScreen(view, now, other, brief, record, agenda, typing, Cell.of(""));
    }

    MeetingScreen typing(Typing entry) {
        return new MeetingScreen(view, now, pane, brief, record, agenda, Optional.of(entry), Cell.of(""));
    }

    MeetingScreen without() {
        return new MeetingScreen(view, now, pane, brief, record, agenda, Optional.empty(), Cell.of(""));
    }

    /** The same screen with the entry of that id chosen, where there is one. */
    MeetingScreen choosing(String id) {
        for (int i = 0; i < record.items().size(); i++) {
            if (record.items().get(i).id().equals(id)) {
                return new MeetingScreen(view, now, Pane.RECORD, brief, record.choose(i), agenda, typing, Cell.of(""));
            }
        }
        return this;
    }

    /** Moves in the pane that has the arrow keys. */
    MeetingScreen moved(Key key) {
        return new MeetingScreen(
                view,
                now,
                pane,
                pane == Pane.BRIEF ? brief.on(key) : brief,
                pane == Pane.RECORD ? record.on(key) : record,
                pane == Pane.AGENDA ? agenda.on(key) : agenda,
                typing,
                Cell.of(""));
    }

    /** What an entry is typed in the midst of: what can be named is read when something is typed, not before. */
    Around around(Minutebook book, EntryKind kind) {
        return Around.of(
                view,
                book.plan(view.board()),
                kind == EntryKind.CORRECTION ? earlier(book) : List.of(),
                kind == EntryKind.ESCALATION
                        ? book.actions(view.board(), ActionFilter.PENDING, Integer.MAX_VALUE, 0)
                                .rows()
                        : List.of(),
                kind == EntryKind.RISK
                        ? book.kind(view.board().id(), PlanParts.RISK).all().stream()
                                .filter(risk -> !risk.isRetired())
                                .toList()
                        : List.of());
    }

    private List<Meeting> earlier(Minutebook book) {
        return book.home(Optional.of(view.board().key())).meetings().stream()
                .filter(one -> one.isOver() && one.number() < view.meeting().number())
                .toList();
    }

    /** Starts an entry of a kind, with what was half typed of it before. */
    Step begin(EntryKind kind) {
        return Step.ask(this, Request.become((book, asker) -> {
            String draft = draft(book, kind, Optional.empty());
            MeetingScreen typed = typing(Typing.begin(EntrySort.of(kind), around(book, kind), draft));
            return draft.isEmpty() ? typed : typed.saying(HalfTyped.BEGUN);
        }));
    }

    /** Opens an entry that is there already, with what was half changed of it before. */
    Step edit(EntryKind kind, EntryRow row) {
        return Step.ask(this, Request.become((book, asker) -> {
            String draft = draft(book, kind, Optional.of(row.id()));
            MeetingScreen typed =
                    typing(Typing.edit(EntrySort.of(kind), around(book, kind), row.id(), row.values(), draft));
            return draft.isEmpty() ? typed : typed.saying(HalfTyped.BEGUN);
        }));
    }

    private String draft(Minutebook book, EntryKind kind, Optional<String> editing) {
        return book.drafts()
                .find(book.actor(), Waiting.place(view.meeting(), kind, editing))
                .orElse("");
    }
}
