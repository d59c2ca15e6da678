package minutebook.cli.linear;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.change.CloseAction;
import minutebook.change.DropAction;
import minutebook.change.ReportAction;
import minutebook.change.UpdateAction;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.view.MeetingView;

/** The commands that settle what was promised before. */
final class ActionLogCommands {
    private ActionLogCommands() {}

    static List<LinearCommand> all() {
        return List.of(
                new LinearCommand(
                        "report",
                        "A05-02 [done on DATE] TEXT",
                        "Records that an owner reports an action as done; the board has still to accept it.",
                        "report A06-03 done on 17 june Table for six months tabled",
                        ActionLogCommands::report),
                new LinearCommand(
                        "close-action",
                        "A05-02 [because REASON]",
                        "Records that the board accepts an action as done.",
                        "close-action A06-02 because the sample was drawn and read",
                        ActionLogCommands::close),
                new LinearCommand(
                        "drop-action",
                        "A05-02 because REASON",
                        "Records that the board no longer asks for an action.",
                        "drop-action A05-02 because the hub is being replaced",
                        ActionLogCommands::drop),
                new LinearCommand(
                        "update",
                        "A05-02 TEXT",
                        "Records what was said about an action that goes on.",
                        "update A05-02 Half of the cases have a worker now",
                        ActionLogCommands::update));
    }

    private static String report(LinearSession session, Line line) {
        Asked asked = Asked.of(session, line);
        LocalDate day = line.take("done\\s+on")
                ? line.date(session.dates(asked.view())::past)
                : session.now().toLocalDate();
        return session.apply(
                new ReportAction(asked.action(), asked.item(), day, line.text("what shows that it is done, in words")));
    }

    private static String close(LinearSession session, Line line) {
        Asked asked = Asked.of(session, line);
        String because = line.isEmpty() ? "" : reason(line, "closed");
        return session.apply(
                new CloseAction(asked.action(), asked.item(), session.now().toLocalDate(), because));
    }

    private static String drop(LinearSession session, Line line) {
        Asked asked = Asked.of(session, line);
        return session.apply(
                new DropAction(asked.action(), asked.item(), session.now().toLocalDate(), reason(line, "dropped")));
    }

    private static String update(LinearSession session, Line line) {
        Asked asked = Asked.of(session, line);
        return session.apply(new UpdateAction(
                asked.action(),
                asked.item(),
                session.now().toLocalDate(),
                line.text("what was said about it, in words")));
    }

    private static String reason(Line line, String verb) {
        if (!line.take("because")) {
            throw new Refused(Reason.NO_REASON, "Say why it is " + verb + ": because and the reason.");
        }
        return line.text("the reason after because");
    }

    /** The action that a line names, and the item under which it is talked about. */
    private record Asked(MeetingView view, String action, Optional<String> item) {
        static Asked of(LinearSession session, Line line) {
            MeetingView view = session.view();
            Optional<String> item = Optional.of(session.item(view.meeting()));
            String ref = line.word("the action, such as A05-02");
            return new Asked(
                    view, session.book().action(view.board(), ref).action().id(), item);
        }
    }
}
