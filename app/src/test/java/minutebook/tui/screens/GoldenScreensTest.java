package minutebook.tui.screens;

import java.nio.file.Path;
import minutebook.tui.Key;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every screen as the chair sees it, kept as text and reviewed like code; -Dgolden.update=true writes them again. */
class GoldenScreensTest {
    private static final String SMALL = "40x10";
    private static final String USUAL = "80x24";
    private static final String WIDE = "120x40";
    private static final String WALL = "200x60";

    @TempDir
    Path folder;

    private BoardScreens at;

    @BeforeEach
    void open() {
        at = BoardScreens.in(folder);
    }

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void home_says_what_needs_the_board() {
        at.looksLike("home", SMALL, USUAL, WIDE, WALL);
    }

    @Test
    void everything_of_one_kind_is_one_key_away() {
        Places.MATTERS.open(at);
        at.looksLike("matters", SMALL, USUAL);
        at.press(Key.ENTER).shows("Theme 1").type("q").shows("off course or at risk");
    }

    @Test
    void what_is_expected_from_elsewhere_is_recorded_at_an_item() {
        at.type("R").looksLike("due", SMALL, USUAL);
        at.type("q").sitsAtItem(4).type("y").press(Key.ENTER).looksLike("due-form", SMALL, USUAL);
        at.press(Key.TAB).type("Read and accepted.").press(Key.ENTER);
        at.shows(
                "Received: The council's own assessment of progress, on 18 June 2015; the next is due on 18 September");
        at.type("q").looksLike("meeting-received", SMALL, USUAL);
        at.type("u").shows("Undone");
    }

    @Test
    void help_says_what_every_key_does() {
        at.type("?").looksLike("help-home", SMALL, USUAL);
    }

    @Test
    void the_agenda_is_put_together() {
        at.type("E").looksLike("agenda", SMALL, USUAL);
    }

    @Test
    void an_item_is_a_form() {
        at.type("E").press(3, Key.DOWN).type("e").looksLike("agenda-item", SMALL, USUAL);
    }

    @Test
    void a_meeting_is_planned_by_a_form() {
        at.type("n").looksLike("plan", SMALL, USUAL);
    }

    @Test
    void the_meeting_waits_to_be_started() {
        at.opensTheMeeting().looksLike("meeting-planned", SMALL, USUAL, WIDE);
    }

    @Test
    void attendance_is_one_key_a_person() {
        at.opensTheMeeting().type("Sw").type("pppa").looksLike("attendance", SMALL, USUAL);
        at.type("d").looksLike("attendance-deputy", SMALL, USUAL);
    }

    @Test
    void who_left_and_what_it_does_to_the_quorum_is_plain() {
        at.opensTheMeeting()
                .type("Sw")
                .type("pppppp")
                .press(Key.HOME)
                .type("L")
                .press(Key.DOWN)
                .type("L");
        at.looksLike("attendance-left", SMALL, USUAL);
        at.press(Key.ESCAPE).looksLike("meeting-not-quorate", SMALL, USUAL);
    }

    @Test
    void an_interest_is_declared_on_a_line_or_in_a_form() {
        at.opensTheMeeting().type("Sw").type("pppp").press(Key.ESCAPE).type("I");
        at.type("dcs Governor of the school, withdrew").looksLike("typing-interest", SMALL, USUAL);
        at.press(Key.TAB).looksLike("form-interest", SMALL, USUAL);
        at.press(Key.ENTER).shows("declared an interest under item 1 and withdrew.");
    }

    @Test
    void how_each_agency_took_part_is_one_key_from_home() {
        at.type("W").looksLike("engagement", SMALL, USUAL);
    }

    @Test
    void who_may_only_read_is_told_why_a_key_is_off() {
        try (BoardScreens reader = at.as("dcs")) {
            reader.opensTheMeeting().type("S").shows("may only read and report on what is their own");
            reader.type("q").shows("What needs the board today");
        }
    }

    @Test
    void a_deputy_who_is_not_named_leaves_the_same_person_chosen() {
        at.opensTheMeeting().type("Sw").type("ppp").type("d").press(Key.ESCAPE).type("a");
        at.shows("Head of safeguarding: apologies.");
        at.type("dA team manager").press(Key.ENTER).type("p").shows("Chief social worker: present.");
    }

    @Test
    void the_action_log_item_lists_what_the_board_waits_for() {
        at.sitsAtItem(3).looksLike("meeting-actions", SMALL, USUAL);
    }

