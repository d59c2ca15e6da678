package minutebook.tui.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import minutebook.domain.ActionFilter;
import minutebook.tui.Key;
import minutebook.view.ActionRow;
import minutebook.view.AttendanceRow;

/** Somebody who does at the screens, by keys, what a line of linear mode says. */
final class Typist {
    private BoardScreens at;
    private boolean leaves = true;

    Typist(BoardScreens at) {
        this.at = at;
    }

    /** The screens as they are now: they are others after the program was started again. */
    BoardScreens at() {
        return at;
    }

    void does(String line) {
        String[] words = line.split(" ", 2);
        String rest = words.length < 2 ? "" : words[1];
        switch (words[0]) {
            case "at" -> at.isAt(Integer.parseInt(rest.substring(0, 2)), Integer.parseInt(rest.substring(3)));
            case "start" -> at.type("S").shows("started at");
            case "present" -> mark(rest, "p");
            case "apologies" -> mark(rest, "a");
            case "deputy" -> deputy(rest.split(" ", 2));
            case "next" -> at.press(Key.RIGHT);
            case "back" -> at.press(Key.LEFT);
            case "note" -> enters("n", rest);
            case "decide" -> enters("d", rest);
            case "action" -> enters("a", rest);
            case "progress" -> enters("p", rest);
            case "reading" -> enters("r", rest);
            case "status" -> enters("s", rest);
            case "edit" -> edit(rest.substring("last ".length()));
            case "remove" -> at.press(Key.TAB, Key.END).type("x").press(Key.TAB, Key.TAB);
            case "undo" -> at.type("u").shows("Undone");
            case "redo" -> at.type("U").shows("Redone");
            case "pause" -> pause();
            case "resume" -> at.type("z");
            case "next-meeting" -> plan(rest.split(" ", 3));
            case "waive" ->
                at.type("cW")
                        .type(rest.replaceFirst("^all because ", ""))
                        .press(Key.ENTER)
                        .type("q");
            case "close" -> at.type("cy").shows("w writes the minutes and the action log to files.");
            default -> settle(words[0], rest.split(" ", 2));
        }
    }

    private void enters(String key, String line) {
        at.type(key).type(line).press(Key.ENTER).lacks("> " + line.substring(0, 10));
    }

    /** The first break is taken by leaving, and the program is killed meanwhile; the next ones stop the clock alone. */
    private void pause() {
        if (leaves) {
            String title = at.session().screen().title();
            at.type("q").shows("What needs the board today");
            at = at.killedAndStartedAgain().opensTheMeeting();
            assertEquals(title, at.session().screen().title());
            leaves = false;
        } else {
            at.type("z").shows("paused");
        }
    }

    private void mark(String people, String letter) {
        at.type("w");
        for (String person : people.split(" ", -1)) {
            choose(person);
            at.type(letter);
        }
        at.type("q");
    }

    private void deputy(String... words) {
        at.type("w");
        choose(words[0]);
        at.type("d").type(words[1]).press(Key.ENTER).type("q");
    }

    private void choose(String person) {
        List<AttendanceRow> rows =
                at.book().meeting(at.seven().id(), Optional.empty()).attendance();
        at.press(Key.HOME);
        for (AttendanceRow row : rows) {
            if (row.person().key().equals(person)) {
                return;
            }
            at.press(Key.DOWN);
        }
        throw new AssertionError("nobody is called " + person);
    }

    /** Edits the latest entry: its form is filled in anew. */
    private void edit(String words) {
        String[] parts = words.split(" because ", 2);
        at.press(Key.TAB, Key.END).type("e").press(Key.ctrl('u')).type(parts[0]);
        if (parts.length == 2) {
            at.press(Key.TAB, Key.ctrl('u')).type(parts[1]);
        }
        at.press(Key.ENTER).press(Key.TAB, Key.TAB);
    }

    private void plan(String... words) {
        at.type("N").type(words[0]);
        at.press(Key.TAB, Key.ctrl('u')).type(words[1]);
        at.press(Key.TAB, Key.TAB, Key.ctrl('u')).type(words[2]);
        at.press(Key.ENTER).shows("Meeting 8 planned for");
    }

    /** What is done in the action log, to the action that is named. */
    private void settle(String verb, String... words) {
        List<ActionRow> rows = at.book()
                .actions(at.book().board(Optional.empty()), ActionFilter.PENDING, 200, 0)
                .rows();
        at.type("l").press(Key.HOME);
        for (int i = 0; !rows.get(i).ref().equals(words[0]); i++) {
            at.press(Key.DOWN);
        }
        switch (verb) {
            case "accept" -> at.type("C").type(words[1].replaceFirst("^because ", ""));
            case "drop-action" -> at.type("x").type(words[1].replaceFirst("^because ", ""));
            case "update" -> at.type("e").type(words[1]);
            case "report" -> report(words[1].split(" ", 5));
            default -> throw new AssertionError("no keys for " + verb);
        }
        at.press(Key.ENTER).type("q");
    }

    /** Words such as {@code done on 17 june Table tabled}. */
    private void report(String... words) {
        at.type("r").type("on " + words[2] + " " + words[3] + ": " + words[4]);
    }
}
