package minutebook.cli.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import minutebook.domain.AgendaItem;
import minutebook.domain.Meeting;
import minutebook.view.AgendaRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The agenda put in order by lines, before the meeting and while it sits. */
class AgendaLinesTest {
    @TempDir
    private static Path sample;

    @TempDir
    private Path folder;

    private static Path template;

    @BeforeAll
    static void make_the_sample_board_once() {
        template = Table.template(sample);
    }

    private static AgendaItem item(Table table, int place) {
        return agenda(table).get(place - 1);
    }

    private static List<AgendaItem> agenda(Table table) {
        Meeting meeting = table.minutes().meeting();
        return table.book().meeting(meeting.id(), Optional.empty()).agenda().stream()
                .map(AgendaRow::item)
                .toList();
    }

    @Test
    void a_board_settles_by_lines_when_it_meets_and_what_its_agendas_have() {
        try (Table table = new Table(template, folder)) {
            assertTrue(table.type("show series").last().startsWith("The board has not settled when it meets"));
            assertTrue(table.type("series every 6 weeks from 30 july at 14:00 for 90 minutes")
                    .allDone());
            assertTrue(
                    table.type("show series").all().contains("Thursday 10 September 2015 at 14:00, proposed"),
                    table.type("show series").all());
            assertFalse(table.type("series every 6 days from 30 july at 14:00").allDone());
            assertFalse(
                    table.type("series every many weeks from 30 july at 14:00").allDone());
            assertFalse(table.type("series every 6 weeks from 30 july").allDone());
            assertTrue(table.type("show template").last().contains("usual items"));
            assertTrue(table.type("template Audits of practice 15 by @qa-manager", "template Theme two 20 theme 2")
                    .allDone());
            assertEquals(
                    List.of("1. Audits of practice, 15 minutes (discussion).", "2. Theme two, 20 minutes (theme)."),
                    table.type("show template").lines());
            assertFalse(table.type("remove-template 3").allDone());
            assertTrue(table.type("remove-template 1", "undo").allDone());
            assertEquals(2, table.type("show template").lines().size());
            assertFalse(table.type("remove-paper 1").allDone());
        }
    }

    @Test
    void the_meeting_gets_another_day_time_length_and_place() {
        try (Table table = new Table(template, folder)) {
            assertEquals(
                    "Meeting 7 is on Thursday 25 June 2015 at 10:30.",
                    table.type("edit-meeting at 10:30 on 25 june minutes 90 place Room at the top")
                            .last());
            Meeting now = table.minutes().meeting();
            assertEquals("Room at the top", now.place());
            assertEquals(90, now.plannedMinutes());
            table.type("edit-meeting on 26 june");
            assertEquals(
                    "2015-06-26T10:30", table.minutes().meeting().plannedStart().toString());
            assertEquals("Room at the top", table.minutes().meeting().place());
        }
    }

    @Test
    void an_item_is_added_with_its_parts_in_any_order() {
        try (Table table = new Table(template, folder)) {
            int all = agenda(table).size();
            assertTrue(table.type("add-item Annual report by @dcs 15 minutes theme 1", "add-item The plan in 2015 5")
                    .allDone());
            AgendaItem report = item(table, all - 1);
            assertEquals("Annual report", report.title());
            assertEquals(15, report.minutes());
            assertTrue(report.theme().isPresent() && report.presenter().isPresent());
            assertEquals("The plan in 2015", item(table, all).title());
            assertEquals(5, item(table, all).minutes());
            assertEquals("Any other business", item(table, all + 1).title());
        }
    }

    @Test
    void an_item_is_edited_moved_and_removed_and_what_is_not_named_stays() {
        try (Table table = new Table(template, folder)) {
            table.type("add-item Annual report 15 theme 1 by @dcs", "move-item 11 to 2", "edit-item 2 25");
            assertEquals("Annual report", item(table, 2).title());
            assertEquals(25, item(table, 2).minutes());
            assertTrue(table.type("edit-item 2 Report of the year theme none by none")
                    .allDone());
            assertEquals("Report of the year", item(table, 2).title());
            assertEquals(25, item(table, 2).minutes());
            assertTrue(item(table, 2).theme().isEmpty()
                    && item(table, 2).presenter().isEmpty());
            assertEquals(
                    "Item taken off the agenda: Report of the year.",
                    table.type("remove-item 2").last());
        }
    }

    @Test
    void an_item_can_be_made_private_while_the_meeting_is_at_another() {
        try (Table table = new Table(template, folder).at(2)) {
            assertEquals(
                    "Item 6 is in Part 2, under paragraph 3.",
                    table.type("private-item 6 under 3 because a price is agreed")
                            .last());
            assertEquals("a price is agreed", item(table, 6).publicInterest());
            assertEquals(
                    "Item 6 is in Part 1, in public.",
                    table.type("public-item 6").last());
        }
    }

    @Test
    void what_waits_is_shown_taken_up_and_dropped_by_its_number() {
        try (Table table = new Table(template, folder)) {
            assertEquals(
                    "Nothing waits on the forward plan.",
                    table.type("show forward").last());
            table.type("forward Annual report not before 1 october because the data come late", "forward Visit");
            assertEquals(
                    List.of(
                            "1  Annual report; 10 minutes; not before 1 October 2015; because the data come late",
                            "2  Visit; 10 minutes"),
                    table.type("show forward").lines());
            assertTrue(table.type("forward-take 2").last().contains("takes up what waited: Visit."));
            assertEquals("Visit", item(table, agenda(table).size() - 2).title());
            assertTrue(table.type("forward-take 2").last().contains("Nothing waits under number 2"));
            assertTrue(table.type("forward-drop 1").last().contains("because and the reason"));
            assertTrue(table.type("forward-drop 1 because it is not needed").allDone());
            assertTrue(
                    table.book().forward(table.minutes().board(), 0).waiting().isEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "edit-meeting | Say what changes",
                "edit-meeting tomorrow | “tomorrow” is none of them",
                "edit-meeting on 31 june | is not a date",
                "edit-meeting at noon | Give the time as HH:MM",
                "edit-meeting minutes many | as a whole number",
                "edit-meeting place | Give the place",
                "add-item | Give the item’s title",
                "add-item theme 1 | Give the item’s title first",
                "add-item Report theme 99 | There is no theme 99",
                "add-item Report by @nobody | Nobody here is called",
                "add-item Report -5 | as a whole number",
                "edit-item 4 | what changes",
                "edit-item 99 x | items 1 to 12",
                "move-item 4 to 4 | is there already",
                "move-item 4 to 99 | items 1 to 12",
                "remove-item 4 now | Leave out “now”",
                "private-item 4 because x | private-item 4 under paragraph 3 because",
                "private-item 4 under 3 | Say under which paragraph",
                "public-item 4 | in Part 1 already",
            })
    void a_refused_line_says_why_and_changes_nothing(String line, String why) {
        try (Table table = new Table(template, folder)) {
            int before = table.changes();
            Table.Answers answers = table.type(line);
            assertFalse(answers.allDone(), answers.all());
            assertTrue(answers.last().contains(why), answers.last());
            assertEquals(before, table.changes());
        }
    }
}