    @Test
    void the_help_of_the_meeting_lists_every_key() {
        at.sitsAtItem(4).type("?").looksLike("help-meeting", SMALL, USUAL, WIDE);
    }

    @Test
    void commands_are_found_by_their_names() {
        at.sitsAtItem(4).type(":").looksLike("palette", SMALL, USUAL);
        at.type("min").looksLike("palette-found", SMALL, USUAL);
        at.press(Key.ENTER).shows("Minutes of meeting 7");
    }

    @Test
    void a_theme_shows_what_is_known_and_what_is_recorded() {
        recordsOneOfEach();
        at.looksLike("meeting-theme", SMALL, USUAL, WIDE, WALL);
        at.press(Key.TAB).looksLike("meeting-record", SMALL, USUAL);
        at.press(Key.TAB).looksLike("meeting-agenda", SMALL, USUAL);
    }

    private void recordsOneOfEach() {
        at.sitsAtItem(4).isAt(14, 9);
        at.enters("n", "The head of the hub said that 82 of the 122 held cases still wait.");
        at.isAt(14, 10).enters("r", "unprogressed-cases 82 on 17 june from head of the hub, list read out");
        at.isAt(14, 11).enters("p", "O1.1 on 17 june All held cases read and rated evidence records: hub list");
        at.isAt(14, 12).enters("s", "1.5 amber because 104 of 308 are reviewed");
        at.isAt(14, 13).enters("d", "No case is passed by e-mail alone because a child waited");
        at.isAt(14, 14)
                .enters("a", "Share the list of waiting families @head-mash due 29 june expect first list sent #O1.1");
        at.isAt(14, 32).ticks();
    }

    @Test
    void half_typed_entries_say_what_is_understood() {
        at.sitsAtItem(4);
        at.type("a").looksLike("typing-action-empty", SMALL, USUAL);
        at.type("Share the list @head").looksLike("typing-action-names", SMALL, USUAL, WIDE);
        at.press(Key.TAB).type("due asap").looksLike("typing-action-vague", SMALL, USUAL);
        at.press(Key.ctrl('w')).type("29 june expect first list sent #O1.1");
        at.looksLike("typing-action-whole", SMALL, USUAL);
        at.press(Key.ctrl('u'), Key.ESCAPE).type("d").type("No case is passed by e-mail alone");
        at.looksLike("typing-decision", SMALL, USUAL);
        at.press(Key.ctrl('u'), Key.ESCAPE).type("p").type("O1.1 on 17 june All held cases read evidence audit:");
        at.looksLike("typing-progress", SMALL, USUAL);
        at.press(Key.ctrl('u'), Key.ESCAPE).type("r").type("unprogressed-cases 82 on 17 june 82/122 from hub");
        at.looksLike("typing-reading", SMALL, USUAL);
        at.press(Key.ctrl('u'), Key.ESCAPE).type("s").type("1.5 purple");
        at.looksLike("typing-status", SMALL, USUAL);
        at.press(Key.ctrl('u'), Key.ESCAPE).type("n").type("The head of the hub said");
        at.looksLike("typing-note", SMALL, USUAL);
    }

    @Test
    void each_entry_has_a_form() {
        at.sitsAtItem(4);
        at.type("a").type("Share the list @head-mash due asap").press(Key.TAB);
        at.looksLike("form-action", SMALL, USUAL);
        leavesTheForm();
        at.type("d").type("No case is passed by e-mail alone").press(Key.TAB);
        at.looksLike("form-decision", SMALL, USUAL);
        leavesTheForm();
        at.type("p")
                .type("O1.1 on 17 june All held cases read evidence audit: ")
                .press(Key.TAB);
        at.looksLike("form-progress", SMALL, USUAL);
        leavesTheForm();
        at.type("r").type("unprogressed-cases 82 on 17 june ").press(Key.TAB);
        at.looksLike("form-reading", SMALL, USUAL);
        leavesTheForm();
        at.type("s").type("1.5 amber ").press(Key.TAB);
        at.looksLike("form-status", SMALL, USUAL);
        leavesTheForm();
        at.type("n").type("The head of the hub said ").press(Key.TAB);
        at.looksLike("form-note", SMALL, USUAL);
    }

    private void leavesTheForm() {
        at.press(Key.ESCAPE, Key.ctrl('u'), Key.ESCAPE);
    }

    @Test
    void a_theme_has_a_screen_of_its_own() {
        at.sitsAtItem(4).type("t").looksLike("theme", SMALL, USUAL, WIDE);
        at.type("G").looksLike("theme-end", SMALL, USUAL, WIDE);
    }

