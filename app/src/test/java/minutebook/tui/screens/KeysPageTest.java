package minutebook.tui.screens;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import minutebook.tui.Golden;
import minutebook.tui.Hint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** KEYS.md says what the screens say; -Dgolden.update=true writes it again. */
class KeysPageTest {
    @TempDir
    Path folder;

    @Test
    void the_page_of_keys_is_what_the_screens_show() {
        KeysPage page = new KeysPage();
        add(page, "Home", Places.HOME);
        add(page, "Everything of one kind that needs the board", Places.MATTERS);
        add(page, "Plan", Places.OUTLINE);
        add(page, "A kind of thing in the plan", Places.RECOMMENDATIONS);
        add(page, "Import of a spreadsheet", Places.IMPORT);
        add(page, "Before a spreadsheet is imported", Places.IMPORT_ASKING);
        add(page, "Choosing from a list", Places.KINDS);
        add(page, "Agenda", Places.AGENDA);
        add(page, "Meeting, before it starts", Places.MEETING_PLANNED);
        add(page, "Meeting", Places.MEETING_THEME);
        add(page, "Following a meeting", Places.FOLLOW);
        add(page, "Closing the meeting", Places.MEETING_CLOSING);
        add(page, "An entry being typed", Places.ACTION_LINE);
        add(page, "An entry as a form", Places.ACTION_FORM);
        add(page, "Who is here", Places.ATTENDANCE);
        add(page, "Theme", Places.THEME);
        add(page, "SMART check", Places.SMART);
        add(page, "Action log", Places.ACTIONS);
        add(page, "My actions", Places.MINE);
        add(page, "Finding actions", Places.ACTIONS_FINDING);
        add(page, "One action", Places.ACTION_IN_FULL);
        add(page, "Any other form", Places.PLAN_FORM);
        add(page, "Minutes", Places.MINUTES);
        add(page, "Publish", Places.PUBLISH);
        add(page, "After the meeting", Places.AFTER);
        add(page, "Before the board agrees minutes", Places.AFTER_AGREEING);
        add(page, "Trace", Places.TRACE);
        add(page, "Judgements", Places.JUDGEMENTS);
        add(page, "Reports due and linked boards", Places.DUE);
        add(page, "Measures", Places.MEASURES);
        add(page, "One measure", Places.MEASURE);
        add(page, "Pasting readings", Places.PASTED);
        add(page, "What came in", Places.NEWS);
        add(page, "History", Places.HISTORY);
        add(page, "Search", Places.SEARCH);
        add(page, "Help", Places.HOME_HELP);
        add(page, "Commands by name", Places.PALETTE);
        Golden.assertMatches("../../../docs/KEYS.md", page.text());
    }

    private void add(KeysPage page, String title, Places place) {
        try (BoardScreens at = place.at(PracticeFile.in(folder))) {
            place.open(at);
            page.with(title, at);
        }
    }

    @Test
    void no_screen_has_one_key_for_two_things() {
        for (Places place : Places.values()) {
            try (BoardScreens at = place.at(PracticeFile.in(folder))) {
                place.open(at);
                Set<String> seen = new HashSet<>();
                for (Hint hint : at.session().screen().hints()) {
                    assertTrue(
                            seen.add(hint.key().label()),
                            place + ": " + hint.key().label());
                }
            }
        }
    }
}
