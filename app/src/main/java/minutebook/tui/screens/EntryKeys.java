package minutebook.tui.screens;

import java.util.List;
import java.util.function.Function;
import minutebook.change.EntryKind;
import minutebook.tui.Hint;
import minutebook.tui.Step;

/** The keys of the meeting screen that begin an entry, and those that work on the chosen one. */
final class EntryKeys {
    private EntryKeys() {}

    /** What is recorded at nearly every item. */
    static List<KeyBinding<MeetingScreen>> first(MeetingScreen screen) {
        String off = off(screen);
        return List.of(
                begin("action", "Record an action: what, @who, due when, expect what.", EntryKind.ACTION, off),
                begin("decision", "Record a decision: what, because why.", EntryKind.DECISION, off),
                begin(
                        "note",
                        "Note what was said; Tab offers the usual opening and closing words.",
                        EntryKind.NOTE,
                        off));
    }

    /** What is recorded now and then. */
    static List<KeyBinding<MeetingScreen>> further(MeetingScreen screen) {
        String off = off(screen);
        return List.of(
                begin("status", "Set an outcome’s status, because why.", EntryKind.STATUS, off),
                begin("progress", "Note progress with its date and evidence.", EntryKind.PROGRESS, off),
                begin("reading", "Record a reading of a measure.", EntryKind.READING, off),
                begin(
                        "challenge",
                        "Record a challenge: who to whom, the question, the response.",
                        EntryKind.CHALLENGE,
                        off),
                begin("escalate", "Take an action, an outcome or a challenge higher.", EntryKind.ESCALATION, off),
                begin("risk", "Raise a risk, or score one of the register anew.", EntryKind.RISK, off),
                begin("good practice", "Note what others should hear of.", EntryKind.GOOD_PRACTICE, off),
                begin("by consent", "Record decisions by consent, with ; between.", EntryKind.CONSENT, off));
    }

    /** What puts right the chosen entry, or the last minutes. */
    static List<KeyBinding<MeetingScreen>> mending(MeetingScreen screen) {
        String earlier = screen.view().previous().isEmpty() ? "There are no earlier minutes to correct." : "";
        String none = screen.record().chosen().isEmpty() ? "Nothing is recorded under this item yet." : "";
        String off = off(screen).isEmpty() ? none : off(screen);
        boolean note = screen.record()
                .chosen()
                .flatMap(EntryRow::kind)
                .filter(kind -> kind == EntryKind.NOTE || kind == EntryKind.GOOD_PRACTICE)
                .isPresent();
        String other = note ? "" : "Choose a note first: only a note is turned into something else.";
        return List.of(
                change("e", "edit", "Change the chosen entry, as a form.", off, MeetingDeeds::edit),
                change("x", "remove", "Remove the chosen entry; u brings it back.", off, MeetingDeeds::remove),
                change(
                        "T",
                        "turn",
                        "Turn the chosen note into an action or a decision.",
                        off.isEmpty() ? other : off,
                        EntryDeeds::turn),
                change("m", "move", "Move the chosen entry to another item.", off, EntryDeeds::move),
                begin(
                        "correct minutes",
                        "Correct the minutes of the last meeting, or of meeting N: as they read -> as they should.",
                        EntryKind.CORRECTION,
                        off(screen).isEmpty() ? earlier : off(screen)));
    }

    /** Why nothing can be recorded now; "" while it can. */
    static String off(MeetingScreen screen) {
        if (screen.takesEntries()) {
            return "";
        }
        return screen.view().meeting().isOver()
                ? "The minutes have gone out; correct them at the next meeting."
                : "Start the meeting first: S.";
    }

    /** The key that begins an entry of a kind. */
    static String key(EntryKind kind) {
        return switch (kind) {
            case NOTE -> "n";
            case DECISION -> "d";
            case ACTION -> "a";
            case PROGRESS -> "p";
            case READING -> "r";
            case STATUS -> "s";
            case GOOD_PRACTICE -> "b";
            case CONSENT -> "B";
            case CHALLENGE -> "C";
            case ESCALATION -> "X";
            case RISK -> "R";
            case CORRECTION -> "K";
            case INTEREST -> "I";
            case MOVEMENT -> "w";
        };
    }

    private static KeyBinding<MeetingScreen> begin(String name, String help, EntryKind kind, String off) {
        return change(key(kind), name, help, off, screen -> screen.begin(kind));
    }

    private static KeyBinding<MeetingScreen> change(
            String key, String name, String help, String off, Function<MeetingScreen, Step> press) {
        return KeyBinding.bind(Hint.of(key, name).writing().explained(help).off(off), press);
    }
}
