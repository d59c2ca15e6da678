package minutebook.cli.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import minutebook.domain.Decision;
import minutebook.export.Format;
import minutebook.export.Written;
import minutebook.tui.Golden;
import minutebook.view.ItemRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines by which a board asks, takes higher, weighs risks and puts minutes right; and what its minutes say of it. */
class AccountLinesTest {
    @TempDir
    private static Path sample;

    @TempDir
    private Path folder;

    private static Path template;

    @BeforeAll
    static void make_the_sample_board_once() {
        template = Table.template(sample);
    }

    private static ItemRecord item(Table table, int place) {
        return table.minutes().items().get(place - 1);
    }

    @Test
    void the_minutes_tell_all_of_it() {
        try (Table table = new Table(template, folder).at(2)) {
            Table.Answers answers = table.type(
                    "correct item 3: eleven cases -> twelve cases",
                    "correct -> The police sent apologies",
                    "item 4",
                    "challenge chair to dcs: Why are plans late? response Two workers have left",
                    "challenge chair: Who answers for the hub?",
                    "escalate A05-02 to chief-officers the executive group because it is late again",
                    "escalate last challenge to sponsor because nobody knows",
                    "escalate A05-02 to governing-bodies because it is late once more",
                    "risk new The new hub opens late likelihood 3 severity 4 cause no builder owner @dcs",
                    "risk 1 likelihood 5 severity 5 because two workers left",
                    "good-practice Health reads every case twice",
                    "consent The data report is noted; the dates are agreed",
                    "decide We meet weekly because of pace dissent The police would wait");
            assertTrue(answers.allDone(), answers.all());
            String minutes = new String(Written.minutes(table.minutes(), Format.MD), StandardCharsets.UTF_8);
            int from = minutes.indexOf("## 2. ");
            int to = minutes.indexOf("## 5. ");
            Golden.assertMatches("documents/minutes-table.md", minutes.substring(from, to));
        }
    }

    @Test
    void whether_a_challenge_worked_is_said_by_its_number_even_when_the_minutes_are_out() {
        try (Table table = new Table(template, folder).at(5)) {
            assertTrue(table.type("worked last yes").last().contains("not recorded a challenge yet"));
            table.type("challenge chair to dcs: Why late? response Two have left", "challenge chair: Who leads?");
            assertTrue(table.type("worked 1 perhaps").last().contains("“perhaps” is none of them"));
            assertTrue(table.type("worked 3 yes").last().contains("“show challenges” tells them by number"));
            table.type("waive all because it is a rehearsal", "close", "circulate to all members");
            assertEquals(
                    "Challenge changed; whether it worked: partly.",
                    table.type("worked 1 Partly").last());
            String shown = table.type("show challenges").all();
            assertTrue(shown.startsWith("1  Meeting 7, "), shown);
            assertTrue(shown.contains("Why late? Response: Two have left (it worked: partly)"), shown);
            assertTrue(shown.contains("Who leads? (no response yet) (it worked: not known yet)"), shown);
        }
    }

    @Test
    void what_show_numbers_can_be_edited_answered_turned_and_moved() {
        try (Table table = new Table(template, folder).at(4)) {
            table.type("challenge chair: Who leads?", "note Somebody writes the guide", "note Meet weekly");
            assertEquals(
                    "Response recorded.", table.type("response 3 The police do").last());
            table.type("edit 3 chair to dcs: Who leads here?");
            assertEquals(
                    "Who leads here?",
                    item(table, 4).proceedings().challenges().get(0).question());
            assertEquals(
                    "The police do",
                    item(table, 4).proceedings().challenges().get(0).response());
            assertTrue(table.type("turn last decision because of pace").allDone());
            Decision decision = item(table, 4).decisions().get(0).decision();
            assertEquals("Meet weekly", decision.words());
            assertEquals("of pace", decision.rationale());
            assertTrue(table.type("turn 1 action @dcs due 30 june").allDone());
            assertEquals(
                    "Somebody writes the guide",
                    item(table, 4).actions().get(0).action().what());
            assertEquals(
                    "D07-01 moved from item 4 to item 5.",
                    table.type("move 1 to 5").last());
            assertFalse(table.type("turn 1 action @dcs due 30 june").allDone());
            assertFalse(table.type("response 1 No.").allDone());
        }
    }

    @Test
    void what_came_back_is_recorded_by_its_number() {
        try (Table table = new Table(template, folder).at(4)) {
            assertEquals(
                    "The board has not taken anything higher yet.",
                    table.type("show escalations").last());
            assertFalse(table.type("respond last They will help").allDone());
            table.type("escalate O1.2 to sponsor because it is stuck");
            assertFalse(table.type("respond 2 They will help").allDone());
            assertTrue(table.type("show escalations").last().endsWith("because it is stuck; no response yet."));
            assertEquals(
                    "Response recorded; whether it worked: partly.",
                    table.type("respond 1 worked partly They will help").last());
            assertTrue(table.type("show escalations")
                    .last()
                    .endsWith("on 18 June 2015: They will help (it worked: partly)."));
            assertFalse(table.type("respond 1 on 1 june They helped before").allDone());
        }
    }

    @Test
    void a_turned_note_may_get_words_of_its_own() {
        try (Table table = new Table(template, folder).at(4)) {
            table.type("note They talked about a guide", "turn last action Write the guide @dcs due 30 june");
            assertEquals(
                    "Write the guide", item(table, 4).actions().get(0).action().what());
            assertTrue(item(table, 4).notes().isEmpty());
        }
    }

    @Test
    void escalations_risks_and_corrections_are_edited_as_they_are_recorded() {
        try (Table table = new Table(template, folder).at(4)) {
            table.type(
                    "escalate O1.2 to sponsor because it is stuck",
                    "edit last to outside the regulator because it is worse");
            assertEquals(
                    "the regulator",
                    item(table, 4)
                            .proceedings()
                            .escalations()
                            .get(0)
                            .escalation()
                            .to());
            table.type(
                    "risk 1 likelihood 5 severity 5 because two left",
                    "edit last 1 likelihood 2 severity 2 because one is back");
            assertEquals(2, item(table, 4).proceedings().risks().get(0).risk().likelihood());
            assertEquals(
                    "Correction to the minutes of meeting 5 recorded under item 4.",
                    table.type("correct meeting 5 item 1: nine -> ten").lines().get(0));
            assertTrue(table.type("show").all().contains("minutes of meeting 5, item 1: “nine” should read “ten”"));
            assertTrue(table.type("edit 1 eight -> twelve").allDone());
            assertTrue(table.type("show").all().contains("minutes of meeting 5: “eight” should read “twelve”"));
            assertTrue(table.type("edit 1 meeting 6: eight -> twelve").allDone());
            assertTrue(table.type("show").all().contains("minutes of meeting 6: “eight” should read “twelve”"));
            assertTrue(table.type("correct meeting 99: a -> b").last().contains("There is no meeting 99"));
            assertTrue(table.type("correct meeting 7: a -> b").last().contains("meeting 7 is not one here"));
            assertTrue(table.type("edit 1 twelve -> twelve").last().contains("The words are the same"));
            table.type("remove 1");
            table.type("correct nine -> ten", "edit 1 item 2: nine -> eleven");
            assertEquals(
                    "eleven",
                    item(table, 4)
                            .proceedings()
                            .corrections()
                            .get(0)
                            .correction()
                            .now());
            assertTrue(table.type("remove last", "remove last", "remove last").allDone());
        }
    }
}