    @Test
    void an_outcome_that_nothing_has_moved_is_called_stuck() {
        at.sitsAtItem(5).type("t").text(80, 60);
        at.shows("Stuck: no reading, note or action since before the last 2 meetings.");
    }

    @Test
    void the_check_names_what_is_missing_and_opens_where() {
        at.type("c").looksLike("smart", SMALL, USUAL, WIDE);
        at.press(Key.ENTER).shows("It is about the plan as a whole.");
        at.press(Key.DOWN, Key.ENTER).shows("Theme 1: Effective practice");
        at.type("c").looksLike("smart-theme", USUAL).press(Key.ESCAPE).shows("SMART ");
    }

    @Test
    void actions_are_listed_with_the_chosen_one_in_full() {
        at.type("a").looksLike("actions", SMALL, USUAL, WIDE);
        at.press(Key.TAB).looksLike("actions-overdue", USUAL);
        at.press(Key.TAB).looksLike("actions-reported", USUAL);
        at.press(Key.TAB).looksLike("actions-all", USUAL);
        at.type("/").type("hub").looksLike("actions-finding", SMALL, USUAL);
        at.press(Key.ENTER).looksLike("actions-found", USUAL);
        at.type("/").press(Key.ctrl('u')).type("no such words").press(Key.ENTER);
        at.looksLike("actions-none", SMALL, USUAL);
    }

    @Test
    void one_action_is_read_in_full() {
        at.type("a").press(Key.ENTER).looksLike("action", SMALL, USUAL);
    }

    @Test
    void a_settled_action_says_why_its_keys_are_off() {
        at.type("a").press(Key.TAB, Key.TAB, Key.TAB).type("c").shows("The action is closed already.");
    }

    @Test
    void more_time_is_given_by_a_line() {
        at.type("aE").looksLike("actions-extend", SMALL, USUAL);
    }

    @Test
    void the_minutes_are_read_as_they_grow() {
        recordsOneOfEach();
        at.press(Key.ctrl('p')).looksLike("minutes", SMALL, USUAL, WIDE);
    }

    @Test
    void closing_tells_what_is_missing() {
        at.sitsAtItem(12).type("c").looksLike("meeting-closing", SMALL, USUAL);
    }

    @Test
    void in_private_the_title_bar_says_so() {
        at.sitsAtItem(4).type("2").looksLike("meeting-into-private", SMALL, USUAL);
        at.type("paragraph 3").press(Key.TAB).type("A price is being agreed").press(Key.ENTER);
        at.looksLike("meeting-in-private", SMALL, USUAL);
    }

    @Test
    void an_adjourned_meeting_says_how_it_goes_on() {
        at.sitsAtItem(4).type("Z").looksLike("meeting-adjourning", SMALL, USUAL);
        at.type("25 june")
                .press(Key.TAB, Key.TAB, Key.TAB)
                .type("the fire alarm rang")
                .press(Key.ENTER);
        at.type("n").looksLike("meeting-adjourned", SMALL, USUAL);
    }

    @Test
    void history_says_who_did_what() {
        recordsOneOfEach();
        at.type("h").looksLike("history", SMALL, USUAL);
    }

    @Test
    void the_plan_is_traced_from_every_side() {
        at.type("t").looksLike("trace", SMALL, USUAL, WIDE);
        at.press(Key.TAB).looksLike("trace-outcomes", USUAL);
        at.press(Key.TAB).looksLike("trace-findings", USUAL);
        at.press(Key.TAB).looksLike("trace-uncovered", SMALL, USUAL);
        at.press(Key.TAB).press(26, Key.DOWN).press(Key.ENTER).shows("Paragraph 18 is outside the findings");
        at.looksLike("trace-chain", SMALL, USUAL);
    }

    @Test
    void judgements_stand_in_a_grid() {
        at.type("J").looksLike("judgements", SMALL, USUAL, WIDE);
    }

    @Test
    void search_finds_what_was_said() {
        at.type("/").looksLike("search-empty", SMALL, USUAL);
        at.type("threshold").press(Key.ENTER).looksLike("search", SMALL, USUAL);
    }

    @Test
    void a_file_without_a_board_says_what_to_do() {
        try (BoardScreens empty = BoardScreens.at(folder.resolve("empty.db"))) {
            empty.looksLike("empty", SMALL, USUAL);
        }
    }

