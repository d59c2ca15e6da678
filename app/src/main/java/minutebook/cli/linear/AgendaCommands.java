package minutebook.cli.linear;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import minutebook.change.AddItem;
import minutebook.change.EditItem;
import minutebook.change.EditMeeting;
import minutebook.change.MakePrivate;
import minutebook.change.MakePublic;
import minutebook.change.MoveItem;
import minutebook.change.RemoveItem;
import minutebook.domain.AgendaItem;
import minutebook.domain.ItemKind;
import minutebook.domain.Meeting;
import minutebook.domain.Numbers;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.view.MeetingView;

/** The commands that put the meeting itself and the items of its agenda in order. */
final class AgendaCommands {
    private static final int USUAL = 10;

    private AgendaCommands() {}

    static List<LinearCommand> all() {
        return List.of(
                new LinearCommand(
                        "edit-meeting",
                        "[on DATE] [at HH:MM] [minutes N] [place TEXT]",
                        "Gives the planned meeting another day, time, length or place; what is not named stays.",
                        "edit-meeting on 25 june at 10:00 place Town Hall",
                        AgendaCommands::editMeeting),
                new LinearCommand(
                        "add-item",
                        "TITLE [MINUTES] [theme N] [by @PERSON]",
                        "Adds an item to the agenda before any other business; “late-item” does once the papers are out.",
                        "add-item Annual report 15 theme 1 by @dcs",
                        AgendaCommands::add),
                new LinearCommand(
                        "edit-item",
                        "N [TITLE] [MINUTES] [theme N|none] [by @PERSON|none]",
                        "Gives an item of the agenda another title, time, theme or presenter; what is not named stays.",
                        "edit-item 5 Audits of the hubs 20 by none",
                        AgendaCommands::edit),
                new LinearCommand(
                        "move-item",
                        "N to PLACE",
                        "Moves an item of the agenda to another place.",
                        "move-item 6 to 4",
                        AgendaCommands::move),
                new LinearCommand(
                        "remove-item",
                        "N",
                        "Takes an item off the agenda; one that something is recorded under stays.",
                        "remove-item 6",
                        (session, line) ->
                                session.apply(new RemoveItem(only(session, line).id()))),
                new LinearCommand(
                        "private-item",
                        "N under PARAGRAPH because PUBLIC-INTEREST",
                        "Puts an item of the agenda into Part 2; “private” excludes press and public when it is reached.",
                        "private-item 6 under paragraph 3 because a price is being negotiated",
                        AgendaCommands::makePrivate),
                new LinearCommand(
                        "public-item",
                        "N",
                        "Puts an item of the agenda back into Part 1, in public.",
                        "public-item 6",
                        (session, line) ->
                                session.apply(new MakePublic(only(session, line).id()))));
    }

    private static String editMeeting(LinearSession session, Line line) {
        MeetingView view = session.view();
        Meeting now = view.meeting();
        if (line.isEmpty()) {
            throw new Refused(Reason.NOT_UNDERSTOOD, "Say what changes: on DATE, at HH:MM, minutes N or place TEXT.");
        }
        LocalDateTime start = now.plannedStart();
        int minutes = now.plannedMinutes();
        String place = now.place();
        while (!line.isEmpty()) {
            if (line.take("on")) {
                start = line.date(session.dates(view)::due).atTime(start.toLocalTime());
            } else if (line.take("at")) {
                start = start.toLocalDate().atTime(TimeWords.read(line.word("the time as HH:MM, such as 14:00")));
            } else if (line.take("minutes")) {
                minutes = Numbers.count("minutes", line.word("how many minutes it takes"));
            } else if (line.take("place")) {
                place = line.text("the place");
            } else {
                throw new Refused(
                        Reason.NOT_UNDERSTOOD,
                        "Say on DATE, at HH:MM, minutes N or place TEXT; “" + Line.shown(line.rest())
                                + "” is none of them.");
            }
        }
        return session.apply(new EditMeeting(now.id(), place, start, minutes));
    }

    private static String add(LinearSession session, Line line) {
        MeetingView view = session.view();
        ItemWords said = ItemWords.read(line.text("the item’s title"));
        if (said.title().isEmpty()) {
            throw new Refused(Reason.BLANK, "Give the item’s title first.");
        }
        return session.apply(new AddItem(
                view.meeting().id(),
                ItemKind.beforeLast(
                        view.agenda().stream().map(row -> row.item().kind()).toList()),
                said.title(),
                said.theme(session.plan(view), Optional.empty()),
                said.presenter(session.plan(view), Optional.empty()),
                said.minutes(USUAL)));
    }

    private static String edit(LinearSession session, Line line) {
        MeetingView view = session.view();
        AgendaItem now = numbered(session, line);
        ItemWords said = ItemWords.read(line.text("what changes: a title, minutes, theme N or by @PERSON"));
        return session.apply(new EditItem(
                now.id(),
                said.title().isEmpty() ? now.title() : said.title(),
                said.theme(session.plan(view), now.theme()),
                said.presenter(session.plan(view), now.presenter()),
                said.minutes(now.minutes())));
    }

    private static String move(LinearSession session, Line line) {
        AgendaItem moved = numbered(session, line);
        line.take("to");
        int to = only(session, line).place();
        if (to == moved.place()) {
            throw new Refused(Reason.WRONG_STATE, "Give another place: item " + to + " is there already.");
        }
        return session.apply(new MoveItem(moved.id(), to - moved.place()));
    }

    private static String makePrivate(LinearSession session, Line line) {
        AgendaItem item = numbered(session, line);
        Matcher under = SittingCommands.under(line, "private-item " + item.place());
        String interest = SittingCommands.because(line, "Say why privacy serves the public here");
        return session.apply(new MakePrivate(item.id(), under.group(1), interest));
    }

    private static AgendaItem numbered(LinearSession session, Line line) {
        return session.itemNumbered(line.word("the number of the item")).item();
    }

    private static AgendaItem only(LinearSession session, Line line) {
        return session.itemNumbered(line.only("the number of the item")).item();
    }
}
