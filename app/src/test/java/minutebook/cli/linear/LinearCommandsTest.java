package minutebook.cli.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command of linear mode: its example, and each way in which it is refused. */
class LinearCommandsTest {
    private static final Map<String, List<String>> BEFORE = Map.ofEntries(
            Map.entry("start", List.of()),
            Map.entry("papers-out", List.of()),
            Map.entry("forward-take", List.of("forward Annual report")),
            Map.entry("forward-drop", List.of("forward Annual report")),
            Map.entry("worked", List.of("start", "challenge chair: Who leads?")),
            Map.entry("edit-meeting", List.of()),
            Map.entry("add-item", List.of()),
            Map.entry("edit-item", List.of()),
            Map.entry("move-item", List.of()),
            Map.entry("remove-item", List.of()),
            Map.entry("private-item", List.of()),
            Map.entry("public-item", List.of("private-item 6 under 3 because a price is agreed")),
            Map.entry("remove-template", List.of("template Audits of practice 15")),
            Map.entry("remove-paper", List.of("start", "paper Audit at https://council.example/audit.pdf")),
            Map.entry("resume", List.of("start", "pause")),
            Map.entry("edit", List.of("start", "note The police asked.")),
            Map.entry("remove", List.of("start", "note The police asked.")),
            Map.entry("undo", List.of("start", "note The police asked.")),
            Map.entry("redo", List.of("start", "note The police asked.", "undo")),
            Map.entry("response", List.of("start", "challenge chair: Who leads?")),
            Map.entry("turn", List.of("start", "note The police write the guide.")),
            Map.entry("move", List.of("start", "note The police asked.")),
            Map.entry("leave", List.of("start", "present dcs")),
            Map.entry("interest", List.of("start", "present dcs")),
            Map.entry("withdraw", List.of("start", "present dcs")),
            Map.entry("respond", List.of("start", "escalate O1.2 to sponsor because it is stuck")),
            Map.entry("unpark", List.of("start", "park A05-02 until 30 september because the hub opens then")),
            Map.entry("public", List.of("start", "item 4", "private under paragraph 3 because a price is agreed")),
            Map.entry("reconvene", List.of("start", "adjourn because the fire alarm rang")),
            Map.entry("close", List.of("start", "waive all because it is a rehearsal")),
            Map.entry(
                    "agree-minutes",
                    List.of(
                            "circulate to all members",
                            "start",
                            "present chair dcs ccg-chief police-super voluntary-chief lscb-chair")),
            Map.entry("back", List.of("start", "next")));

    private static final Map<String, List<String>> BEFORE_WHAT_FOLLOWS = Map.of(
            "circulate", over(),
            "notice", over(),
            "comment", over("circulate to all"),
            "settle", over("circulate to all", "comment A: B"));

    /** The lines after which the meeting is over, then these. */
    private static List<String> over(String... lines) {
        return Stream.concat(Stream.of("start", "waive all because it is a rehearsal", "close"), Stream.of(lines))
                .toList();
    }

    @TempDir
    private static Path sample;

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private static Path template;
    private static Table atItemFour;

    @BeforeAll
    static void make_the_sample_board_once() {
        template = Table.template(sample);
        atItemFour = new Table(template, shared).at(4);
    }

    @AfterAll
    static void close() {
        atItemFour.close();
    }

