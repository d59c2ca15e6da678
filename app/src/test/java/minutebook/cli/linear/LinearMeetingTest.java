package minutebook.cli.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import minutebook.domain.Assurance;
import minutebook.domain.MeetingState;
import minutebook.domain.Presence;
import minutebook.domain.ProgressKind;
import minutebook.domain.ProgressNote;
import minutebook.domain.Quality;
import minutebook.domain.Reading;
import minutebook.pack.PackFiles;
import minutebook.view.ItemRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A meeting run by lines: what they record, how they are read, and what they cannot do any harm with. */
class LinearMeetingTest {
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
    void the_bundled_script_plays_whole() throws Exception {
        List<String> script;
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(PackFiles.sample().open("meeting.txt"), StandardCharsets.UTF_8))) {
            script = in.lines().toList();
        }
        try (Table table = new Table(template, folder)) {
            Table.Answers answers = table.type(script.toArray(String[]::new));

            assertTrue(answers.allDone(), answers.all());
            assertEquals("Meeting 7 closed at 15:58.", answers.last());
            assertEquals(MeetingState.HELD, table.minutes().meeting().state());
            assertEquals(
                    LocalDateTime.of(2015, 7, 30, 14, 0),
                    table.minutes().next().orElseThrow().plannedStart());
            long actions = table.minutes().items().stream()
                    .mapToLong(item -> item.actions().size())
                    .sum();
            assertEquals(
                    script.stream().filter(line -> line.startsWith("action ")).count(), actions);
        }
    }

    @Test
    void each_command_is_answered_with_one_line_and_comments_and_blank_lines_with_none() {
        try (Table table = new Table(template, folder)) {
            Table.Answers answers = table.type("# a comment", "", "   ", "  start", "NOTE In capitals too.");

            assertEquals(
                    List.of(
                            "Meeting 7 started at 15:00. Item 1: Welcome, apologies and interests.",
                            "Note recorded under item 1."),
                    answers.lines());
        }
    }

    @Test
    void the_clock_set_counts_the_minutes_of_an_item() {
        try (Table table = new Table(template, folder)) {
            table.type(
                    "at 14:02",
                    "start",
                    "at 14:08",
                    "next",
                    "at 23:50",
                    "next",
                    "at 00:20",
                    "waive all because it was a trial",
                    "close");

            assertEquals(6 * 60, item(table, 1).item().secondsTaken());
            assertEquals(
                    Optional.of(LocalDateTime.of(2015, 6, 19, 0, 20)),
                    table.minutes().meeting().endedAt());
        }
    }

    @Test
    void present_marks_those_who_are_not_marked_yet_and_none_when_one_is_unknown() {
        try (Table table = new Table(template, folder)) {
            assertFalse(table.type("present chair nobody-at-all").allDone());
            assertEquals(0, marked(table, Presence.PRESENT));
            assertTrue(table.type("present chair").allDone());
            assertEquals(
                    "Present: Executive director of people services.",
                    table.type("present @chair dcs dcs").last());
            assertTrue(table.type("present chair dcs").last().contains("marked so already"));
            assertEquals(2, marked(table, Presence.PRESENT));
        }
    }

    private static long marked(Table table, Presence presence) {
        return table.minutes().attendance().stream()
                .flatMap(row -> row.attendance().stream())
                .filter(attendance -> attendance.presence() == presence)
                .count();
    }

    @Test
    void a_decision_keeps_the_reason_after_the_first_because() {
        try (Table table = new Table(template, folder).at(4)) {
            table.type("decide We stop because it fails because nobody reads it", "decide We go on");

            var first = item(table, 4).decisions().get(0).decision();
            assertEquals("We stop", first.words());
            assertEquals("it fails because nobody reads it", first.rationale());
            assertTrue(table.type("show").all().contains("We go on (no reason given yet)"));
        }
    }

    @Test
    void progress_reads_its_day_its_kind_and_its_evidence() {
        try (Table table = new Table(template, folder).at(4)) {
            table.type("progress O1.1 on 17 june concern Half of them wait evidence audit: sample of 12");
            table.type("progress T1 On track since May");

            ProgressNote first = item(table, 4).progress().get(0).note();
            assertEquals(LocalDate.of(2015, 6, 17), first.date());
            assertEquals(ProgressKind.CONCERN, first.kind());
            assertEquals("Half of them wait", first.text());
            assertEquals(Assurance.EVIDENCED, first.assurance());
            assertEquals("sample of 12", first.evidenceReference());
            ProgressNote second = item(table, 4).progress().get(1).note();
            assertEquals("On track since May", second.text());
            assertEquals(LocalDate.of(2015, 6, 18), second.date());
            assertEquals(Assurance.REPORTED, second.assurance());
        }
    }

    @Test
    void a_reading_keeps_its_counts_where_it_is_from_and_its_doubt() {
        try (Table table = new Table(template, folder).at(5)) {
            Table.Answers answers = table.type("reading pathway-plans 48 on 31 may 121/252 not known 3 from the leaving"
                    + " care team known-wrong because counted twice");

            assertTrue(answers.allDone(), answers.all());
            Reading reading = item(table, 5).readings().get(0).reading();
            assertEquals(0, new BigDecimal(48).compareTo(reading.value()));
            assertEquals(LocalDate.of(2015, 5, 31), reading.date());
            assertEquals(Optional.of(121), reading.numerator());
            assertEquals(Optional.of(252), reading.denominator());
            assertEquals(Optional.of(3), reading.notKnown());
            assertEquals("the leaving care team", reading.reference());
            assertEquals(Quality.KNOWN_WRONG, reading.quality());
            assertEquals("counted twice", reading.why());
            assertTrue(table.type("show").all().contains("[known wrong: counted twice]"));
        }
    }

    @Test
    void everything_just_recorded_can_be_put_right() {
        try (Table table = new Table(template, folder).at(5)) {
            table.type(
                    "note One",
                    "decide Two because of two",
                    "action Three @dcs due 30 june",
                    "progress T2 on 17 june Four evidence audit: page 4",
                    "reading pathway-plans 48 on 31 may",
                    "status O2.5 red because of six");

            Table.Answers answers = table.type(
                    "edit 1 Note one",
                    "edit 2 Decision two",
                    "edit 3 Action three @dcs due 1 july",
                    "edit 4 achievement Progress four",
                    "edit 5 49",
                    "edit last because of number six");

            assertTrue(answers.allDone(), answers.all());
            String shown = table.type("show").all();
            for (String words : List.of(
                    "1. Note: Note one",
                    "Decision two. Because: of two.",
                    "Action three. Owner: Executive director of people services, due 1 July 2015",
                    "17 June 2015, achievement, evidenced: Progress four. Evidence (audit): page 4",
                    "49% on 31 May 2015",
                    "outcome 2.5 from amber to red. Because: of number six")) {
                assertTrue(shown.contains(words), words + "\nnot in\n" + shown);
            }
            for (int left = 6; left > 0; left--) {
                assertTrue(table.type("remove " + left).allDone());
            }
            assertTrue(table.type("show").all().contains("Nothing is recorded under it yet."));
        }
    }

    @Test
    void an_edited_action_keeps_what_is_not_given_again() {
        try (Table table = new Table(template, folder).at(5)) {
            table.type(
                    "action Ring @dcs due 30 june expect a list of calls #O2.5 #R3", "edit last Write @dcs due 1 july");

            var action = item(table, 5).actions().get(0).action();
            assertEquals("Write", action.what());
            assertEquals("a list of calls", action.expectation());
            assertTrue(action.outcome().isPresent());
            assertTrue(action.recommendation().isPresent());
            table.type("edit last Write @dcs due 1 july expect a letter #R4");
            assertEquals("a letter", item(table, 5).actions().get(0).action().expectation());
            assertNotEquals(
                    action.recommendation(),
                    item(table, 5).actions().get(0).action().recommendation());
        }
    }

    @Test
    void undo_takes_the_last_change_away_and_redo_puts_it_back() {
        try (Table table = new Table(template, folder).at(4)) {
            table.type("note Said");

            assertTrue(table.type("undo").last().startsWith("Undone: "));
            assertTrue(item(table, 4).notes().isEmpty());
            assertTrue(table.type("redo").last().startsWith("Redone: "));
            assertEquals(1, item(table, 4).notes().size());
        }
    }

    @Test
    void show_tells_the_agenda_the_theme_the_people_and_what_is_owed() {
        try (Table table = new Table(template, folder).at(5)) {
            table.type("present chair", "apologies dcs");

            assertTrue(table.type("show agenda").all().contains("the meeting is here"));
            assertTrue(table.type("show people").all().contains("; apologies."));
            assertTrue(table.type("show theme").all().contains("pathway-plans"));
            table.type("item 3");
            assertTrue(table.type("show actions").all().contains("A05-02, overdue"));
            assertEquals(
                    "This item is not about a theme of the plan.",
                    table.type("show theme").last());
        }
    }

    @Test
    void what_comes_from_elsewhere_is_received_at_the_item_and_stands_in_its_minutes() {
        try (Table table = new Table(template, folder).at(4)) {
            assertEquals(
                    "Received: The council's own assessment of progress, on 16 June 2015;"
                            + " the next is due on 18 September 2015.",
                    table.type("received self-assessment on 16 june Less than was expected")
                            .last());
            assertEquals(
                    "Corporate Parenting Board met on 18 June 2015.",
                    table.type("met corporate-parenting").last());
            assertTrue(table.type("show")
                    .all()
                    .contains("- Received: The council's own assessment of progress, 16 June 2015."
                            + " Less than was expected"));
            assertTrue(
                    table.type("show due").all().contains("corporate-parenting: Corporate Parenting Board; met today"));
            assertEquals(
                    "Corporate Parenting Board, 18 June 2015",
                    item(table, 4).proceedings().met().get(0).inWords());
            assertTrue(table.type("received rumours").last().contains("There is no report “rumours”: they are"));
        }
    }

    @Test
    void after_the_close_what_is_added_names_its_item_first() {
        try (Table table = new Table(template, folder).at(4)) {
            table.type("waive all because it was a trial", "close");

            assertTrue(table.type("note Late").last().contains("choose the item with “item N”"));
            assertTrue(table.type("item 5", "note Late").allDone());
            assertEquals("Late", item(table, 5).notes().get(0).text());
            assertTrue(table.type("next").last().contains("is closed"));
        }
    }

    @Test
    void quit_leaves_the_meeting_where_it_is() {
        try (Table table = new Table(template, folder).at(4)) {
            Table.Answers answers = table.type("quit", "note Never read");

            assertEquals(List.of("Left; meeting 7 is in session."), answers.lines());
            assertEquals(
                    Optional.of(item(table, 4).item().id()),
                    table.minutes().meeting().currentItem());
        }
    }

    @Test
    void hostile_lines_are_refused_with_one_sentence_each_or_recorded_clean() {
        try (Table table = new Table(template, folder).at(4)) {
            String esc = "\u001b[2J";
            for (String line : List.of(
                    "note " + "x".repeat(10_000),
                    "note " + esc + "gone",
                    esc,
                    "note \u009b31m",
                    "note a\u0000b",
                    "item " + "9".repeat(500),
                    "x".repeat(9_000),
                    "action " + "@".repeat(9_000))) {
                int before = table.changes();
                Table.Answers answers = table.type(line);
                assertFalse(answers.allDone());
                assertEquals(1, answers.lines().size());
                assertTrue(answers.last().chars().noneMatch(Character::isISOControl), answers.last());
                assertEquals(before, table.changes());
            }
            assertTrue(table.type("note Überall: 👩‍👩‍👧 e\u0301 \u202Eabc").allDone());
            assertEquals(
                    "Überall: 👩‍👩‍👧 é abc", item(table, 4).notes().get(0).text());
        }
    }

    @Test
    void lines_may_end_as_any_system_ends_them_and_begin_with_a_mark() {
        try (Table table = new Table(template, folder)) {
            Table.Answers answers = table.type("\uFEFFstart\r", "note One\rnote Two\r", "nte");

            assertEquals(2, item(table, 1).notes().size());
            assertTrue(answers.last().startsWith("Refused, line 4: "), answers.last());
        }
    }
}
