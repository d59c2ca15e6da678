package minutebook.tui.screens;

import java.nio.file.Path;
import minutebook.tui.Key;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is recorded at the table besides notes, decisions and actions, key by key; and how it is put right. */
class TableScreensTest {
    private static final String SMALL = "40x10";
    private static final String USUAL = "80x24";

    @TempDir
    Path folder;

    private BoardScreens at;

    @BeforeEach
    void sit() {
        at = BoardScreens.in(folder).sitsAtItem(4);
    }

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void an_item_that_was_talked_about_is_not_taken_into_private() {
        at.sitsAtItem(4).enters("n", "Said before everybody.").type("2");
        at.shows("E adds an item of its own for what is private.").lacks("Public interest");
    }

    @Test
    void a_challenge_is_a_line_whose_names_tab_completes() {
        at.type("Cch").press(Key.TAB).shows("Challenge> chair").type("to dcs: Why are plans late?");
        at.shows("none yet: add response")
                .press(Key.ENTER)
                .shows("Challenge recorded under item 4, without a response");
        at.press(Key.TAB)
                .type("e")
                .shows("Did it work")
                .press(3, Key.TAB)
                .type("Two have left")
                .press(Key.ENTER);
        at.shows("Response recorded.").type("e").shows("Response Two have left").press(Key.ESCAPE);
        at.type("x").shows("Challenge removed").type("u").shows("Why are plans late?");
    }

    @Test
    void an_escalation_is_about_an_action_an_outcome_or_the_last_challenge() {
        at.enters("X", "A05-02 to chief-officers the executive group because it is late again");
        at.shows("A05-02 taken to the chief officers (the executive group), under item 4.");
        at.enters("X", "A05-02 to governing-bodies because it is late once more")
                .shows("for the second time");
        at.enters("X", "A09-99 to sponsor because x").shows("The board waits for no action A09-99");
        at.press(Key.ctrl('u')).type("last challenge to sponsor because x").press(Key.ENTER);
        at.shows("No challenge is recorded under this item yet").press(Key.ESCAPE);
        at.press(Key.TAB).type("e").looksLike("escalation-form", SMALL, USUAL);
        at.press(Key.TAB, Key.TAB).press(Key.ctrl('u')).type("it is worse").press(Key.ENTER);
        at.shows("Escalation changed.").type("e").shows("Because it is worse");
    }

    @Test
    void a_risk_shows_its_score_so_far_and_moves_on_the_register() {
        at.type("R1 likelihood 5 severity 5 because two have left")
                .shows("so far")
                .looksLike("risk-line", SMALL, USUAL);
        at.press(Key.ENTER).shows("Risk 1 moved from a score of 20 to 25.");
        at.enters("R", "The hub opens late likelihood 3 severity 4 owner @dcs").shows("Risk 5 raised");
        at.press(Key.TAB).type("e").press(Key.ctrl('u')).type("2").press(Key.ENTER);
        at.shows("Score of risk 5 changed to 8.");
    }

    @Test
    void a_risk_is_a_form_too() {
        at.type("R").press(Key.TAB).looksLike("risk-form", SMALL, USUAL);
        at.press(Key.TAB)
                .type("The hub opens late")
                .press(Key.TAB)
                .type("3")
                .press(Key.TAB)
                .type("9")
                .press(Key.ENTER);
        at.shows("Give the severity as a number from 1 to 5.")
                .press(Key.ctrl('u'))
                .type("4")
                .press(Key.ENTER);
        at.shows("Risk 5 raised, with a score of 12.");
    }

    @Test
    void good_practice_and_decisions_by_consent_have_keys_of_their_own() {
        at.enters("b", "Health reads every case twice").shows("Good practice recorded under item 4.");
        at.enters("B", "The report is noted; the dates are agreed").shows("D07-01 and D07-02 recorded, by consent.");
        at.press(Key.TAB).looksLike("table-record", SMALL, USUAL);
    }

    @Test
    void a_decision_line_takes_dissent() {
        at.type("dMeet weekly because of pace dissent The police would wait").shows("dissent The police would wait");
        at.press(Key.ENTER).shows("D07-01 recorded, with its dissent.");
    }

