package minutebook.cli.linear;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import minutebook.change.Adjourn;
import minutebook.change.DeferItem;
import minutebook.change.EnterPrivate;
import minutebook.change.LeavePrivate;
import minutebook.change.Reconvene;
import minutebook.domain.AgendaItem;
import minutebook.domain.DateText;
import minutebook.domain.Meeting;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.view.MeetingView;

/** The commands about how the meeting sits: in private, adjourned, or done with an item for the day. */
final class SittingCommands {
    private SittingCommands() {}

    static List<LinearCommand> all() {
        return List.of(
                new LinearCommand(
                        "on",
                        "DATE",
                        "Sets the day that the lines after it happened on, as “at” sets the time.",
                        "on 25 june",
                        SittingCommands::on),
                new LinearCommand(
                        "defer",
                        "because REASON",
                        "Puts the rest of the item on the next agenda.",
                        "defer because the figures came too late to be read",
                        SittingCommands::defer),
                new LinearCommand(
                        "private",
                        "[under PARAGRAPH because PUBLIC-INTEREST]",
                        "Excludes press and public for the item; one that has no paragraph and reason yet needs both.",
                        "private under paragraph 3 because a price is being negotiated",
                        SittingCommands::enter),
                new LinearCommand("public", "", "Goes back into public session.", "public", (session, line) -> {
                    line.end();
                    return session.apply(
                            new LeavePrivate(session.view().meeting().id(), session.now()));
                }),
                new LinearCommand(
                        "adjourn",
                        "[until DATE HH:MM] [at PLACE] because REASON",
                        "Breaks the meeting off, to go on at another time.",
                        "adjourn until 25 june 10:00 at Town Hall because the fire alarm rang",
                        SittingCommands::adjourn),
                new LinearCommand(
                        "reconvene", "", "Goes on with a meeting that was adjourned.", "reconvene", (session, line) -> {
                            line.end();
                            return session.apply(
                                    new Reconvene(session.view().meeting().id(), session.now()));
                        }));
    }

    private static String on(LinearSession session, Line line) {
        LocalDate day = line.date(session.dates(session.view())::due);
        line.end();
        session.setDay(day);
        return "The day is " + DateText.full(day) + " for what follows.";
    }

    private static String defer(LinearSession session, Line line) {
        Meeting meeting = session.view().meeting();
        return session.apply(new DeferItem(session.item(meeting), because(line, "Say why it is deferred")));
    }

    private static String enter(LinearSession session, Line line) {
        MeetingView view = session.view();
        view.meeting().requireInSession();
        AgendaItem item = view.at().orElseThrow().item();
        if (!line.isEmpty() || !item.isPrivate() || !item.hasGrounds()) {
            Matcher under = under(line, "private");
            String interest = because(line, "Say why privacy serves the public here");
            return session.apply(EnterPrivate.under(item.id(), under.group(1), interest, session.now()));
        }
        return session.apply(new EnterPrivate(item.id(), EnterPrivate.resolution(item), session.now()));
    }

    private static String adjourn(LinearSession session, Line line) {
        MeetingView view = session.view();
        view.meeting().requireInSession();
        Optional<LocalDateTime> until = Optional.empty();
        if (line.take("until")) {
            LocalDate day = line.date(session.dates(view)::due);
            until = Optional.of(day.atTime(TimeWords.read(line.word("the time as HH:MM, such as 10:00"))));
        }
        String place = line.next("(?i:at)\\s+(.+?)\\s+(?=(?i:because)\\s)")
                .map(at -> at.group(1))
                .orElse("");
        return session.apply(new Adjourn(
                view.at().orElseThrow().item().id(),
                session.now(),
                until,
                place,
                because(line, "Say why it is adjourned")));
    }

    /** “under” and the paragraph before “because”, the paragraph as the first group. */
    static Matcher under(Line line, String command) {
        return line.next("(?i:under)\\s+(.+?)\\s+(?=(?i:because)\\s)")
                .orElseThrow(() -> new Refused(
                        Reason.NO_REASON,
                        "Say under which paragraph and why: " + command + " under paragraph 3 because …"));
    }

    static String because(Line line, String otherwise) {
        if (!line.take("because")) {
            throw new Refused(Reason.NO_REASON, otherwise + ": because and the reason.");
        }
        return line.text("the reason after because");
    }
}
