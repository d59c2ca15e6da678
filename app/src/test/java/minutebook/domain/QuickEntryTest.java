package minutebook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import minutebook.TestBoard;
import minutebook.domain.Refused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuickEntryTest {
    private static final Plan PLAN = TestBoard.plan();
    private static final DateWords DATES = new DateWords(TestBoard.TODAY, Optional.of(LocalDate.of(2015, 7, 16)));

    @Test
    void a_whole_line_is_read_part_by_part() {
        ActionWords words = read("Publish the threshold guide @health due 30 june expect signed-off version #R2")
                .complete();
        assertEquals("Publish the threshold guide", words.what());
        assertEquals("signed-off version", words.expectation());
        assertEquals(TestBoard.HEALTH, words.owner().id());
        assertEquals(LocalDate.of(2015, 6, 30), words.due());
        assertEquals("2", words.recommendation().orElseThrow().number());
    }

    @Test
    void the_parts_may_come_in_any_order() {
        List<String> parts =
                new ArrayList<>(List.of("@super", "due next meeting", "expect a list of names", "#O1.2", "#R1"));
        Random random = new Random(3);
        for (int i = 0; i < 60; i++) {
            Collections.shuffle(parts, random);
            String line = "Name them all " + String.join(" ", parts);
            ActionWords words = read(line).complete();
            assertEquals("Name them all", words.what(), line);
            assertEquals("a list of names", words.expectation(), line);
            assertEquals(TestBoard.POLICE, words.owner().id(), line);
            assertEquals(LocalDate.of(2015, 7, 16), words.due(), line);
            assertEquals("1.2", words.outcome().orElseThrow().ref(), line);
            assertEquals(1, words.theme().orElseThrow().number(), line);
            assertEquals("1", words.recommendation().orElseThrow().number(), line);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pay what is due to families",
                "Tell families what is due",
                "Review the dues and the undue delay",
                "Agree the due date for reviews",
                "Write to dcs@example.org",
                "Report in due course to Ofsted on C# and item #",
            })
    void words_that_only_look_like_a_part_stay_words(String what) {
        ActionWords words = read(what + " @dcs due 3 july").complete();
        assertEquals(what, words.what());
        assertEquals(LocalDate.of(2015, 7, 3), words.due());
    }

    @Test
    void of_two_dates_the_last_is_the_due_date_and_the_other_stays_in_the_words() {
        ActionWords words =
                read("Report on the reviews due 30 june @dcs due 3 july").complete();
        assertEquals("Report on the reviews due 30 june", words.what());
        assertEquals(LocalDate.of(2015, 7, 3), words.due());
    }

    @Test
    void no_words_are_lost_when_expect_is_said_twice() {
        ActionWords words = read("Ask what families expect of us @dcs due 3 july expect a paper on what they expect")
                .complete();
        assertEquals("Ask what families expect of us", words.what());
        assertEquals("a paper on what they expect", words.expectation());
    }

    @Test
    void words_after_a_name_go_on_with_what_was_being_said() {
        assertEquals(
                "Ask to write to schools",
                read("Ask @dcs to write to schools due friday").complete().what());
        assertEquals(
                "a paper by noon",
                read("Ask due friday expect a paper @dcs by noon").complete().expectation());
    }

    @ParameterizedTest
    @CsvSource({
        "@dcs,DCS",
        "@DCS,DCS",
        "@d,DCS",
        "@council,DCS",
        "@coun,DCS",
        "@police,POLICE",
        "@nur,HEALTH",
        "@chair,CHAIR"
    })
    void a_name_is_a_person_an_agency_or_the_beginning_of_one(String name, String expected) {
        String id = read("Do it " + name + " due friday").complete().owner().id();
        assertEquals(
                "person-" + (expected.equals("HEALTH") ? "health" : expected.toLowerCase(java.util.Locale.ROOT)), id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Do it @nobody due friday|NO_OWNER",
                "Do it due friday|NO_OWNER",
                "Do it @ due friday|NO_OWNER",
                "Do it @s due friday|AMBIGUOUS",
                "Do it @dcs @super due friday|AMBIGUOUS",
                "Do it @dcs|NO_DATE",
                "Do it @dcs due|NO_DATE",
                "Do it @dcs due asap|VAGUE_DATE",
                "Do it @dcs due ongoing|VAGUE_DATE",
                "Do it @dcs due when the moon is full|NOT_A_DATE",
                "Do it @dcs due 31 june|NOT_A_DATE",
                "@dcs due friday|BLANK",
                "Do it @dcs due friday #O9.9|NOT_FOUND",
                "Do it @dcs due friday #T9|NOT_FOUND",
                "Do it @dcs due friday #R9|NOT_FOUND",
                "Do it @dcs due friday #x|NOT_FOUND",
            })
    void what_is_missing_or_wrong_is_told(String line, Reason reason) {
        QuickEntry entry = read(line);
        assertEquals(reason, entry.problems().get(0).reason());
        assertEquals(1, entry.problems().size(), line);
        assertEquals(reason, assertThrows(Refused.class, entry::complete).reason());
    }

    @Test
    void an_empty_line_says_what_an_action_needs() {
        assertEquals(
                List.of(Reason.BLANK, Reason.NO_OWNER, Reason.NO_DATE),
                read("").problems().stream().map(Refused::reason).toList());
    }

    @Test
    void an_agency_with_nobody_on_the_board_owns_nothing() {
        Plan plan = new Plan(PLAN.agencies(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertEquals(
                Reason.NO_OWNER,
                QuickEntry.read("Do it @health due friday", plan, DATES)
                        .problems()
                        .get(0)
                        .reason());
    }

    @Test
    void names_and_refs_are_completed() {
        assertEquals(List.of("@super", "@secretary"), QuickEntry.completions("Do it @s", PLAN));
        assertEquals(List.of("@police"), QuickEntry.completions("Do it @PO", PLAN));
        assertEquals(9, QuickEntry.completions("@", PLAN).size());
        assertEquals(List.of("#O1.1", "#O1.2", "#O2.1"), QuickEntry.completions("x #o", PLAN));
        assertEquals(List.of("#R1", "#R2"), QuickEntry.completions("x #R", PLAN));
        assertEquals(List.of(), QuickEntry.completions("Do it @s due", PLAN));
        assertEquals(List.of(), QuickEntry.completions("", PLAN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Publish the guide|",
                "Publish the guide|signed-off version",
                "Pay what is due to families|a list of what is due",
                "Report on reviews due 30 june|a note due friday",
                "Ask what families expect of us|",
                "Ask what families expect of us|a list of what they expect",
                "Email @health and @police about it|sent to @dcs by noon",
                "Close ticket #R1 and #T2|see #O1.1",
                "Say \\due friday and \\@dcs|a \\ in it",
                "Do it due|",
                "Do it due|due",
                "Do it expect|expect",
                "due friday expect @dcs #R1|x",
                "@dcs|due",
                "#R1 first|",
            })
    void an_entry_written_as_a_line_reads_the_same(String what, String expectation) {
        sameAgain(new ActionWords(
                what,
                expectation == null ? "" : expectation,
                PLAN.person("dcs"),
                LocalDate.of(2015, 7, 3),
                Optional.of(PLAN.theme("1")),
                Optional.of(PLAN.outcome("1.2")),
                Optional.of(PLAN.recommendation("2"))));
    }

    @Test
    void random_entries_written_as_lines_read_the_same() {
        long seed = 11;
        Random random = new Random(seed);
        String[] pieces = {
            "due", "expect", "friday", "@dcs", "@", "#R1", "#", "30", "june", "to", "\\due", "\\", "guide", "Expect",
            "DUE", "asap"
        };
        for (int i = 0; i < 5_000; i++) {
            String what = words(random, pieces, 1);
            String expectation = words(random, pieces, 0);
            sameAgain(new ActionWords(
                    what,
                    expectation,
                    PLAN.people().get(random.nextInt(6)),
                    TestBoard.TODAY.plusDays(random.nextInt(400)),
                    random.nextBoolean() ? Optional.of(PLAN.theme("2")) : Optional.empty(),
                    Optional.empty(),
                    random.nextBoolean() ? Optional.of(PLAN.recommendation("1")) : Optional.empty()));
        }
    }

    private static String words(Random random, String[] pieces, int least) {
        List<String> words = new ArrayList<>();
        for (int j = least + random.nextInt(5); j > 0; j--) {
            words.add(pieces[random.nextInt(pieces.length)]);
        }
        return String.join(" ", words);
    }

    private static void sameAgain(ActionWords words) {
        String line = QuickEntry.line(words);
        assertEquals(words, read(line).complete(), line);
    }

    @Test
    void hostile_and_huge_lines_are_read_at_once() {
        for (String piece :
                new String[] {" ", "@", " @x", " due", " due friday", " expect", " #", "\n", "\u001B", "\\"}) {
            String huge = "x" + piece.repeat(3_000);
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(huge), piece);
        }
        assertTrue(read("Do \u001B[2Jit @dcs due friday").what().equals("Do [2Jit"));
    }

    private static QuickEntry read(String line) {
        return QuickEntry.read(line, PLAN, DATES);
    }
}
