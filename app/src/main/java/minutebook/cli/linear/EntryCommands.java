package minutebook.cli.linear;

import java.util.List;
import minutebook.change.AddAction;
import minutebook.change.AddDecision;
import minutebook.change.AddNote;
import minutebook.domain.ActionWords;
import minutebook.domain.DecisionEntry;
import minutebook.domain.QuickEntry;
import minutebook.view.MeetingView;

/** The commands that record what is said, decided and promised. */
final class EntryCommands {
    private EntryCommands() {}

    static List<LinearCommand> all() {
        return List.of(
                new LinearCommand(
                        "note",
                        "TEXT",
                        "Notes what was said.",
                        "note The police asked who leads on exploitation.",
                        EntryCommands::note),
                new LinearCommand(
                        "decide",
                        "TEXT [because REASON]",
                        "Records a decision; without a reason it is printed with a gap where the reason belongs.",
                        "decide The minutes are agreed because members recognised the record.",
                        EntryCommands::decide),
                new LinearCommand(
                        "action",
                        "TEXT @PERSON due DATE [expect TEXT] [#O1.2|#T1|#R3]",
                        "Records an action, which needs an owner and a calendar date.",
                        "action Publish the threshold guide @dcs due 30 june expect signed-off version #T1",
                        EntryCommands::action));
    }

    private static String note(LinearSession session, Line line) {
        return session.apply(new AddNote(session.item(), line.text("the note in words")));
    }

    private static String decide(LinearSession session, Line line) {
        String item = session.item();
        String said =
                session.apply(AddDecision.of(item, DecisionEntry.read(line.rest(), session.plan(session.view()))));
        return session.view().quorum().isMet()
                ? said
                : said + " The meeting is not quorate at this item: “show quorum” says what is missing.";
    }

    private static String action(LinearSession session, Line line) {
        MeetingView view = session.view();
        String item = session.item(view.meeting());
        return session.apply(new AddAction(item, words(session, view, line)));
    }

    /** What a quick-entry line says. Refuses with what is missing. */
    static ActionWords words(LinearSession session, MeetingView view, Line line) {
        return QuickEntry.read(line.rest(), session.plan(view), session.dates(view))
                .complete();
    }
}
