package minutebook.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import minutebook.Publishing;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.domain.Better;
import minutebook.domain.Brag;
import minutebook.domain.Comparator;
import minutebook.domain.Entity;
import minutebook.domain.Measure;
import minutebook.domain.MeasureKind;
import minutebook.domain.Milestone;
import minutebook.domain.Outcome;
import minutebook.domain.Quality;
import minutebook.domain.Reading;
import minutebook.domain.Risk;
import minutebook.pack.PackReader;
import minutebook.tui.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scorecard and the highlight report, of the sample board and of one with hostile text. */
class PerformanceTest {
    private static final Path SAMPLE = Path.of(System.getProperty("minutebook.project"), "data", "sunderland");

    @TempDir
    Path folder;

    private static String text(Edition edition, Format format) {
        return new String(Export.rendered(edition, format, HouseStyle.PLAIN), StandardCharsets.UTF_8);
    }

    private static void read(String name, Edition edition) {
        for (Format format : List.of(Format.MD, Format.HTML, Format.CSV)) {
            if (edition.formats().contains(format)) {
                Golden.assertMatches("documents/" + name + "." + format.extension(), text(edition, format));
            }
        }
    }

    private TestBook sample() {
        AtomicInteger next = new AtomicInteger();
        List<Entity> rows = new ArrayList<>(PackReader.read(SAMPLE)
                .rows(() -> String.format("id-%05d", next.incrementAndGet()), Instant.parse("2015-06-18T12:00:00Z")));
        return TestBook.in(folder, rows);
    }

    private static Publishing publishing(TestBook book) {
        return new Publishing(book.book(), book.book().board(Optional.empty()));
    }

    @Test
    void the_scorecard_of_the_sample_board_reads_as_it_was_agreed() {
        try (TestBook book = sample()) {
            Publishing publishing = publishing(book);
            read("scorecard", publishing.edition(Publication.SCORECARD, "", Rendition.MEMBERS));
            read("highlight", publishing.edition(Publication.HIGHLIGHT, "2", Rendition.MEMBERS));
            Edition edition = publishing.edition(Publication.SCORECARD, "", Rendition.PUBLIC);
            assertEquals("scorecard-public", edition.name());
            assertEquals(
                    text(edition, Format.HTML),
                    text(publishing.edition(Publication.SCORECARD, "", Rendition.PUBLIC), Format.HTML));
        }
    }

    @Test
    void every_measure_stands_once_with_what_flags_it() {
        try (TestBook book = sample()) {
            Edition edition = publishing(book).edition(Publication.SCORECARD, "", Rendition.MEMBERS);
            String page = text(edition, Format.MD);
            List<Measure> measures =
                    book.book().plan(book.book().board(Optional.empty())).measures();
            assertEquals(80, measures.size());
            List<String> named = edition.document().blocks().stream()
                    .filter(Table.class::isInstance)
                    .map(Table.class::cast)
                    .filter(table -> table.caption().startsWith("Measures of outcome"))
                    .flatMap(table -> table.rows().stream())
                    .map(row -> row.get(0).text())
                    .toList();
            assertEquals(measures.stream().map(Measure::title).toList(), named);
            assertEquals(80, edition.sheets().get(0).rows().size());
            assertTrue(page.contains("80 measures: 1 has met its target, 3 are on pace, 5 are behind"), page);
            assertTrue(page.contains("**Suspect:** Paragraph 58 of the same report gives 586"), page);
            assertTrue(page.contains("**They disagree: none counts.**"), page);
        }
    }