    @Test
    void the_plan_is_an_outline() {
        at.type("P").looksLike("outline", SMALL, USUAL, WIDE);
        at.press(2, Key.DOWN).looksLike("outline-outcome", USUAL);
        at.type("n").looksLike("outline-add", SMALL, USUAL, WIDE);
    }

    @Test
    void an_outcome_and_a_measure_are_forms_that_check() {
        at.type("P").press(2, Key.DOWN).type("e").looksLike("part-outcome", SMALL, USUAL, WIDE);
        at.press(4, Key.TAB).press(Key.ctrl('u')).type("health").looksLike("part-outcome-names", SMALL, USUAL);
        at.press(Key.TAB, Key.TAB, Key.ctrl('u')).type("asap").looksLike("part-outcome-vague", SMALL, USUAL);
        at.press(Key.ESCAPE).press(Key.DOWN).type("e").looksLike("part-measure", SMALL, USUAL, WIDE);
        at.press(13, Key.TAB).looksLike("part-measure-later", SMALL, USUAL);
    }

    @Test
    void lead_and_sponsor_come_from_different_agencies() {
        at.type("Pe").press(3, Key.TAB).looksLike("part-theme", SMALL, USUAL, WIDE);
        at.press(Key.ctrl('u'))
                .type("dcs")
                .press(Key.TAB, Key.ctrl('u'))
                .type("head-mash")
                .press(Key.ENTER);
        at.looksLike("part-theme-refused", SMALL, USUAL);
    }

    @Test
    void a_thing_is_retired_with_a_reason_and_put_back() {
        at.type("P").press(2, Key.DOWN).type("x").looksLike("outline-retire", SMALL, USUAL);
        at.type("It is merged with 1.2.").press(Key.ENTER).shows("Outcome 1.1 retired.");
        at.type("A").looksLike("outline-retired", USUAL);
        at.press(Key.HOME).press(2, Key.DOWN).type("x").shows("Outcome 1.1 is in use again.");
    }

    @Test
    void an_outcome_is_linked_to_what_it_answers() {
        at.type("P").press(2, Key.DOWN).type("l").looksLike("outline-link", SMALL, USUAL, WIDE);
        at.type("care leavers").looksLike("outline-link-found", SMALL, USUAL);
        at.press(Key.ENTER).shows("Outcome 1.1 answers recommendation");
        at.type("L").looksLike("outline-unlink", SMALL, USUAL);
        at.press(Key.END, Key.ENTER).shows("Outcome 1.1 no longer answers recommendation");
    }

    @Test
    void every_kind_is_a_list() {
        at.type("Po").looksLike("kinds", SMALL, USUAL, WIDE);
        at.type("people").press(Key.ENTER).looksLike("parts-people", SMALL, USUAL, WIDE);
        at.press(Key.ESCAPE).type("o").type("recomm").press(Key.ENTER);
        at.looksLike("parts-recommendations", SMALL, USUAL, WIDE);
        at.press(Key.ESCAPE).press(3, Key.DOWN).type("r");
        at.looksLike("parts-readings", SMALL, USUAL, WIDE);
    }

    @Test
    void the_board_approves_its_plan_and_sees_what_changed_since() {
        at.sitsAtItem(4).type("V").looksLike("plan-approve", SMALL, USUAL, WIDE);
        at.type("With thanks to all.").press(Key.ENTER).shows("Version 1 of the plan approved.");
        at.type("P").shows("Version 1 approved at meeting 7; nothing has changed since.");
        at.press(2, Key.DOWN)
                .type("e")
                .press(5, Key.TAB)
                .press(Key.ctrl('u'))
                .type("30 september 2015")
                .press(Key.ENTER);
        at.type("J").looksLike("outline-changed", SMALL, USUAL);
        at.type("v").looksLike("plan-changes", SMALL, USUAL, WIDE);
    }

    @Test
    void a_board_is_set_up_from_nothing() {
        try (BoardScreens empty = BoardScreens.at(folder.resolve("empty.db"))) {
            empty.type("n").looksLike("board-form", SMALL, USUAL, WIDE);
            empty.type("wearton")
                    .press(Key.TAB)
                    .type("Wearton Improvement Board")
                    .press(Key.TAB);
            empty.type("Wearton").press(Key.ENTER).looksLike("board-new", SMALL, USUAL, WIDE);
        }
    }

    @Test
    void a_refusal_says_what_to_do() {
        at.sitsAtItem(4).enters("a", "Share the list @head-mash due asap");
        at.looksLike("meeting-refused", SMALL, USUAL);
    }
}
