package minutebook.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import minutebook.Minutebook;
import minutebook.PlanPapers;
import minutebook.Publishing;
import minutebook.TestBook;
import minutebook.TestClock;
import minutebook.change.CreateBoard;
import minutebook.domain.Board;
import minutebook.pack.PackFiles;
import minutebook.pack.PackReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The papers about a plan as text, reviewed like code; -Dgolden.update=true writes them again. */
final class PlanDocumentsTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("minutebook.project"), "app/src/test/golden/documents");
    private static final LocalDate DAY = LocalDate.of(2015, 6, 18);

    @TempDir
    static Path folder;

    private static Minutebook sample;
    private static TestBook hostile;

    @BeforeAll
    static void makes_the_boards() throws IOException {
        AtomicLong ids = new AtomicLong();
        TestClock clock = new TestClock(DAY.minusDays(30).atTime(14, 0));
        sample = Minutebook.practice(folder.resolve("sample.db"), clock, "Board Secretary", DAY);
        sample.apply(new CreateBoard(PackReader.read(PackFiles.sample())
                .rows(
                        () -> new UUID(0, ids.incrementAndGet()).toString(),
                        sample.moment().at())));
        Files.createDirectories(folder.resolve("hostile"));
        hostile = TestBook.in(folder.resolve("hostile"), HostileRows.board());
    }

    @AfterAll
    static void closes_them() {
        sample.close();
        hostile.close();
    }

    private static Edition sample(Publication publication) {
        Board board = sample.board(Optional.empty());
        String about = publication.about() == Publication.About.SOURCE ? "ofsted-2015" : "";
        return new Publishing(sample, board).edition(publication, about, Rendition.MEMBERS);
    }

    private static Edition hostile(Publication publication) {
        Board board = hostile.book().board(Optional.empty());
        String about = publication.about() == Publication.About.SOURCE ? "inspection-2015" : "";
        return new Publishing(hostile.book(), board).edition(publication, about, Rendition.MEMBERS);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"PLAN_ON_A_PAGE", "PLAN", "TRACEABILITY", "SMART_GAPS", "RISKS", "PROGRESS"})
    void the_sample_board_reads_as_it_was_agreed(Publication publication) throws IOException {
        Edition edition = sample(publication);
        isAsAgreed(publication.word(), edition, Format.MD);
        isAsAgreed(publication.word(), edition, Format.HTML);
        assertArrayEquals(
                Export.rendered(edition, Format.HTML, HouseStyle.PLAIN),
                Export.rendered(sample(publication), Format.HTML, HouseStyle.PLAIN));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"PLAN_ON_A_PAGE", "PLAN", "TRACEABILITY", "SMART_GAPS", "RISKS", "PROGRESS"})
    void hostile_text_is_only_text(Publication publication) throws IOException {
        Edition edition = hostile(publication);
        isAsAgreed(publication.word() + "-hostile", edition, Format.MD);
        isAsAgreed(publication.word() + "-hostile", edition, Format.HTML);
        String html = text(edition, Format.HTML);
        assertFalse(html.contains("<script") || html.contains("<b>"), html);
        assertTrue(html.contains("&lt;b>") || html.contains("&lt;b&gt;"), html);
        for (Sheet sheet : edition.sheets()) {
            String rows = new String(Export.rendered(sheet), StandardCharsets.UTF_8);
            assertFalse(rows.contains("\u0007") || rows.contains("\u202e"), rows);
        }
    }

    private static void isAsAgreed(String name, Edition edition, Format format) throws IOException {
        Path golden = FOLDER.resolve(name + "." + format.extension());
        byte[] document = Export.rendered(edition, format, HouseStyle.PLAIN);
        if (Boolean.getBoolean("golden.update")) {
            Files.write(golden, document);
        }
        assertEquals(Files.readString(golden), new String(document, StandardCharsets.UTF_8));
    }

    private static String text(Edition edition, Format format) {
        return new String(Export.rendered(edition, format, HouseStyle.PLAIN), StandardCharsets.UTF_8);
    }

    @Test
    void each_list_has_its_rows() {
        assertEquals(List.of("Outcomes 18", "Measures 80", "Milestones 27"), sizes(sample(Publication.PLAN)));
        assertEquals(
                List.of(
                        "Recommendations 34",
                        "Outcomes 18",
                        "Measures and readings 80",
                        "Findings 123",
                        "Decisions and actions 10",
                        "Where the chain breaks, or is odd 8"),
                sizes(sample(Publication.TRACEABILITY)));
        assertEquals(List.of("SMART check 33"), sizes(sample(Publication.SMART_GAPS)));
        assertEquals(List.of("Risks 4"), sizes(sample(Publication.RISKS)));
        assertEquals(List.of("Progress 27"), sizes(sample(Publication.PROGRESS)));
        assertTrue(sample(Publication.PLAN_ON_A_PAGE).sheets().isEmpty());
    }

    private static List<String> sizes(Edition edition) {
        return edition.sheets().stream()
                .map(sheet -> sheet.title() + " " + sheet.rows().size())
                .toList();
    }

    @Test
    void a_figure_in_doubt_says_so_in_every_paper_that_prints_it() {
        for (Publication one : List.of(Publication.PLAN, Publication.TRACEABILITY, Publication.PROGRESS)) {
            Edition edition = sample(one);
            assertTrue(text(edition, Format.MD).contains("**suspect**: The letter of September 2016"), one.word());
            assertTrue(
                    edition.sheets().stream()
                            .flatMap(sheet -> sheet.rows().stream())
                            .anyMatch(row -> row.toString().contains("suspect: The letter of September 2016")),
                    one.word());
        }
    }

    @Test
    void a_long_outcome_is_cut_to_a_line_and_says_that_it_was() {
        List<String> lines = new ArrayList<>();
        new PlanPapers(sample, sample.board(Optional.empty()), false)
                .plan()
                .outcomes()
                .forEach(one -> lines.add(PlanOnAPageLayout.shortened(one.outcome())));
        assertEquals("Care proceedings last 26 weeks on average, down from 34", lines.get(3));
        assertEquals("At least 90% of initial child protection conferences are held in time…", lines.get(1));
        assertTrue(lines.stream().allMatch(line -> line.length() <= 84), lines.toString());
    }
}
