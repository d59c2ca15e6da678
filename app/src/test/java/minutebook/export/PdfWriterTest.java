package minutebook.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import minutebook.domain.Refused;
import minutebook.export.Picture.Anchor;
import minutebook.export.Picture.Ink;
import minutebook.export.Picture.Point;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfWriterTest {
    private static final Picture PICTURE = new Picture(
            200,
            80,
            List.of(
                    new Picture.Line(List.of(new Point(0, 0), new Point(1.0 / 3, 50)), Ink.ACCENT, 1.5, true),
                    new Picture.Area(List.of(new Point(0, 0), new Point(1, 0), new Point(1, 1)), Ink.WARNING),
                    new Picture.Circle(new Point(5, 5), 2, Ink.TEXT, true),
                    new Picture.Label(new Point(90, 9), "12% ŵ", Anchor.END, 8, Ink.MUTED)));

    private static PdfReading read(Document document) throws IOException {
        return new PdfReading(pdf(document));
    }

    private static byte[] pdf(Document document) {
        return Export.rendered(new PdfWriter(HouseStyle.PLAIN), document);
    }

    private static Document rows(int rows) {
        return Samples.document(Samples.table(
                Collections.nCopies(rows, "words that stand in a row").toArray(String[]::new)));
    }

    /** A table whose columns have no room for their words. */
    private static Table wide(int columns, String word) {
        return new Table(
                word,
                Collections.nCopies(columns, Table.Column.of(word, 1)),
                0,
                List.of(Collections.nCopies(columns, Prose.of(word))));
    }

    static Stream<Document> documents() {
        return Stream.of(
                MinutesLayout.of(Examples.held()),
                MinutesLayout.of(Examples.hostile()),
                ActionLogLayout.of(Examples.log()),
                ActionLogLayout.of(Examples.hostileLog()),
                DecisionNoticeLayout.of(Examples.hostile()),
                Samples.document(wide(14, "Safeguarding-partnerships")),
                Samples.document(wide(40, "Incomprehensibilities")),
                Samples.document("Words ".repeat(80), new Block.Heading(2, "Words ".repeat(60))),
                Samples.document(new Figure("Care plans", "Care plans rose from 9% to 12%.", PICTURE)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_letter_of_the_document_is_read_in_its_order(Document document) throws IOException {
        try (Typefaces faces = new Typefaces();
                PdfReading reading = read(document)) {
            Legible legible = new Legible(faces::have);
            String words =
                    DocumentWords.of(document).stream().map(legible::text).collect(Collectors.joining());
            assertEquals(letters(words), letters(reading.text()));
        }
    }

    /** Without blanks, and without what the page itself adds between the parts of the text. */
    private static String letters(String text) {
        return text.replaceAll("[\\p{Z}\\s•:.]", "");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void nothing_is_beyond_the_edge_of_the_paper(Document document) throws IOException {
        try (PdfReading reading = read(document)) {
            double width = PageSize.of(document.orientation()).width();
            double height = PageSize.of(document.orientation()).height();
            for (TextPosition letter : reading.letters()) {
                double right = letter.getXDirAdj() + (letter.getUnicode().isBlank() ? 0 : letter.getWidthDirAdj());
                assertTrue(
                        letter.getXDirAdj() > PageSize.SIDE - 1 && right < width - PageSize.SIDE + 1,
                        letter + " at " + right);
                assertTrue(letter.getYDirAdj() > PageSize.TOP, letter.toString());
                assertTrue(letter.getYDirAdj() < height - PageSize.FOOTER + 0.1, letter.toString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_font_is_within_the_file(Document document) throws IOException {
        try (PdfReading reading = read(document)) {
            int fonts = 0;
            for (PDPage page : reading.document().getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    assertTrue(font.getName().matches("[A-Z]{6}\\+.*"), font.getName());
                    fonts++;
                }
            }
            assertTrue(fonts > 0);
        }
    }

    @Test
    void it_says_what_it_is() throws IOException {
        try (PdfReading reading = read(Samples.document(Block.Paragraph.of("Words.")))) {
            PDDocumentCatalog catalog = reading.document().getDocumentCatalog();
            assertEquals("en-GB", catalog.getLanguage());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            assertTrue(catalog.getMarkInfo().isMarked());
            assertEquals("S", reading.document().getPage(0).getCOSObject().getNameAsString("Tabs"));
            assertEquals(
                    "Minutes of meeting 7",
                    reading.document().getDocumentInformation().getTitle());
            String packet = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(packet.contains("<pdfuaid:part>1</pdfuaid:part>"), packet);
            assertTrue(packet.contains("<pdfaid:conformance>A</pdfaid:conformance>"), packet);
            assertTrue(packet.contains("<xmp:CreateDate>2015-06-18T00:00:00Z</xmp:CreateDate>"), packet);
            assertTrue(packet.contains("Minutes of meeting 7. DRAFT: Not yet agreed by the board."), packet);
        }
    }

    @Test
    void headings_stand_in_their_order_and_are_bookmarks() throws IOException {
        Document document = Samples.document(
                new Block.Heading(2, "Summary"), new Block.Heading(3, "Detail"), new Block.Heading(2, "End"));
        try (PdfReading reading = read(document)) {
            List<String> headings = reading.elements().stream()
                    .filter(one -> one.type().matches("H[1-6]"))
                    .map(one -> one.type() + " " + one.text())
                    .toList();
            assertEquals(List.of("H1 Minutes of meeting 7", "H2 Summary", "H3 Detail", "H2 End"), headings);
            PDOutlineItem title =
                    reading.document().getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertEquals("Minutes of meeting 7", title.getTitle());
            assertEquals("Detail", title.getFirstChild().getFirstChild().getTitle());
            assertEquals("End", title.getLastChild().getTitle());
        }
    }

    @Test
    void what_must_stand_on_one_sheet_is_set_smaller_until_it_does() throws IOException {
        try (PdfReading usual = read(lying(rows(16), Document.Orientation.LANDSCAPE));
                PdfReading sheet = read(lying(rows(16), Document.Orientation.ONE_SHEET));
                PdfReading tooMuch = read(lying(rows(120), Document.Orientation.ONE_SHEET))) {
            assertEquals(2, usual.document().getNumberOfPages());
            assertEquals(1, sheet.document().getNumberOfPages());
            assertTrue(tooMuch.document().getNumberOfPages() > 2);
            assertEquals(121, tooMuch.elements("TR").size());
        }
    }

    private static Document lying(Document document, Document.Orientation orientation) {
        return new Document(
                document.title(),
                document.issuer(),
                document.description(),
                document.date(),
                document.language(),
                document.status(),
                orientation,
                document.blocks());
    }

    @Test
    void the_header_of_a_table_is_read_once_and_seen_on_each_page() throws IOException {
        try (PdfReading reading = read(rows(120))) {
            int pages = reading.document().getNumberOfPages();
            assertTrue(pages > 2, "only " + pages + " pages");
            assertEquals(1, reading.elements("THead").size());
            assertEquals(121, reading.elements("TR").size());
            assertEquals(2 + 120, reading.elements("TH").size());
            assertEquals(
                    1,
                    reading.elements().stream()
                            .filter(one -> one.text().equals("Word"))
                            .count());
            assertEquals(
                    pages - 1,
                    reading.artifacts().stream().filter("Word"::equals).count());
            assertEquals(
                    "Caption",
                    reading.elements("Table").get(0).node().getKids().stream()
                            .map(kid -> ((PDStructureElement) kid).getStructureType())
                            .findFirst()
                            .orElseThrow());
            assertTrue(
                    reading.artifacts().contains("Minutes of meeting 7, DRAFTPage 2 of " + pages),
                    reading.artifacts().toString());
        }
    }

    @Test
    void a_figure_is_told_in_words_and_drawn_in_lines() throws IOException {
        try (PdfReading reading = read(Samples.document(new Figure("Care plans", "They rose to 12%.", PICTURE)))) {
            PdfReading.Element figure = reading.elements("Figure").get(0);
            assertEquals("They rose to 12%.", figure.node().getAlternateDescription());
            assertEquals("12% ŵ", figure.text());
            assertEquals("Care plans", reading.elements("Caption").get(0).text());
            assertFalse(reading.document()
                    .getPage(0)
                    .getResources()
                    .getXObjectNames()
                    .iterator()
                    .hasNext());
        }
    }

    @Test
    void a_link_goes_where_it_says_and_is_one_over_the_end_of_a_line() throws IOException {
        Prose link = Prose.link(
                "guide ".repeat(40).strip(),
                Address.of("https://example.org/a?b=1").orElseThrow());
        try (PdfReading reading =
                read(Samples.document(new Block.Paragraph(Prose.of("See the ").then(link))))) {
            List<PDAnnotationLink> annotations = reading.document().getPage(0).getAnnotations().stream()
                    .map(PDAnnotationLink.class::cast)
                    .toList();
            assertEquals(3, annotations.size());
            for (PDAnnotationLink one : annotations) {
                assertEquals("https://example.org/a?b=1", ((PDActionURI) one.getAction()).getURI());
                assertTrue(one.getContents().startsWith("guide guide"), one.getContents());
            }
            assertEquals(1, reading.elements("Link").size());
        }
    }

    @Test
    void what_cannot_be_shown_is_named_and_warned_of() throws IOException {
        Document document = Samples.document(Block.Paragraph.of("Diolch 🦄 ŵŷ Łódź, الأطفال أولا."));
        try (PdfReading reading = read(document)) {
            assertTrue(
                    reading.text().contains("Diolch [unicorn face] ŵŷ Łódź, [text in Arabic script: 11 letters]."),
                    reading.text());
        }
        Edition edition = Edition.of("sample", document);
        assertEquals(
                List.of("A PDF cannot show some characters of this text, which are named in brackets instead:"
                        + " unicorn face; text in Arabic script: 11 letters."
                        + " Use another format, such as docx, to keep them."),
                Export.warnings(edition, Format.PDF));
        assertEquals(List.of(), Export.warnings(edition, Format.HTML));
        assertEquals(List.of(), Export.warnings(Edition.of("sample", rows(1)), Format.PDF));
    }

    @Test
    void a_logo_is_told_in_words_and_a_broken_one_refused() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_ARGB), "png", png);
        try (PdfReading reading = new PdfReading(withLogo(png.toByteArray()))) {
            PdfReading.Element figure = reading.elements("Figure").get(0);
            assertEquals("A lighthouse", figure.node().getAlternateDescription());
            assertTrue(reading.document()
                    .getPage(0)
                    .getResources()
                    .getXObjectNames()
                    .iterator()
                    .hasNext());
        }
        assertThrows(Refused.class, () -> withLogo("no picture".getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] withLogo(byte[] file) {
        HouseStyle.Logo logo =
                new HouseStyle.Logo(Base64.getEncoder().encodeToString(file), HouseStyle.Logo.Kind.PNG, "A lighthouse");
        HouseStyle style = new HouseStyle("#12436d", "Liberation Sans", Optional.of(logo));
        return Export.rendered(new PdfWriter(style), Samples.document(Block.Paragraph.of("Words.")));
    }

    @Test
    void nothing_is_fetched() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(200);
            String site = "http://127.0.0.1:" + server.getLocalPort() + "/x.png";
            String hostile = "<img src=\"" + site + "\"/> url(" + site + ") @import \"" + site
                    + "\" <!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]> &e; file:///etc/passwd";
            Prose link = Prose.link(hostile, Address.of(site).orElseThrow());
            try (PdfReading reading = read(Samples.document(hostile, new Block.Paragraph(link)))) {
                assertFalse(reading.everything().contains("root:"));
                assertTrue(reading.text().contains("file:///etc/passwd"));
            }
            assertThrows(java.net.SocketTimeoutException.class, server::accept);
        }
    }

    /** Another run of Java, which must give the same bytes, says nothing and leaves nothing behind. */
    @Test
    void another_run_gives_the_same_bytes_and_leaves_nothing_at_home(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path home = Files.createDirectory(folder.resolve("home"));
        Path file = folder.resolve("minutes.pdf");
        Process run = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Djava.awt.headless=true",
                        "-Duser.home=" + home,
                        "-Djava.io.tmpdir=" + home,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Again.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, run.waitFor(), said);
        assertEquals("", said);
        byte[] here = pdf(MinutesLayout.of(Examples.hostile()));
        assertArrayEquals(here, Files.readAllBytes(file));
        assertArrayEquals(here, pdf(MinutesLayout.of(Examples.hostile())));
        try (Stream<Path> left = Files.list(home)) {
            assertEquals(List.of(), left.toList());
        }
    }

    /** The other run. */
    static final class Again {
        private Again() {}

        public static void main(String[] file) throws IOException {
            Files.write(Path.of(file[0]), pdf(MinutesLayout.of(Examples.hostile())));
        }
    }

    @Test
    void it_names_neither_the_user_nor_the_machine() throws IOException {
        try (PdfReading reading = read(MinutesLayout.of(Examples.held()))) {
            String all = reading.everything();
            assertFalse(all.contains(System.getProperty("user.name") + "\n"), all);
            assertFalse(all.contains(InetAddress.getLocalHost().getHostName()), all);
            assertFalse(all.contains(String.valueOf(java.time.Year.now(java.time.ZoneOffset.UTC))), all);
            assertEquals(
                    "Minutebook", reading.document().getDocumentInformation().getProducer());
        }
    }
}
