package minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import minutebook.Minutebook;
import minutebook.Publishing;
import minutebook.export.Edition;
import minutebook.export.Export;
import minutebook.export.Format;
import minutebook.export.HouseStyle;
import minutebook.export.Publication;
import minutebook.export.Rendition;
import minutebook.tui.Golden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sample board tells readers outside it, once the inspection of 2015 is published. */
class ForReadersGoldenTest {
    private static final String PUBLISHED = "2015-07-30";
    private static final Pattern AGE = Pattern.compile("Reading age: about \\d+ to (\\d+) years");

    @TempDir
    static Path made;

    private static Path board;

    @BeforeAll
    static void makeTheSampleBoard() {
        board = Program.sampleBoard(made);
    }

    private static Edition edition(String day, Publication publication, String about, Rendition rendition) {
        try (Minutebook book = Minutebook.open(board, () -> Instant.parse(day + "T12:00:00Z"), "tester")) {
            return new Publishing(book, book.board(Optional.empty())).edition(publication, about, rendition);
        }
    }

    private static String text(Edition edition, Format format) {
        return new String(Export.rendered(edition, format, HouseStyle.PLAIN), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"AGENDA,6", "AGENDA,7", "ATTENDANCE,", "SCRUTINY,", "LAY_SUMMARY,", "CHILDREN_SUMMARY,", "YOU_SAID,"})
    void they_read_as_they_were_agreed(Publication publication, String about) {
        Edition edition = edition(PUBLISHED, publication, about == null ? "" : about, Rendition.PUBLIC);
        for (Format format : List.of(Format.MD, Format.HTML, Format.CSV)) {
            if (edition.formats().contains(format)) {
                Golden.assertMatches("documents/readers/" + edition.file(format), text(edition, format));
                assertArrayEquals(
                        Export.rendered(edition, format, HouseStyle.PLAIN),
                        Export.rendered(edition, format, HouseStyle.PLAIN));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-03-20", "2015-06-18", PUBLISHED, "2016-09-30", "2021-06-30"})
    void summaries_are_as_easy_to_read_as_they_are_to_be(String day) {
        for (Rendition rendition : Rendition.values()) {
            assertTrue(age(edition(day, Publication.LAY_SUMMARY, "", rendition)) <= 11, day);
            assertTrue(age(edition(day, Publication.CHILDREN_SUMMARY, "", rendition)) <= 9, day);
        }
    }

    private static int age(Edition edition) {
        String text = text(edition, Format.MD);
        Matcher matcher = AGE.matcher(text);
        assertTrue(matcher.find(), text);
        assertFalse(text.contains("Sets of letters"), text);
        return Integer.parseInt(matcher.group(1));
    }

    @Test
    void the_public_reads_nothing_of_a_report_that_is_not_published() {
        for (Publication publication : List.of(Publication.LAY_SUMMARY, Publication.SCRUTINY, Publication.YOU_SAID)) {
            String open = text(edition("2015-06-18", publication, "", Rendition.PUBLIC), Format.MD);
            assertFalse(open.contains("Inadequate"), open);
            assertFalse(open.contains("paragraph 29"), open);
        }
        String members = text(edition("2015-06-18", Publication.SCRUTINY, "", Rendition.MEMBERS), Format.MD);
        assertTrue(members.contains("Inadequate") && members.contains("Not yet; expected 20 Jul 2015"), members);
    }

    @Test
    void figures_that_disagree_are_told_as_what_they_are() {
        String told = text(edition("2021-06-30", Publication.LAY_SUMMARY, "", Rendition.PUBLIC), Format.MD);
        assertTrue(
                told.contains(
                        "In June 2016 it was 82%. That is an old number. In May 2015 it was 30%. So it got better."),
                told);
    }

    @ParameterizedTest
    @EnumSource(names = {"LAY_SUMMARY", "CHILDREN_SUMMARY"})
    void the_reading_age_is_on_the_first_lines_and_explained_on_the_last(Publication publication) {
        String text = text(edition(PUBLISHED, publication, "", Rendition.PUBLIC), Format.MD);
        String age = text.replaceAll(
                "(?s).*Reading age of this summary: (about \\d+ to \\d+ years), measured by the.*", "$1");
        assertEquals(1, text.split("Reading age: " + age, -1).length - 1, text);
        assertTrue(text.contains("Flesch–Kincaid formula: grade"), text);
    }
}
