package minutebook.cli.linear;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import minutebook.change.AskExtension;
import minutebook.change.Change;
import minutebook.change.CloseAction;
import minutebook.change.DropAction;
import minutebook.change.ExtendAction;
import minutebook.change.FreeAction;
import minutebook.change.NeedAction;
import minutebook.change.ParkAction;
import minutebook.change.ReportAction;
import minutebook.change.UnparkAction;
import minutebook.change.UpdateAction;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.TimedReason;
import minutebook.view.ActionRow;
import minutebook.view.MeetingView;

/** The commands that settle what was promised before. */
final class ActionLogCommands {
    private ActionLogCommands() {}

    static List<LinearCommand> all() {
        return Stream.concat(settled().stream(), goingOn().stream()).toList();
    }

    /** What is said of an action, and how it ends. */
    private static List<LinearCommand> settled() {
        return List.of(
                new LinearCommand(
                        "report",
                        "A05-02 [done on DATE] [by @PERSON] TEXT",
                        "Records that an owner reports an action as done; the board has still to accept it.",
                        "report A06-03 done on 17 june Table for six months tabled",
                        ActionLogCommands::report),
                new LinearCommand(
                        "accept",
                        "A05-02 [because REASON]",
                        "Records that the board accepts an action as done.",
                        "accept A06-02 because the sample was drawn and read",
                        ActionLogCommands::accept),
                new LinearCommand(
                        "drop-action",
                        "A05-02 because REASON",
                        "Records that the board no longer asks for an action.",
                        "drop-action A05-02 because the hub is being replaced",
                        ActionLogCommands::drop),
                new LinearCommand(
                        "update",
                        "A05-02 [by @PERSON] TEXT",
                        "Records what was said about an action that goes on.",
                        "update A05-02 Half of the cases have a worker now",
                        ActionLogCommands::update));
    }

    /** What an action needs that goes on. */
    private static List<LinearCommand> goingOn() {
        return List.of(
                new LinearCommand(
                        "extend",
                        "A05-02 to DATE because REASON",
                        "Records that the board gives an action more time; one reported as done is open again.",
                        "extend A05-02 to 31 july because the two councils have not agreed",
                        ActionLogCommands::extend),
                new LinearCommand(
                        "ask-extension",
                        "A05-02 to DATE because REASON",
                        "Records that the owner asks for more time; the board has still to extend it.",
                        "ask-extension A05-02 to 31 july because the auditor is ill",
                        ActionLogCommands::askExtension),
                new LinearCommand(
                        "park",
                        "A05-02 until DATE because REASON",
                        "Records that the board does not ask for an action until a day; it comes back by itself.",
                        "park A05-02 until 30 september because the new hub opens then",
                        ActionLogCommands::park),
                new LinearCommand(
                        "unpark",
                        "A05-02 [because REASON]",
                        "Records that the board asks for a parked action again.",
                        "unpark A05-02",
                        ActionLogCommands::unpark),
                new LinearCommand(
                        "needs",
                        "A05-02 A05-01",
                        "Records that the first action can be done only after the second; said again, it no longer has to.",
                        "needs A05-02 A05-01",
                        ActionLogCommands::needs));
    }

    private static String extend(LinearSession session, Line line) {
        return timed(
                session,
                line,
                (asked, said) ->
                        new ExtendAction(asked.action(), asked.item(), asked.on(), said.day(), said.because()));
    }

    private static String askExtension(LinearSession session, Line line) {
        return timed(
                session,
                line,
                (asked, said) ->
                        new AskExtension(asked.action(), asked.item(), asked.on(), said.day(), said.because()));
    }

    private static String park(LinearSession session, Line line) {
        return timed(
                session,
                line,
                (asked, said) -> new ParkAction(asked.action(), asked.item(), asked.on(), said.day(), said.because()));
    }

    private static String timed(LinearSession session, Line line, BiFunction<Asked, TimedReason, Change> change) {
        Asked asked = Asked.of(session, line);
        return session.apply(change.apply(asked, TimedReason.read(line.rest(), session.dates(asked.view()))));
    }

    private static String unpark(LinearSession session, Line line) {
        Asked asked = Asked.of(session, line);
        String because = line.isEmpty() ? "" : reason(line, "asked for again");
        return session.apply(new UnparkAction(asked.action(), asked.item(), asked.on(), because));
    }

    private static String needs(LinearSession session, Line line) {
        Asked asked = Asked.of(session, line);
        String ref = line.only("the action that has to be done first, such as A05-01");
        ActionRow later = session.book().action(asked.view().board(), asked.ref());
        ActionRow first = session.book().action(asked.view().board(), ref);
        return session.apply(
                later.waitsFor().contains(first.ref())
                        ? new FreeAction(asked.action(), first.action().id())
                        : new NeedAction(asked.action(), first.action().id()));
    }

    private static String report(LinearSession session, Line line) {
        Asked asked = Asked.of(session, line);
        LocalDate day = line.take("done\\s+on") ? line.date(session.dates(asked.view())::past) : asked.on();
        String by = saidBy(session, asked, line);
        return session.apply(new ReportAction(
                asked.action(), asked.item(), day, line.text("what shows that it is done, in words"), by));
    }

    private static String accept(LinearSession session, Line line) {
        Asked asked = Asked.of(session, line);
        String because = line.isEmpty() ? "" : reason(line, "closed");
        return session.apply(new CloseAction(asked.action(), asked.item(), asked.on(), because));
    }

    private static String drop(LinearSession session, Line line) {
        Asked asked = Asked.of(session, line);
        return session.apply(new DropAction(asked.action(), asked.item(), asked.on(), reason(line, "dropped")));
    }

    private static String update(LinearSession session, Line line) {
        Asked asked = Asked.of(session, line);
        String by = saidBy(session, asked, line);
        return session.apply(new UpdateAction(
                asked.action(), asked.item(), asked.on(), line.text("what was said about it, in words"), by));
    }

    /** Who said it, by post, where the line names them with {@code by @key}. */
    private static String saidBy(LinearSession session, Asked asked, Line line) {
        return line.next("(?i:by)\\s+@(\\S+)")
                .map(form -> session.plan(asked.view()).person(form.group(1)).post())
                .orElse("");
    }

    private static String reason(Line line, String verb) {
        if (!line.take("because")) {
            throw new Refused(Reason.NO_REASON, "Say why it is " + verb + ": because and the reason.");
        }
        return line.text("the reason after because");
    }

    /** The action that a line names, the item under which it is talked about, and the day. */
    private record Asked(MeetingView view, String ref, String action, Optional<String> item, LocalDate on) {
        static Asked of(LinearSession session, Line line) {
            MeetingView view = session.view();
            Optional<String> item = Optional.of(session.item(view.meeting()));
            String ref = line.word("the action, such as A05-02");
            return new Asked(
                    view,
                    ref,
                    session.book().action(view.board(), ref).action().id(),
                    item,
                    session.now().toLocalDate());
        }
    }
}
