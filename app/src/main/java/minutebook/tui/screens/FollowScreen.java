package minutebook.tui.screens;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.domain.AgendaItem;
import minutebook.domain.Moment;
import minutebook.tui.Hint;
import minutebook.tui.Key;
import minutebook.tui.Step;
import minutebook.tui.Surface;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Page;
import minutebook.view.AgendaRow;
import minutebook.view.FollowView;

/**
 * A meeting as who sits or listens follows it: it goes with the meeting from item to item, and shows what is recorded as it comes.
 *
 * @param looked the id of the item to stay at; empty to go with the meeting
 */
record FollowScreen(FollowView view, LocalDateTime now, Optional<String> looked, Page page, Cell answer)
        implements BoardScreen {
    /** The meeting at the item that it is at. */
    static FollowScreen of(Minutebook book, String meeting) {
        FollowView view = book.follow(meeting, Optional.empty());
        return new FollowScreen(view, book.moment().now(), Optional.empty(), latest(view), Cell.of(""));
    }

    /** A meeting for who opens it: as they follow it where it is in session and not theirs to write in. */
    static BoardScreen orTable(Minutebook book, String meeting) {
        return book.meetingAlone(meeting).inSession() && !book.rights().everything()
                ? of(book, meeting)
                : MeetingScreen.of(book, meeting);
    }

    /** What is recorded under the item, scrolled to the newest. */
    private static Page latest(FollowView view) {
        return Page.of(FollowDrawing.recorded(view)).on(Key.END);
    }

    @Override
    public String title() {
        return MeetingDrawing.titled(
                view.meeting(), "Following meeting " + view.meeting().meeting().number());
    }

    @Override
    public Step on(Key key) {
        if (key.is("q") || key.is(Key.Kind.ESCAPE)) {
            return Step.back(this);
        }
        if (key.is("m")) {
            return Step.ask(
                    this,
                    Request.open(book ->
                            MinutesScreen.of(book, view.meeting().meeting().id())));
        }
        if (key.is(Key.Kind.LEFT) || key.is(Key.Kind.RIGHT)) {
            return beside(key.is(Key.Kind.LEFT) ? -1 : 1);
        }
        if (key.is("c")) {
            return isElsewhere() ? look(Optional.empty()) : Step.stay(saying(Cell.of("You are with the meeting.")));
        }
        return Step.stay(new FollowScreen(view, now, looked, page.on(key), Cell.of("")));
    }

    /** To the item before or after the one that is looked at. */
    private Step beside(int by) {
        List<AgendaRow> agenda = view.meeting().agenda();
        int to = view.item().map(item -> item.place() - 1 + by).orElse(-1);
        if (to < 0 || to >= agenda.size()) {
            return Step.stay(
                    saying(Cell.of(by < 0 ? "This is the first item." : "This is the last item of the agenda.")));
        }
        String item = agenda.get(to).item().id();
        boolean current = view.current().filter(at -> at.id().equals(item)).isPresent();
        return look(current ? Optional.empty() : Optional.of(item));
    }

    private Step look(Optional<String> item) {
        return Step.ask(this, Request.become((book, asker) -> new FollowScreen(view, now, item, page, Cell.of(""))
                .refreshed(book)));
    }

    /** Whether another item is looked at than the one that the meeting is at. */
    private boolean isElsewhere() {
        return looked.isPresent() && view.current().isPresent();
    }

    @Override
    public List<Hint> hints() {
        return List.of(
                Hint.of(Key.RIGHT, "other item").explained("Look at the next item of the agenda; ← at the one before."),
                Hint.of("c", "current item")
                        .explained("Go back to the item that the meeting is at, and go with it from there.")
                        .off(isElsewhere() ? "" : "You are with the meeting."),
                Hint.of(Key.DOWN, "scroll").explained("Scroll; PgUp, PgDn, g and G go further."),
                Hint.of("m", "minutes").explained("Read the minutes of the meeting as they stand."),
                Hint.of("q", "back"),
                Hint.HELP);
    }

    @Override
    public void draw(Surface surface) {
        FollowDrawing.draw(this, surface);
    }

    @Override
    public FollowScreen refreshed(Minutebook book) {
        FollowView fresh = book.follow(view.meeting().meeting().id(), looked);
        boolean same = fresh.item().map(AgendaItem::id).equals(view.item().map(AgendaItem::id));
        Page shown = same ? page.with(FollowDrawing.recorded(fresh)) : latest(fresh);
        return new FollowScreen(fresh, book.moment().now(), looked, shown, answer);
    }

    @Override
    public BoardScreen at(Moment moment) {
        return MeetingTimes.isSameMinute(moment.now(), now)
                ? this
                : new FollowScreen(view, moment.now(), looked, page, answer);
    }

    @Override
    public FollowScreen saying(Cell sentence) {
        return new FollowScreen(view, now, looked, page, sentence);
    }
}
