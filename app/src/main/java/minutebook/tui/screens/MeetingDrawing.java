package minutebook.tui.screens;

import java.util.Optional;
import minutebook.domain.AgendaItem;
import minutebook.tui.Style;
import minutebook.tui.Surface;
import minutebook.tui.Text;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Frame;
import minutebook.view.AgendaRow;
import minutebook.view.ItemRecord;
import minutebook.view.MeetingView;
import minutebook.view.NewsView;
import minutebook.view.TimeBudget;

/** How the meeting screen is drawn at every size: three panes side by side, two on top of each other, or one. */
final class MeetingDrawing {
    private static final int WIDE = 110;
    private static final int TALL = 13;
    private static final int AGENDA = 32;
    private static final String IN_PRIVATE = "PART 2, IN PRIVATE";

    private MeetingDrawing() {}

    static void draw(MeetingScreen screen, Surface surface) {
        boolean brief = surface.width() < 70;
        Surface body = Frame.draw(
                surface,
                title(screen),
                NewsLine.aside(screen.view().news(), MeetingTimes.inWords(screen.view(), screen.now(), brief)),
                answer(screen, surface),
                screen.hints());
        if (screen.typing().filter(Typing::isForm).isPresent()) {
            Surface form = body.part(1, 0, body.width() - 2, body.height());
            screen.typing().orElseThrow().form().orElseThrow().draw(form);
            return;
        }
        mark(screen.view(), surface);
        Surface rest = body;
        if (screen.typing().isPresent()) {
            int most = body.height() < TALL ? body.height() : Math.max(3, body.height() / 2);
            int rows = Math.min(screen.typing().get().rows(body.width()), most);
            int top = Math.max(0, body.height() - rows);
            screen.typing().get().draw(body.part(0, top, body.width(), rows));
            rest = body.part(0, 0, body.width(), top);
        }
        boolean lined = rest.height() >= TALL;
        boolean free = lined && rest.width() >= WIDE;
        if (lined) {
            secondLine(screen, rest, free ? screen.view().news() : NewsView.NONE);
            rest = rest.part(0, 1, rest.width(), rest.height() - 1);
        }
        panes(screen, rest, free ? NewsView.NONE : screen.view().news());
    }

    /**
     * Who is here; before it, plainly, that the item is in Part 2 or how late the meeting ends at this pace.
     *
     * @param news what is told at its end
     */
    private static void secondLine(MeetingScreen screen, Surface rest, NewsView news) {
        String first = warning(screen);
        int x = first.isEmpty() ? 1 : rest.put(1, 0, first, Style.WARN) + 2;
        Cell here = RoomWords.line(screen.view());
        int end = x + rest.part(x, 0, Math.max(1, rest.width() - x), 1).put(0, 0, here.text(), here.style());
        NewsLine.draw(rest.part(end, 0, rest.width() - end, 1), news);
    }

    private static String warning(MeetingScreen screen) {
        MeetingView view = screen.view();
        if (view.sittings().open().isPresent()) {
            return "ADJOURNED: Z goes on.";
        }
        Optional<AgendaItem> secret = view.at().map(ItemRecord::item).filter(AgendaItem::isPrivate);
        if (view.meeting().inSession()
                && secret.isPresent()
                && view.sittings().inPrivate().isEmpty()) {
            boolean over = view.sittings().exclusions().stream()
                    .anyMatch(one -> one.item().equals(secret.get().id()));
            return over ? "Taken in private; → goes on." : "Part 2: 2 goes into private.";
        }
        return TimeBudget.of(view, screen.now())
                .filter(budget -> budget.over() > 0)
                .map(TimeBudget::inWords)
                .orElse("");
    }

    /** In private the title bar says so in a style of its own as well. */
    static void mark(MeetingView view, Surface surface) {
        if (view.sittings().inPrivate().isPresent()) {
            surface.part(0, 0, surface.width(), 1).put(1, 0, IN_PRIVATE, Style.RESTRICTED);
        }
    }

    /** The title of a screen that is at an item: that the meeting sits in private where it does, the name given, and the item. */
    static String titled(MeetingView view, String name) {
        String doors = view.sittings().inPrivate().isPresent() ? IN_PRIVATE + " · " : "";
        String at = view.at()
                .map(ItemRecord::item)
                .map(item -> item.place() + "/" + view.agenda().size() + " " + item.title())
                .orElse("no agenda yet");
        return doors + name + " · " + at;
    }

    /** What is being filled in stands first, for a form takes the whole screen. */
    private static String title(MeetingScreen screen) {
        return screen.typing()
                .filter(Typing::isForm)
                .map(typing -> typing.sort().kind().word() + " · " + screen.title())
                .orElse(screen.title());
    }

    private static Cell answer(MeetingScreen screen, Surface surface) {
        if (!screen.answer().text().isEmpty()) {
            return screen.answer();
        }
        Cell full = inFull(screen, surface.width());
        boolean free = full.text().isEmpty() && screen.typing().isEmpty();
        return free && surface.height() < TALL ? RoomWords.lost(screen.view()).orElse(full) : full;
    }