    @Test
    void the_last_minutes_are_corrected_here_and_stay_as_they_are() {
        at.type("Kitem 3: eleven cases -> twelve cases").shows("should read twelve cases");
        at.looksLike("correction-line", SMALL, USUAL);
        at.press(Key.ENTER).shows("Correction to the minutes of meeting 6 recorded under item 4.");
        at.press(Key.TAB)
                .type("e")
                .press(Key.TAB, Key.TAB, Key.TAB)
                .press(Key.ctrl('u'))
                .type("thirteen")
                .press(Key.ENTER);
        at.shows("Correction changed.").shows("thirteen");
        at.type("o").shows("corrected at meeting 7 item 3: “eleven cases” should read “thirteen”");
    }

    @Test
    void the_minutes_of_an_earlier_meeting_are_corrected_by_its_number() {
        at.type("Kmeeting 5 item 3: eleven -> twelve").shows("minutes of meeting 5");
        at.press(Key.TAB).looksLike("correction-form", SMALL, USUAL).press(Key.ESCAPE);
        at.press(Key.ENTER).shows("Correction to the minutes of meeting 5 recorded under item 4.");
        at.press(Key.TAB)
                .type("e")
                .shows("Meeting")
                .press(Key.ctrl('u'))
                .type("9")
                .press(Key.ENTER);
        at.shows("Give the number of a meeting held before this one");
        at.press(Key.ctrl('u')).press(Key.ENTER).shows("Correction changed.").shows("minutes of meeting 6");
    }

    @Test
    void a_note_turns_into_an_action_or_a_decision() {
        at.enters("n", "Somebody writes the guide")
                .type("T")
                .shows("T again turns it")
                .type("T");
        at.shows("Action> Somebody writes the guide").looksLike("turn-note", SMALL, USUAL);
        at.press(Key.ctrl('t')).shows("Decision> Somebody writes the guide").press(Key.ctrl('t'));
        at.press(Key.END)
                .type(" @dcs due 30 june")
                .press(Key.ENTER)
                .shows("A07-01 recorded")
                .shows("The note is gone.");
        at.type("u").shows("note Somebody writes the guide");
    }

    @Test
    void turning_a_note_keeps_its_draft_and_only_notes_turn() {
        at.enters("n", "Meet weekly")
                .press(Key.TAB)
                .type("T")
                .press(Key.END)
                .type(" @dcs")
                .press(Key.ESCAPE);
        at.shows("Kept as a draft")
                .type("T")
                .shows("Meet weekly @dcs")
                .press(Key.ctrl('g'))
                .press(Key.ESCAPE);
        at.enters("d", "Meet because of pace").type("T").shows("Choose a note first");
    }

    @Test
    void the_usual_words_are_offered_where_the_meeting_opens_and_closes() {
        at.press(3, Key.LEFT).type("n").shows("Tab: The chair welcomed members and introductions were made.");
        at.press(Key.TAB)
                .shows("Note> The chair welcomed members")
                .press(Key.ENTER)
                .shows("Note recorded");
        at.type("n").lacks("Tab: The chair").press(Key.ESCAPE).press(11, Key.RIGHT);
        at.type("n").shows("Tab: The chair thanked members and closed the meeting.");
    }

    @Test
    void what_came_of_it_is_said_of_any_meeting() {
        at.type("H").shows("Nothing has been asked or taken higher yet").type("q");
        at.enters("C", "chair to dcs: Why are plans late?");
        at.enters("X", "O1.2 to sponsor because it is stuck");
        at.type("H").looksLike("account", SMALL, USUAL).type("eTwo have left").press(Key.TAB, Key.DOWN, Key.ENTER);
        at.shows("Response recorded.").shows("Two have left").press(Key.DOWN).type("e");
        at.looksLike("account-response", SMALL, USUAL);
        at.type("They act").press(Key.ENTER).shows("Response recorded").shows("Response: They act");
    }

    @Test
    void an_entry_moves_to_another_item() {
        at.enters("d", "Meet because of pace").press(Key.TAB).type("m").looksLike("move-entry", SMALL, USUAL);
        at.type("item 5").press(Key.ENTER).shows("D07-01 moved from item 4 to item 5.");
        at.press(Key.RIGHT).shows("D07-01 Meet");
    }

    @Test
    void a_number_is_an_item_before_it_is_a_word_in_the_title_of_another() {
        at.enters("d", "Meet because of pace").press(Key.TAB).type("m").shows("Minutes of meeting 6");
        at.type("6").press(Key.ENTER).shows("D07-01 moved from item 4 to item 6.");
    }
}