    static List<LinearCommand> all() {
        return new LinearCommands().all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_command_does_its_example(LinearCommand command) {
        try (Table table = new Table(template, folder)) {
            BEFORE_WHAT_FOLLOWS
                    .getOrDefault(command.name(), BEFORE.getOrDefault(command.name(), List.of("at 14:02", "start")))
                    .forEach(line -> assertTrue(table.type(line).allDone(), line));

            Table.Answers answers = table.type(command.example());

            assertTrue(answers.allDone(), answers.all());
            assertFalse(answers.last().isBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_command_can_be_explained(LinearCommand command) {
        Table.Answers answers = atItemFour.type("help " + command.name());

        assertTrue(answers.allDone());
        assertTrue(answers.all().contains(command.help()));
        assertTrue(atItemFour.type("help").all().contains(command.usage()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at | Give the time as HH:MM",
                "at noon | “noon” is not one",
                "at 25:00 | “25:00” is not one",
                "at 14:02 sharp | Leave out “sharp”",
                "at 13:00 | started at 14:02",
                "start | has been started already",
                "start now | Leave out “now”",
                "present | Give the people",
                "present nobody-at-all | Nobody here is called",
                "present head | could be",
                "apologies | Give the people",
                "absent | Give the people",
                "deputy | Give the person",
                "deputy dcs | Give the post of the deputy",
                "next 3 | Leave out “3”",
                "item | Give the number",
                "item 99 | items 1 to 12",
                "item four | There is no item four",
                "item 4 | at item 4 already",
                "note | Give the note",
                "decide | Say what is decided",
                "decide because of the weather | Say what is decided",
                "action Do it | Say who owns it",
                "action Do it @dcs | Say by when",
                "action Do it @dcs due asap | not a date anybody can be held to",
                "action Do it @dcs due ongoing | not a date anybody can be held to",
                "action Do it @dcs due tbc | not a date anybody can be held to",
                "action Do it @dcs due 31 june | is not a date",
                "action Do it @dcs due 1 june 2015 | on or after the meeting",
                "action Do it @dcs due 30 june #O9.9 | There is no outcome 9.9",
                "action @dcs due 30 june | Say what is to be done",
                "progress | Say what has happened",
                "progress 9.9 Text | There is no outcome 9.9",
                "progress O9.9 Text | There is no outcome 9.9",
                "progress T99 Text | There is no theme 99",
                "progress O1.1 | Say what has happened",
                "progress O1.1 on 31 june Text | is not a date",
                "progress O1.1 on asap Text | not a date anybody can be held to",
                "progress O1.1 on 19 june 2015 Text | still to come",
                "progress O1.1 Text evidence hearsay: Joe | Give the evidence as records",
                "reading | Begin with the measure",
                "reading no-such-measure 3 | There is no measure",
                "reading pathway-plans | Give the value",
                "reading pathway-plans many | is not one",
                "reading pathway-plans 101 | from 0 to 100",
                "reading pathway-plans 48 260/252 | 260 of 252 cannot be",
                "reading pathway-plans 48 not known x | is not understood here",
                "reading pathway-plans 48 suspect | Say why the reading is suspect",
                "reading pathway-plans 48 perhaps | is not understood here",
                "status | Say which outcome",
                "status O1.5 | Give the status",
                "status O1.5 pink because x | “pink” is none of them",
                "status O1.5 amber | Say why",
                "status O1.5 amber because | Say why",
                "status O1.4 blue because all is well | cannot be blue on self-report",
                "report | Give the action",
                "report D05-02 Done | is not one",
                "report A99-01 Done | There is no action A99-01",
                "report A06-03 | Give what shows",
                "report A06-03 done on 19 june 2015 Text | still to come",
                "accept A05-01 | closed already",
                "accept A05-02 it is done | Say why it is closed",
                "drop-action A05-02 | Say why it is dropped",
                "update A05-02 | Give what was said",
                "edit 1 words | Nothing is recorded",
                "remove last | Nothing is recorded",
                "undo it | Leave out “it”",
                "redo | redo",
                "resume | not paused",
                "next-meeting | Give a calendar date",
                "next-meeting soon 14:00 | not a date anybody can be held to",
                "next-meeting 30 july 2pm | Give the time as HH:MM",
                "next-meeting 1 june 2015 14:00 Here | plan a later day",
                "show everything | is none of them",
                "help me | There is no command “me”",
                "quit now | Leave out “now”",
                "nte x | did you mean “note”?",
                "presnt chair | did you mean “present”?",
                "xyzzy | type “help”",
            })
    void a_refused_line_says_why_and_changes_nothing(String line, String why) {
        int before = atItemFour.changes();

        Table.Answers answers = atItemFour.type(line);

        assertFalse(answers.allDone(), answers.all());
        assertEquals(1, answers.lines().size(), answers.all());
        assertTrue(answers.last().startsWith("Refused, line 1: "), answers.last());
        assertTrue(answers.last().contains(why), answers.last());
        assertEquals(before, atItemFour.changes());
    }

    @Test
    void nothing_is_recorded_before_the_meeting_has_started() {
        try (Table table = new Table(template, folder)) {
            for (String line : List.of("note Early", "next", "pause", "close", "status O1.5 red because x")) {
                assertTrue(table.type(line).last().contains("Start meeting 7 first."), line);
            }
        }
    }

    @Test
    void the_first_and_the_last_item_are_the_ends() {
        try (Table table = new Table(template, folder).at(12)) {
            assertTrue(table.type("next").last().contains("“close” ends the meeting"));
            assertTrue(table.type("item 1", "back").last().contains("This is the first item."));
        }
    }
}
