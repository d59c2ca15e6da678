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
    static List<MeetingKeys.Binding> first(MeetingScreen screen) {
        String off = off(screen);
        return List.of(
                begin("a", "action", "Record an action: what, @who, due when, expect what.", EntryKind.ACTION, off),
                begin("d", "decision", "Record a decision: what, because why.", EntryKind.DECISION, off),
                begin("n", "note", "Note what was said.", EntryKind.NOTE, off));
    }

    /** What is recorded now and then. */
    static List<MeetingKeys.Binding> further(MeetingScreen screen) {
        String off = off(screen);
        return List.of(
                begin("s", "status", "Set an outcome’s status, because why.", EntryKind.STATUS, off),
                begin("p", "progress", "Note progress with its date and evidence.", EntryKind.PROGRESS, off),
                begin("r", "reading", "Record a reading of a measure.", EntryKind.READING, off));
    }

    /** What can be done with the chosen entry. */
    static List<MeetingKeys.Binding> chosen(MeetingScreen screen) {
        String none = screen.record().chosen().isEmpty() ? "Nothing is recorded under this item yet." : "";
        String off = off(screen).isEmpty() ? none : off(screen);
        return List.of(
                change("e", "edit", "Change the chosen entry, as a form.", off, MeetingDeeds::edit),
                change("x", "remove", "Remove the chosen entry; u brings it back.", off, MeetingDeeds::remove));
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

    private static MeetingKeys.Binding begin(String key, String name, String help, EntryKind kind, String off) {
        return change(key, name, help, off, screen -> screen.begin(kind));
    }

    private static MeetingKeys.Binding change(
            String key, String name, String help, String off, Function<MeetingScreen, Step> press) {
        return MeetingKeys.bind(Hint.of(key, name).writing().explained(help).off(off), press);
    }
}