    @Test
    void a_chart_is_told_with_its_numbers() {
        List<Entity> rows = new ArrayList<>(TestBoard.rows());
        int[] values = {62, 58, 64, 60, 57, 63, 61, 30, 59, 62, 60, 58, 61};
        for (int i = 0; i < values.length; i++) {
            rows.add(reading("r-" + i, TestBoard.MEASURE, i, values[i], Quality.SOUND, ""));
        }
        rows.add(reading("r-s", TestBoard.MEASURE, 13, 66, Quality.SUSPECT, "Two teams are missing"));
        rows.add(reading("r-w", TestBoard.MEASURE, 14, 99, Quality.KNOWN_WRONG, "Typed twice"));
        try (TestBook book = TestBook.in(folder, rows)) {
            String told = ChartWords.of(book.book().measure(TestBoard.board(), TestBoard.MEASURE));
            for (String said : List.of(
                    "Chart of 17 readings of “Pathway plans up to date” (percent).",
                    "First 62% on 31 January 2014",
                    "latest 64% on 30 April 2015",
                    "lowest 30% on 31 August 2014; highest 66% on 28 February 2015.",
                    "Target line at 95%, due by 31 March 2016.",
                    "Limits: 40.2% to 78.1% around an average of 59.2%, from 16 readings.",
                    "Marked as concern (a point outside a limit): 31 August 2014.",
                    "points worse than England (2014-15).",
                    "99% on 31 March 2015 is known wrong: Typed twice.",
                    "66% on 28 February 2015 is suspect: Two teams are missing.")) {
                assertTrue(told.contains(said), said + " in " + told);
            }
        }
    }

    @Test
    void hostile_text_does_no_harm() {
        List<Entity> rows = new ArrayList<>(TestBoard.rows());
        String all = String.join(" ", Examples.HOSTILE.subList(0, 10));
        rows.add(new Outcome(
                "hostile",
                TestBoard.THEME,
                "1.9",
                all,
                all,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Brag.RED,
                all,
                Optional.empty(),
                "",
                9));
        for (int i = 0; i < Examples.HOSTILE.size() - 1; i++) {
            String id = "m-" + i;
            rows.add(measure(id, Examples.HOSTILE.get(i)));
            rows.add(new Comparator("c-" + i, id, Examples.HOSTILE.get(i), all, BigDecimal.ONE, all));
            for (int month = 0; month < 3; month++) {
                rows.add(reading(
                        "reading-" + id + "-" + month,
                        id,
                        month,
                        10 + month,
                        Quality.SUSPECT,
                        Examples.HOSTILE.get(i)));
            }
        }
        rows.add(new Milestone(
                "s-1", "hostile", Examples.HOSTILE.get(1), TestBoard.TODAY, Optional.empty(), Optional.empty(), ""));
        rows.add(new Risk(
                "k-1",
                TestBoard.BOARD,
                1,
                Optional.of(TestBoard.THEME),
                all,
                all,
                all,
                5,
                5,
                Optional.empty(),
                all,
                Optional.empty(),
                "",
                1));
        try (TestBook book = TestBook.in(folder, rows)) {
            Publishing publishing = publishing(book);
            for (Edition edition : List.of(
                    publishing.edition(Publication.SCORECARD, "", Rendition.MEMBERS),
                    publishing.edition(Publication.HIGHLIGHT, "1", Rendition.MEMBERS))) {
                String page = text(edition, Format.HTML);
                assertFalse(page.contains("<script") || page.contains("<b>"), edition.name());
                assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), edition.name());
                assertTrue(page.codePoints().noneMatch(point -> point == 7 || point == 0x1b || point == 0x202e));
                assertFalse(text(edition, Format.MD).replace("\\<", "").contains("<script"), edition.name());
            }
            String sheet = text(publishing.edition(Publication.SCORECARD, "", Rendition.MEMBERS), Format.CSV);
            assertTrue(IntStream.range(0, sheet.length()).noneMatch(i -> sheet.startsWith(",=HYPER", i)), sheet);
        }
    }

    private static Measure measure(String id, String title) {
        return new Measure(
                id,
                "hostile",
                id,
                title,
                title.length() > 100 ? "x" : title,
                Optional.of(Better.HIGHER),
                MeasureKind.OUTCOME,
                title,
                title,
                "monthly",
                Optional.of(BigDecimal.ONE),
                Optional.of(TestBoard.TODAY),
                Optional.empty(),
                Optional.of(BigDecimal.TEN),
                Optional.of(TestBoard.TODAY),
                Optional.empty(),
                1,
                "",
                Optional.empty(),
                Optional.empty(),
                "");
    }

    private static Reading reading(String id, String measure, int month, int value, Quality quality, String why) {
        LocalDate day = LocalDate.of(2014, 1, 31).plusMonths(month);
        return new Reading(
                id,
                measure,
                day,
                BigDecimal.valueOf(value),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                quality,
                why,
                Optional.empty(),
                Instant.parse("2015-05-21T13:30:00Z"),
                "Secretary");
    }
}
