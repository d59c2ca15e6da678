package minutebook.tui.screens;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import minutebook.domain.Adjournment;
import minutebook.domain.AgendaItem;
import minutebook.domain.DateText;
import minutebook.domain.Meeting;
import minutebook.tui.Style;
import minutebook.tui.Surface;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Frame;
import minutebook.tui.parts.Listing;
import minutebook.tui.parts.Passage;
import minutebook.view.AgendaRow;
import minutebook.view.FollowView;

/** How a meeting that is followed is drawn: the agenda beside what is recorded, or that alone where there is no room for both. */
final class FollowDrawing {
    private static final int WIDE = 72;
    private static final int AGENDA = 44;

    private FollowDrawing() {}

    static void draw(FollowScreen screen, Surface surface) {
        FollowView view = screen.view();
        boolean wide = surface.width() >= WIDE;
        String times = MeetingTimes.inWords(view.meeting(), screen.now(), !wide || view.hides());
        String aside = Shown.hidden(wide && view.hides()) + times;
        Surface body = Frame.draw(surface, screen.title(), aside, screen.answer(), screen.hints());
        MeetingDrawing.mark(view.meeting(), surface);
        Surface rest = body;
        Cell state = state(screen, wide);
        if (!state.text().isEmpty()) {
            int rows = Passage.of(state.text(), state.style()).drawn(body.part(1, 0, body.width() - 2, body.height()));
            rest = body.part(0, rows, body.width(), Math.max(0, body.height() - rows));
        }
        int left = wide ? Math.min(AGENDA, surface.width() * 2 / 5) : 0;
        if (wide) {
            agenda(screen, rest.part(0, 0, left, rest.height()));
        }
        int from = wide ? left + 1 : 0;
        record(screen, rest.part(from, 0, rest.width() - from, rest.height()));
    }

    private static void agenda(FollowScreen screen, Surface surface) {
        FollowView view = screen.view();
        MeetingDrawing.rule(surface.part(0, 0, surface.width(), 1), "Agenda", "", false);
        int here = view.item().map(item -> item.place() - 1).orElse(0);
        Listing.of(view.meeting().agenda())
                .choose(here)
                .draw(
                        surface.part(0, 1, surface.width(), surface.height() - 1),
                        screen.looked().isPresent(),
                        (row, item, chosen) -> MeetingDrawing.agenda(
                                row,
                                item,
                                marks(view, item.item()),
                                MeetingTimes.ofItem(item.item(), view.meeting().meeting(), screen.now()),
                                style(view, item)));
    }

    /** Where the meeting is, and what it is through with. */
    private static String marks(FollowView view, AgendaItem item) {
        boolean current = view.current().filter(item::equals).isPresent();
        return current ? "▶ " : view.isDone(item) ? "✓ " : "  ";
    }

    private static Style style(FollowView view, AgendaRow row) {
        return view.current().filter(row.item()::equals).isPresent()
                ? Style.STRONG
                : view.isDone(row.item()) ? Style.MUTED : Style.NORMAL;
    }

    private static void record(FollowScreen screen, Surface surface) {
        boolean more = screen.page().draw(surface.part(1, 1, surface.width() - 2, surface.height() - 1));
        String under = screen.view()
                .item()
                .map(item -> "Recorded under " + item.place() + ". " + item.title())
                .orElse("Recorded");
        MeetingDrawing.rule(surface.part(0, 0, surface.width(), 1), under, more ? "more ↓" : "", true);
    }

    /** What is recorded under the item that is looked at, oldest first; in words why it is not shown where it is not. */
    static List<Passage> recorded(FollowView view) {
        if (view.isWithheld()) {
            return withheld(view);
        }
        List<EntryRow> entries = view.meeting().at().map(EntryRow::of).orElse(List.of());
        return entries.isEmpty()
                ? List.of(Passage.of("Nothing yet.", Style.MUTED))
                : entries.stream()
                        .map(entry -> new Passage(0, entry.mark(), new Cell(entry.text(), Style.NORMAL)))
                        .toList();
    }

    private static List<Passage> withheld(FollowView view) {
        AgendaItem item = view.item().orElseThrow();
        String whom = view.meeting().rights().isOut()
                ? "You have withdrawn for an interest: until the meeting ends, what is in private is not shown to you."
                : "This item is in Part 2, in private: what is considered and agreed is not shown to observers.";
        return item.hasGrounds()
                ? List.of(
                        Passage.of(whom, Style.STRONG),
                        Passage.of("Private under: " + item.exemption(), Style.NORMAL),
                        Passage.of("Public interest: " + item.publicInterest(), Style.NORMAL))
                : List.of(Passage.of(whom, Style.STRONG));
    }

    /** How the meeting stands, where it does not simply go on; else whether it can decide, or what is not shown. */
    private static Cell state(FollowScreen screen, boolean wide) {
        FollowView view = screen.view();
        Meeting meeting = view.meeting().meeting();
        Optional<Adjournment> adjourned = view.meeting().sittings().open();
        if (meeting.isOver()) {
            return warn("The meeting ended at "
                    + DateText.time(meeting.endedAt().orElseThrow().toLocalTime()) + ": m reads its minutes.");
        }
        if (!meeting.inSession()) {
            return warn("The meeting has not begun. It is planned for " + when(meeting.plannedStart()) + ".");
        }
        if (adjourned.isPresent()) {
            String until =
                    adjourned.get().until().map(then -> " until " + when(then)).orElse("");
            return warn("ADJOURNED" + until + ".");
        }
        if (screen.looked().isPresent()) {
            return new Cell(
                    view.current()
                            .map(item -> "The meeting is at " + item.place() + ". " + item.title() + ": c goes there.")
                            .orElse(""),
                    Style.WARN);
        }
        if (meeting.isPaused()) {
            return warn("PAUSED: the meeting goes on soon.");
        }
        return RoomWords.lost(view.meeting())
                .orElse(new Cell(!wide && view.hides() ? Shown.HIDDEN + " to you." : "", Style.MUTED));
    }

    private static String when(LocalDateTime then) {
        return DateText.full(then.toLocalDate()) + ", " + DateText.time(then.toLocalTime());
    }

    private static Cell warn(String sentence) {
        return new Cell(sentence, Style.WARN);
    }
}
