package minutebook.tui.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import minutebook.tui.Key;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A board for another authority, from an empty file to a meeting in session, by keys alone. */
class NewBoardTest {
    @TempDir
    Path folder;

    private BoardScreens at;

    @BeforeEach
    void open() {
        at = BoardScreens.at(folder.resolve("wearton.db"));
    }

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void a_new_board_comes_from_an_empty_file_to_a_meeting() {
        founds();
        names();
        plans();
        meets();
        assertEquals(List.of(), at.book().verify().problems());
    }

    private void founds() {
        at.shows("This file holds no board yet.").type("n");
        fills("wearton", "Wearton Improvement Board", "Wearton Council", "To see that children are safe.");
        at.press(Key.ENTER).shows("Board created: Wearton Improvement Board.").shows("Next: agencies");
    }

    private void names() {
        adds("agency", "council", "Wearton Council");
        at.shows("Next: agencies");
        adds("agency", "health", "Wearton Clinical Commissioning Group");
        at.shows("Next: people").type("n").type("person").press(Key.ENTER);
        fills("chair", "Independent chair", "cou");
        at.shows("Tab: council (Wearton Council)").press(Key.TAB, Key.TAB, Key.of("c"), Key.ENTER);
        at.shows("Independent chair added to the plan.");
        adds("person", "nurse", "Chief nurse", "health");
        at.shows("Next: sources");
        adds("source", "ofsted-2015", "Inspection of services", "Ofsted", "i");
        at.shows("Next: recommendations");
        adds("recommendation", "1", "See every child who is referred within a day.");
    }

    private void plans() {
        at.shows("Next: themes").type("n").type("theme").press(Key.ENTER);
        fills("", "The front door", "", "chair", "chair");
        at.press(Key.ENTER).shows("Choose a sponsor from another agency");
        at.press(Key.ctrl('u')).type("nurse").press(Key.ENTER).shows("Theme 1 added to the plan.");
        at.shows("Next: outcomes").shows("Independent chair; sponsor Chief nurse");
        adds("outcome", "", "By March every child is seen within a day.", "", "nurse", "31 march 2016", "1");
        at.shows("Outcome 1.1 added to the plan.").shows("Next: measures").press(Key.END);
        adds("measure", "seen", "Children seen within a day", "percent", "h");
        at.lacks("Next:").press(Key.END).type("l").shows("Choose an outcome first.");
        at.press(Key.UP).type("l").press(Key.ENTER).shows("Outcome 1.1 answers recommendation 1.");
    }

    private void meets() {
        at.type("q").shows("Wearton Improvement Board").type("n");
        fills("18 june", "", "", "Town hall");
        at.press(Key.ENTER).shows("Meeting 1 planned for Thursday 18 June 2015");
        at.press(Key.HOME, Key.ENTER).type("S").press(3, Key.RIGHT).shows("4/5 The front door");
        at.enters("r", "seen 60 on 17 june").shows("60");
        at.enters("n", "The hub is open.").shows("The hub is open.");
    }

    /** Adds a thing of a kind: its first empty fields are filled in one after the other. */
    private void adds(String kind, String... values) {
        at.type("n").type(kind).press(Key.ENTER);
        fills(values);
        at.press(Key.ENTER).shows(" added to the plan.");
    }

    private void fills(String... values) {
        for (int i = 0; i < values.length; i++) {
            at.press(i == 0 ? 0 : 1, Key.TAB).type(values[i]);
        }
    }
}
