package minutebook.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That the reading age is what the published formula gives for texts of which others have published the result. */
class ReadingAgeTest {
    /** Wikipedia, “Flesch–Kincaid readability tests”: 24 syllables, 13 words, grade 11.3. */
    @Test
    void the_platypus_has_the_grade_that_is_published_for_it() {
        ReadingAge age =
                ReadingAge.of("The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.");
        assertEquals(new ReadingAge(1, 13, 24), age);
        assertEquals(11.3, age.grade(), 0.05);
        assertEquals("about 16 to 17 years", age.inWords());
    }

    /** The same page: a Flesch reading ease of 116, which is 6 words and 6 syllables. */
    @Test
    void a_sentence_of_short_words_is_for_the_youngest() {
        ReadingAge age = ReadingAge.of("The cat sat on the mat.");
        assertEquals(new ReadingAge(1, 6, 6), age);
        assertEquals(5, age.age());
    }

    /** The same page: a reading ease of 69, which is 206.835 − 1.015 × 16 words − 84.6 × 23 syllables ÷ 16. */
    @Test
    void a_sentence_about_itself_has_the_reading_ease_that_is_published_for_it() {
        ReadingAge age =
                ReadingAge.of("This sentence, taken as a reading passage unto itself, is being used to prove a point.");
        assertEquals(new ReadingAge(1, 16, 23), age);
        assertEquals(69, 206.835 - 1.015 * age.words() - 84.6 * age.syllables() / age.words(), 0.05);
    }

    /** Lincoln’s first sentence at Gettysburg, 49 syllables by the pronouncing dictionary of Carnegie Mellon University. */
    @Test
    void a_long_sentence_is_hard_though_its_words_are_not() {
        ReadingAge age = ReadingAge.of(
                "Four score and seven years ago our fathers brought forth, upon this continent, a new"
                        + " nation, conceived in liberty, and dedicated to the proposition that all men are created equal.");
        assertEquals(30, age.words());
        assertEquals(49, age.syllables(), 1);
        assertEquals(16, age.grade(), 0.5);
    }

    @ParameterizedTest
    @CsvSource({
        "children, 2",
        "people, 2",
        "safeguarding, 3",
        "inspectors, 3",
        "improvement, 3",
        "statement, 2",
        "placed, 1",
        "visited, 3",
        "changes, 2",
        "homes, 1",
        "table, 2",
        "tables, 2",
        "settled, 2",
        "area, 3",
        "idea, 3",
        "created, 3",
        "conference, 3",
        "council, 2",
        "social, 2",
        "decision, 3",
        "looked-after, 3",
        "someone, 2",
        "safely, 2",
        "the, 1",
        "GCSE, 4",
        "NEET, 4",
        "0, 2",
        "7, 2",
        "15, 2",
        "51, 3",
        "72, 4",
        "100, 3",
        "122, 7",
        "252, 7",
        "2015, 4",
        "2000, 3",
        "2005, 5",
        "3255, 10",
        "0800, 8",
        "rhythm, 2",
        "x, 1"
    })
    void syllables_are_counted_as_they_are_spoken(String word, int syllables) {
        assertEquals(syllables, Syllables.of(word), word);
    }

    @Test
    void entries_of_lists_and_lines_end_a_sentence_and_decimals_do_not() {
        assertEquals(
                new ReadingAge(5, 5, 5),
                ReadingAge.of(List.of(
                        new Block.Heading(2, "Not measured at all"),
                        Block.Paragraph.of("One.\nTwo"),
                        new Block.ListBlock(List.of(Prose.of("Three"), Prose.of("“Four.” Five"))))));
        assertEquals(1, ReadingAge.of("It was 10.4 then.").sentences());
        assertEquals(new ReadingAge(0, 0, 0), ReadingAge.of("…"));
        assertEquals(5, ReadingAge.of("…").age());
    }

    @Test
    void an_age_is_never_rounded_down() {
        assertEquals(9, new ReadingAge(78, 618, 861).age());
        assertTrue(new ReadingAge(10, 100, 140).grade() > 4);
        assertEquals(10, new ReadingAge(10, 100, 140).age());
    }

    @Test
    void the_fields_letters_are_written_out_once_and_others_are_named() {
        List<Block> blocks = Acronyms.writtenOut(List.of(
                Block.Paragraph.of("The LSCB met the QZX team."),
                Block.Paragraph.of("The LSCB said so, as LACs did.")));
        assertEquals(
                List.of(
                        "The local safeguarding children board (LSCB) met the QZX team.",
                        "The LSCB said so, as looked-after children (LAC) did."),
                ReadingAge.texts(blocks));
        assertEquals(List.of("QZX"), Acronyms.unexplained(blocks));
        assertFalse(PlainReader.RESIDENTS.canRead("The QZX met.", 3));
        assertFalse(PlainReader.RESIDENTS.canRead("See outcome 1.1.", 3));
        assertTrue(PlainReader.CHILDREN.canRead("We met.", 0));
    }

    @Test
    void titles_of_measures_are_said_in_plain_words() {
        assertEquals("Children in care with an advocate", PlainWords.of("Looked-after children with an advocate"));
        assertEquals("İ looked-after children", PlainWords.of("İ looked-after children"));
    }
}
