package minutebook.cli.linear;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import minutebook.MinutesOut;
import minutebook.change.AddComment;
import minutebook.change.SettleComment;
import minutebook.domain.Meeting;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.view.AfterView;
import minutebook.view.MeetingView;

/** The commands for what happens after a meeting: its minutes go out, are commented on, and are agreed at the next. */
final class AfterCommands {
    private static final Pattern ON = Pattern.compile("(?s)(.*)\\s+on\\s+(\\S.*)");
    private static final Pattern BEFORE_COLON = Pattern.compile("(?s)([^:]{1,60}):\\s+(.*)");

    private AfterCommands() {}

    static List<LinearCommand> all() {
        return List.of(
                new LinearCommand(
                        "circulate",
                        "to WHOM [on DATE]",
                        "Records that the minutes of this meeting, or until it is over of the last one, went out, and keeps them.",
                        "circulate to all members",
                        (session, line) -> {
                            Out out = Out.read(session, line, "circulate to all members");
                            return session.apply(
                                    MinutesOut.circulated(session.book(), out.meeting(), out.date(), out.to()));
                        }),
                new LinearCommand(
                        "notice",
                        "to WHOM [on DATE]",
                        "Records that the notice of this meeting’s decisions, or until it is over of the last one’s, went out.",
                        "notice to members and the press on 18 june",
                        (session, line) -> {
                            Out out = Out.read(session, line, "notice to members and the press");
                            return session.apply(MinutesOut.notified(out.meeting(), out.date(), out.to()));
                        }),
                new LinearCommand(
                        "comment",
                        "AUTHOR: [ABOUT:] TEXT",
                        "Records what somebody asks to have put right in those circulated minutes.",
                        "comment police: item 3: The police were there from the start.",
                        AfterCommands::comment),
                new LinearCommand(
                        "settle",
                        "N accepted|not-accepted because RESPONSE",
                        "Settles a comment on the minutes, by its number: accepted or not, and why.",
                        "settle 1 accepted because it is corrected at the next meeting",
                        AfterCommands::settle),
                new LinearCommand(
                        "agree-minutes",
                        "",
                        "Records that the board agrees the minutes of the last meeting: they are frozen from then on.",
                        "agree-minutes",
                        AfterCommands::agree));
    }

    /** The meeting whose minutes are meant: this one when it is over, until then the one before. */
    static Meeting about(LinearSession session) {
        Meeting own = session.view().meeting();
        return own.isOver() ? own : session.view().previous().orElse(own);
    }

    /** To whom something goes out and when: “on” begins the day only before a date. */
    private record Out(String meeting, String to, LocalDate date) {
        static Out read(LinearSession session, Line line, String example) {
            if (!line.take("to")) {
                throw new Refused(Reason.NOT_UNDERSTOOD, "Say to whom it goes out, such as “" + example + "”.");
            }
            Meeting meeting = about(session);
            LocalDate today = session.now().toLocalDate();
            String all = line.text("to whom it goes out");
            Matcher dated = ON.matcher(all);
            if (dated.matches()) {
                Line after = new Line("on " + dated.group(2));
                Optional<LocalDate> on = after.on(typed -> MinutesOut.day(typed, meeting, today));
                if (on.isPresent()) {
                    after.end();
                    return new Out(meeting.id(), dated.group(1), on.get());
                }
            }
            return new Out(meeting.id(), all, today);
        }
    }

    private static String comment(LinearSession session, Line line) {
        Matcher named = BEFORE_COLON.matcher(line.text("who comments, a colon and what they say"));
        if (!named.matches()) {
            throw new Refused(
                    Reason.NOT_UNDERSTOOD, "Say who comments and what, such as “comment police: The date is wrong.”.");
        }
        MeetingView view = session.view();
        Matcher about = BEFORE_COLON.matcher(named.group(2));
        return session.apply(new AddComment(
                about(session).id(),
                MinutesOut.author(session.plan(view), named.group(1)),
                about.matches() ? about.group(1) : "",
                about.matches() ? about.group(2) : named.group(2),
                session.now().toLocalDate()));
    }

    private static String settle(LinearSession session, Line line) {
        String number = line.word("the number of the comment");
        String answer = line.word("accepted or not-accepted");
        if (!answer.equals("accepted") && !answer.equals("not-accepted")) {
            throw new Refused(
                    Reason.NOT_UNDERSTOOD, "Say accepted or not-accepted; “" + Line.shown(answer) + "” is neither.");
        }
        AfterView view = session.book().after(about(session).id());
        String comment = view.comment(number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0)
                .id();
        return session.apply(
                new SettleComment(comment, answer.equals("accepted"), CorrectionCommands.reasonIn(line.rest())));
    }

    private static String agree(LinearSession session, Line line) {
        line.end();
        Meeting last = session.view()
                .previous()
                .orElseThrow(
                        () -> new Refused(Reason.NOT_FOUND, "There is no earlier meeting whose minutes to agree."));
        return session.apply(MinutesOut.agreed(session.book(), last));
    }
}
