package minutebook.cli.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.domain.Meeting;
import minutebook.domain.MeetingState;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to minutes after a meeting, by lines: those of meeting 6 typed at it, then agreed at meeting 7. */
class AfterCommandsTest {
    @TempDir
    private static Path sample;

    @TempDir
    private Path folder;

    private static Path template;

    @BeforeAll
    static void make_the_sample_board_once() {
        template = Table.template(sample);
    }

    private static Meeting last(Table table) {
        return table.book().home(Optional.empty()).meetings().stream()
                .filter(meeting -> meeting.number() == 6)
                .findFirst()
                .orElseThrow();
    }

    /** Lines typed at meeting 6, which is over. */
    private static List<String> after(Table table, String... lines) {
        StringWriter out = new StringWriter();
        new LinearMeeting(table.book(), last(table).id())
                .run(new BufferedReader(new StringReader(String.join("\n", lines))), new PrintWriter(out));
        return out.toString().lines().toList();
    }

    @Test
    void minutes_go_out_are_commented_on_and_agreed() {
        try (Table table = new Table(template, folder)) {
            assertEquals(
                    List.of(
                            "Decision notice of meeting 6 sent to members on the list.",
                            "Minutes of meeting 6 circulated to all members.",
                            "Comment 1 on the minutes of meeting 6 recorded for Somebody Else.",
                            "Comment 2 on the minutes of meeting 6 recorded for Somebody Else.",
                            "Comment 1 by Somebody Else on the minutes of meeting 6: accepted.",
                            "Refused, line 6: Say why the comment is not accepted.",
                            "Comment 2 by Somebody Else on the minutes of meeting 6: not accepted."),
                    after(
                            table,
                            "notice to members on the list on 22 may",
                            "circulate to all members on 29 may",
                            "comment Somebody Else: item 3: The police were there.",
                            "comment Somebody Else: The date is wrong.",
                            "settle 1 accepted because corrected at meeting 7",
                            "settle 2 not-accepted",
                            "settle 2 not-accepted because it is right"));
            assertEquals(
                    "item 3",
                    table.book().after(last(table).id()).comments().get(0).about());
            Table.Answers agreed = table.type(
                    "at 14:02",
                    "start",
                    "present chair dcs ccg-chief police-super voluntary-chief lscb-chair",
                    "agree-minutes",
                    "undo",
                    "agree-minutes");
            assertTrue(agreed.lines().get(3).startsWith("Minutes of meeting 6 agreed and frozen; hash "), agreed.all());
            assertFalse(agreed.allDone());
            assertEquals(
                    "Refused, line 6: The minutes of meeting 6 are approved and stay as they are: record a correction at"
                            + " the next meeting.",
                    agreed.last());
            assertEquals(MeetingState.APPROVED, last(table).state());
            assertEquals(
                    "Next: nothing; the minutes are frozen, and a later meeting can record a correction.",
                    after(table, "show minutes-state").stream()
                            .reduce((one, two) -> two)
                            .orElseThrow());
        }
    }

    @Test
    void on_begins_a_day_only_before_a_date() {
        try (Table table = new Table(template, folder)) {
            List<String> answers = after(
                    table,
                    "notice to the task group on neglect",
                    "notice to the task group on neglect on 22 may",
                    "notice to the task group on 31 june",
                    "notice to the task group on asap",
                    "notice to the task group on 22 may by post");
            String sent = "Decision notice of meeting 6 sent to the task group on neglect.";
            assertEquals(List.of(sent, sent), answers.subList(0, 2));
            assertTrue(answers.get(2).contains("“31 june” is not a date"), answers.get(2));
            assertTrue(answers.get(3).contains("“asap” is not a date anybody can be held to"), answers.get(3));
            assertTrue(answers.get(4).contains("Leave out “by post”"), answers.get(4));
            assertEquals(
                    List.of(LocalDate.of(2015, 6, 18), LocalDate.of(2015, 5, 22)),
                    table.book().after(last(table).id()).sent().stream()
                            .filter(one -> one.to().endsWith("neglect"))
                            .map(one -> one.date())
                            .toList());
        }
    }

    @Test
    void the_comments_on_the_last_minutes_and_what_differs_in_them_are_shown() {
        try (Table table = new Table(template, folder)) {
            assertEquals(
                    "Nobody has commented on the minutes of meeting 6.",
                    table.type("show comments").last());
            assertTrue(table.type("show diff").last().contains("so there is nothing to compare"));
            after(
                    table,
                    "circulate to all members on 29 may",
                    "comment Somebody Else: item 3: The police were there.",
                    "settle 1 accepted because corrected at meeting 7",
                    "comment Somebody Else: The date is wrong.");
            List<String> comments = List.of(
                    "Comments on the minutes of meeting 6:",
                    "1  Somebody Else, item 3: The police were there. (accepted: corrected at meeting 7)",
                    "2  Somebody Else: The date is wrong. (to be dealt with)");
            assertEquals(comments, table.type("show comments").lines());
            assertEquals(comments, after(table, "show comments"));
            after(table, "settle 2 not-accepted because it is right");
            table.type(
                    "at 14:02",
                    "start",
                    "present chair dcs ccg-chief police-super voluntary-chief lscb-chair",
                    "correct item 3: eleven -> twelve",
                    "agree-minutes");
            List<String> diff = table.type("show diff").lines();
            assertEquals("− circulated on 29 May 2015 to all members", diff.get(0));
            assertEquals("+ approved at meeting 7 on 18 June 2015", diff.get(1));
            assertTrue(
                    diff.stream().anyMatch(line -> line.startsWith("+ ") && line.contains("twelve")), diff.toString());
        }
    }

    @Test
    void who_came_in_a_year_is_shown() {
        try (Table table = new Table(template, folder)) {
            Table.Answers answers = table.type("show engagement");
            assertTrue(answers.allDone(), answers.all());
            assertTrue(
                    answers.lines().get(0).matches(".+: came to \\d+ of \\d+ meetings \\(\\d+%\\), .*"), answers.all());
        }
    }

    @Test
    void papers_go_out_to_somebody() {
        try (Table table = new Table(template, folder)) {
            assertTrue(table.type("papers-out 9 june to all members").allDone());
            String next =
                    table.book().home(Optional.empty()).planned().orElseThrow().id();
            assertTrue(table.book().after(next).sent().stream()
                    .anyMatch(sent ->
                            sent.to().equals("all members") && sent.date().equals(LocalDate.of(2015, 6, 9))));
            assertTrue(table.type("undo", "papers-out to the press").allDone());
            assertFalse(table.type("undo", "papers-out 9 june to").allDone());
        }
    }

    @Test
    void what_is_not_understood_says_how_it_goes() {
        try (Table table = new Table(template, folder)) {
            assertEquals(
                    List.of(
                            "Refused, line 1: Say to whom it goes out, such as “circulate to all members”.",
                            "Refused, line 2: Say who comments and what, such as “comment police: The date is wrong.”.",
                            "Refused, line 3: Say accepted or not-accepted; “yes” is neither.",
                            "Refused, line 4: Nobody has commented on the minutes of meeting 6.",
                            "Refused, line 5: Leave out “now”: nothing more belongs there."),
                    after(
                            table,
                            "circulate",
                            "comment all is well",
                            "settle 1 yes",
                            "settle 1 accepted because so",
                            "agree-minutes now"));
        }
    }
}
