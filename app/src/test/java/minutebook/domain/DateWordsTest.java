package minutebook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import minutebook.domain.Refused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {
    private static final LocalDate THURSDAY = LocalDate.of(2015, 6, 18);
    private static final DateWords WORDS = new DateWords(THURSDAY, Optional.of(LocalDate.of(2015, 7, 16)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2015-06-30|2015-06-30",
                "2015-6-3|2015-06-03",
                "30/6/2015|2015-06-30",
                "30/06/15|2015-06-30",
                "30.6.2015|2015-06-30",
                "30/6|2015-06-30",
                "17/6|2016-06-17",
                "3/4/2016|2016-04-03",
                "30 june|2015-06-30",
                "30 jun|2015-06-30",
                "30 June 2016|2016-06-30",
                "30 june, 2016|2016-06-30",
                "30th june|2015-06-30",
                "1st of July|2015-07-01",
                "2nd jul.|2015-07-02",
                "3rd sept|2015-09-03",
                "june 30|2015-06-30",
                "June 30th, 2016|2016-06-30",
                "  30   JUNE  |2015-06-30",
                "18 june|2015-06-18",
                "17 june|2016-06-17",
                "today|2015-06-18",
                "tomorrow|2015-06-19",
                "yesterday|2015-06-17",
                "next meeting|2015-07-16",
                "Next  Meeting|2015-07-16",
                "+3d|2015-06-21",
                "+2w|2015-07-02",
                "+1m|2015-07-18",
                "-1d|2015-06-17",
                "friday|2015-06-19",
                "fri|2015-06-19",
                "thursday|2015-06-25",
                "Weds|",
                "wed|2015-06-24",
                "31 december|2015-12-31",
                "1 january|2016-01-01",
            })
    void a_date_to_come_is_read_as_people_say_it(String text, LocalDate expected) {
        if (expected == null) {
            assertEquals(Reason.NOT_A_DATE, refusal(text));
        } else {
            assertEquals(expected, WORDS.due(text));
            assertTrue(WORDS.understands(text));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "18 june,2015-06-18",
        "19 june,2014-06-19",
        "1 january,2015-01-01",
        "31 december,2014-12-31",
        "thursday,2015-06-11",
        "wednesday,2015-06-17",
        "19/6,2014-06-19",
        "2014-02-03,2014-02-03",
    })
    void a_date_gone_by_is_the_last_one(String text, LocalDate expected) {
        assertEquals(expected, WORDS.past(text));
    }

    @ParameterizedTest
    @CsvSource({"2015-06-18,2016-02-29", "2016-02-29,2016-02-29", "2016-03-01,2020-02-29", "2015-12-31,2016-02-29"})
    void leap_day_to_come_is_the_next_one_there_is(LocalDate today, LocalDate expected) {
        assertEquals(expected, new DateWords(today, Optional.empty()).due("29 february"));
    }

    @ParameterizedTest
    @CsvSource({"2015-06-18,2012-02-29", "2016-02-29,2016-02-29", "2017-01-01,2016-02-29", "2016-02-28,2012-02-29"})
    void leap_day_gone_by_is_the_last_one_there_was(LocalDate today, LocalDate expected) {
        assertEquals(expected, new DateWords(today, Optional.empty()).past("29 february"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31 june",
                "31/6/2015",
                "2015-06-31",
                "29 february 2015",
                "29/2/2015",
                "30 feb",
                "0 june",
                "32 march",
                "13/13/2015",
                "6/30/2015",
                "31/6",
                "2015-00-10",
                "june",
                "the end of june",
                "30 juno",
                "30 jul y",
                "+w",
                "+1000d",
                "+2y",
                "2w",
                "½ june",
                "٣٠ june",
                "30 june 15",
                "1/1/1",
                "0000-01-01x",
            })
    void what_is_no_day_is_refused(String text) {
        assertEquals(Reason.NOT_A_DATE, refusal(text));
        assertFalse(WORDS.understands(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1988-12-31", "2100-01-01", "30 june 1066", "30 june 9999", "0000-01-01"})
    void a_year_that_must_be_a_slip_is_refused(String text) {
        assertEquals(Reason.NOT_A_DATE, refusal(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1989-01-01", "2099-12-31"})
    void the_first_and_the_last_year_are_taken(String text) {
        assertEquals(LocalDate.parse(text), WORDS.due(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ongoing",
                "On-Going",
                "on going",
                "ASAP",
                "a.s.a.p.",
                "a.s.a.p",
                "as soon as possible",
                "as  soon\nas possible",
                "tbc",
                "TBA",
                "tbd",
                "to be confirmed",
                "to be agreed",
                "soon",
                "shortly",
                "immediately",
                "immediate",
                "urgent",
                "n/a",
                "na",
                "none",
                "in due course",
                "rolling",
                "continuous",
                "continuing",
                "when possible",
                "later",
                "never",
                "?",
                "-",
                " ongoing ",
                "on\u202Egoing",
            })
    void a_word_that_nobody_can_be_held_to_is_refused(String text) {
        assertEquals(Reason.VAGUE_DATE, refusal(text));
        assertTrue(DateWords.isVague(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\t \u0000"})
    void no_date_at_all_is_refused(String text) {
        assertEquals(Reason.NO_DATE, refusal(text));
    }

    @Test
    void the_next_meeting_is_no_date_until_it_is_planned() {
        DateWords unplanned = new DateWords(THURSDAY, Optional.empty());
        assertEquals(
                Reason.NO_DATE,
                assertThrows(Refused.class, () -> unplanned.due("next meeting")).reason());
        assertFalse(unplanned.understands("next meeting"));
    }

    @Test
    void a_month_from_the_last_of_january_is_the_last_of_february() {
        assertEquals(LocalDate.of(2015, 2, 28), new DateWords(LocalDate.of(2015, 1, 31), Optional.empty()).due("+1m"));
    }

    @Test
    void huge_text_is_refused_at_once_and_not_repeated() {
        for (String piece : new String[] {" ", "\n", "9", "a", "30 june ", "\u0301", " \n", "\uD800"}) {
            String huge = "x" + piece.repeat(500_000) + "x";
            Refused refused = assertTimeoutPreemptively(
                    Duration.ofSeconds(10), () -> assertThrows(Refused.class, () -> WORDS.due(huge)));
            assertEquals(Reason.NOT_A_DATE, refused.reason());
            assertTrue(refused.sentence().length() < 300);
        }
    }

    @Test
    void hostile_text_is_refused_in_a_clean_sentence() {
        Refused refused = assertThrows(Refused.class, () -> WORDS.due("30 \u001B[2J\u0007june\u202E\u009B"));
        assertEquals(refused.sentence(), Words.line(refused.sentence()));
    }

    @Test
    void random_text_is_a_date_or_a_refusal_and_nothing_else() {
        long seed = 20150618;
        Random random = new Random(seed);
        String[] pieces = {"30", "june", "/", ".", "-", "+", "2", "w", " ", "feb", "29", "2016", "th", "next", "meeting"
        };
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(7); j >= 0; j--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            try {
                WORDS.due(text.toString());
            } catch (Refused refused) {
                assertFalse(refused.sentence().isBlank(), "seed " + seed);
            }
        }
    }

    private static Reason refusal(String text) {
        return assertThrows(Refused.class, () -> WORDS.due(text)).reason();
    }
}
