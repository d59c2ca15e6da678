package minutebook.change;

import java.util.List;
import java.util.Optional;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.domain.EscalationLevel;
import minutebook.domain.Worked;

/** What somebody may try at the table besides notes, decisions and actions. */
final class TableTrial {
    private TableTrial() {}

    static List<TrialStep> all() {
        return List.of(
                TableTrial::challenges,
                TableTrial::rewordsChallenge,
                TableTrial::escalates,
                TableTrial::raisesRisk,
                TableTrial::scoresRisk,
                TableTrial::corrects,
                TableTrial::agreesByConsent,
                TableTrial::turnsNote,
                TableTrial::turnsNote,
                trial -> moves(trial, EntryKind.NOTE, "minute_note"),
                trial -> moves(trial, EntryKind.DECISION, "decision"),
                trial -> moves(trial, EntryKind.ACTION, "action"),
                trial -> moves(trial, EntryKind.CHALLENGE, "challenge"),
                trial -> removes(trial, EntryKind.CHALLENGE, "challenge"),
                trial -> removes(trial, EntryKind.ESCALATION, "escalation"),
                trial -> removes(trial, EntryKind.CORRECTION, "minute_correction"));
    }

    private static void challenges(Trial trial) {
        String question = trial.text();
        trial.does(new AddChallenge(trial.item(), "Police", "", question, ""), question);
    }

    private static void rewordsChallenge(Trial trial) {
        String was = trial.any("challenge", "question");
        String question = trial.text();
        trial.rewords(
                new EditChallenge(Trial.id(was), "Police", "", question, "Yes.", Worked.NOT_KNOWN), was, question);
    }

    private static void escalates(Trial trial) {
        String because = trial.text();
        trial.does(
                new Escalate(
                        trial.item(),
                        Optional.of(Trial.id(trial.any("action"))),
                        Optional.empty(),
                        Optional.empty(),
                        trial.any(List.of(EscalationLevel.values())),
                        "Chief officers",
                        trial.today(),
                        because),
                because);
    }

    private static void raisesRisk(Trial trial) {
        String event = trial.text();
        trial.does(new RaiseRisk(trial.item(), event, "", 3, 4, Optional.empty(), ""), event);
    }

    private static void scoresRisk(Trial trial) {
        String because = trial.text();
        int number = Integer.parseInt(trial.any("risk", "number").split("\\|", -1)[1]);
        trial.does(new ScoreRisk(trial.item(), number, 1 + trial.number(5), 2, because), because);
    }

    private static void corrects(Trial trial) {
        String now = trial.text();
        trial.does(new CorrectMinutes(trial.item(), TestBoard.LAST_MEETING, "", "", now), now);
    }

    private static void agreesByConsent(Trial trial) {
        String words = trial.text();
        trial.does(new DecideByConsent(trial.item(), List.of(words)), words);
    }

    private static void turnsNote(Trial trial) {
        String note = trial.any("minute_note", "item, text");
        String item = note.split("\\|", -1)[1];
        String words = trial.text();
        Change into = trial.number(2) == 0
                ? new AddDecision(item, words, "Pace.", "")
                : new AddAction(item, TestBook.words(words, "dcs", trial.today().plusDays(9)));
        trial.rewords(new TurnNote(Trial.id(note), into), note, words);
    }

    private static void moves(Trial trial, EntryKind kind, String table) {
        trial.does(new MoveEntry(kind, Trial.id(trial.any(table)), trial.item()));
    }

    private static void removes(Trial trial, EntryKind kind, String table) {
        String row = trial.any(table);
        trial.takesOut(new RemoveEntry(kind, Trial.id(row)), row);
    }
}