    /** The chosen entry in full, when the record has the arrow keys and its row cuts it off. */
    private static Cell inFull(MeetingScreen screen, int width) {
        int room = width >= WIDE ? (width - AGENDA) * 2 / 5 : width;
        return screen.record()
                .chosen()
                .filter(entry -> screen.pane() == MeetingScreen.Pane.RECORD)
                .filter(entry -> screen.typing().isEmpty())
                .map(entry -> entry.mark().text() + " " + entry.text())
                .filter(text -> Text.width(text) > room - 3)
                .map(Cell::of)
                .orElse(Cell.of(""));
    }

    /** @param news what is told in the line above the first pane that has room for it */
    private static void panes(MeetingScreen screen, Surface surface, NewsView news) {
        if (surface.width() >= WIDE) {
            int record = (surface.width() - AGENDA) * 2 / 5;
            int brief = surface.width() - AGENDA - record - 2;
            pane(screen, MeetingScreen.Pane.AGENDA, surface.part(0, 0, AGENDA, surface.height()), NewsView.NONE);
            pane(screen, MeetingScreen.Pane.BRIEF, surface.part(AGENDA + 1, 0, brief, surface.height()), news);
            pane(
                    screen,
                    MeetingScreen.Pane.RECORD,
                    surface.part(AGENDA + brief + 2, 0, record, surface.height()),
                    NewsView.NONE);
        } else if (surface.height() >= TALL) {
            int recorded = screen.record().items().size();
            int bottom = Math.max(4, Math.min(recorded + 1, surface.height() / 2));
            MeetingScreen.Pane upper =
                    screen.pane() == MeetingScreen.Pane.AGENDA ? MeetingScreen.Pane.AGENDA : MeetingScreen.Pane.BRIEF;
            pane(screen, upper, surface.part(0, 0, surface.width(), surface.height() - bottom), news);
            pane(
                    screen,
                    MeetingScreen.Pane.RECORD,
                    surface.part(0, surface.height() - bottom, surface.width(), bottom),
                    NewsView.NONE);
        } else {
            pane(screen, screen.pane(), surface, news);
        }
    }

    private static void pane(MeetingScreen screen, MeetingScreen.Pane pane, Surface surface, NewsView news) {
        Surface head = surface.part(0, 0, surface.width(), 1);
        Surface body = surface.part(1, 1, surface.width() - 1, surface.height() - 1);
        boolean more = false;
        String title =
                switch (pane) {
                    case BRIEF -> "What is known";
                    case RECORD -> "Recorded here (" + screen.record().items().size() + ")";
                    case AGENDA -> "Agenda";
                };
        switch (pane) {
            case BRIEF -> more = screen.brief().draw(body);
            case RECORD -> record(screen, body);
            case AGENDA -> screen.agenda().draw(body, (row, item, chosen) -> agenda(screen, row, item));
        }
        boolean focused = screen.pane() == pane;
        Surface free = rule(head, (focused ? "▸ " : "  ") + title, more ? "more ↓" : "", focused);
        NewsLine.draw(free, news);
    }

    /** Draws the head of a pane, and gives what of it is only a line. */
    static Surface rule(Surface head, String title, String aside, boolean focused) {
        Style style = focused ? Style.HEADING : Style.MUTED;
        int used = head.put(0, 0, title + " ", style);
        int right = aside.isEmpty() ? 0 : Text.width(aside) + 1;
        head.put(used, 0, "─".repeat(Math.max(0, head.width() - used - right)), Style.MUTED);
        if (right > 0) {
            head.putRight(0, aside, Style.MUTED);
        }
        return head.part(used, 0, head.width() - used - right, 1);
    }

    private static void record(MeetingScreen screen, Surface body) {
        if (screen.record().items().isEmpty()) {
            body.put(0, 0, "Nothing yet.", Style.MUTED);
            return;
        }
        boolean focused = screen.pane() == MeetingScreen.Pane.RECORD;
        screen.record().draw(body, focused, (row, entry, chosen) -> {
            int x = row.put(0, 0, entry.mark().text(), entry.mark().style());
            row.part(x + 1, 0, row.width() - x - 2, 1).put(0, 0, entry.text(), Style.NORMAL);
        });
    }

    private static void agenda(MeetingScreen screen, Surface whole, AgendaRow item) {
        boolean here = screen.item().equals(item.item().id());
        agenda(
                whole,
                item,
                (here ? "▶" : " ") + (item.entries() > 0 ? "•" : " "),
                MeetingTimes.ofItem(item.item(), screen.view().meeting(), screen.now()),
                here ? Style.STRONG : Style.NORMAL);
    }

    /** An item of the agenda on a row: its marks, its place and title, and its time at the right. */
    static void agenda(Surface whole, AgendaRow item, String marks, String time, Style style) {
        Surface row = whole.part(0, 0, whole.width() - 1, 1);
        row.putRight(0, time, Style.MUTED);
        Surface text = row.part(0, 0, Math.max(1, row.width() - Text.width(time) - 1), 1);
        text.put(
                0,
                0,
                marks + (item.item().place() < 10 ? " " : "") + item.item().place() + " "
                        + item.item().title(),
                style);
    }
}
