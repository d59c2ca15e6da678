package minutebook.tui.screens;

import minutebook.tui.Key;

/** What a secretary does with the last meeting's minutes, as the keys that do it. */
final class AfterSteps {
    private AfterSteps() {}

    /** They have gone out, and one comment has come in. */
    static BoardScreens commented(BoardScreens at) {
        return at.sitsAtItem(2)
                .type("Mc")
                .press(Key.ENTER)
                .type("tChief Superintendent")
                .press(Key.TAB)
                .type("item 3")
                .press(Key.TAB)
                .type("The police were there from the start.")
                .press(Key.ENTER);
    }

    static void settling(BoardScreens at) {
        commented(at).type("s");
    }

    /** The comment is settled. */
    static BoardScreens settled(BoardScreens at) {
        return commented(at)
                .type("s")
                .press(Key.TAB, Key.TAB)
                .type("Corrected under item 2.")
                .press(Key.ENTER);
    }
}
