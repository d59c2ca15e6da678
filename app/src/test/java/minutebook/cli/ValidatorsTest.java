package minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import minutebook.export.Edition;
import minutebook.export.Export;
import minutebook.export.Format;
import minutebook.export.HouseStyle;
import minutebook.export.MadeUpEditions;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each validator is shown a file that was good and has been broken, and refuses it for that reason; so its silence says something. */
class ValidatorsTest {
    /** What is changed in a good file, in the parts whose names end so, and what the validator then has to say. */
    private record Harm(String format, String part, String good, String bad, String finding) {}

    private static final List<Harm> HARMS = List.of(
            new Harm("html", "", "<main id=\"contents\">", "<main id=\"contents\"><p zebra=\"1\">", "zebra"),
            new Harm("pdf", "", "/MarkInfo", "/MarkInfx", "ua1 6.2-1"),
            new Harm("pdf", "", "/MarkInfo", "/MarkInfx", "2a 6.7.2.2-1"),
            new Harm("pdf", "", "/Lang", "/Lanx", "language"),
            new Harm("docx", "word/document.xml", "<w:body>", "<w:body><w:zebra/>", "zebra"),
            new Harm("docx", "_rels/.rels", "word/document.xml", "word/nothing.xml", "not there"),
            new Harm("xlsx", "xl/workbook.xml", "<sheets>", "<zebra/><sheets>", "zebra"),
            new Harm("xlsx", "[Content_Types].xml", "PartName=\"/xl/workbook", "PartName=\"/xl/zebra", "not there"),
            new Harm("odt", "content.xml", "<office:text", "<office:zebra/><office:text", "zebra"),
            new Harm("ods", "content.xml", "<office:spreadsheet", "<office:zebra/><office:spreadsheet", "zebra"),
            new Harm("ics", "", "PRODID", "X-PRODID", "PRODID"));

    @TempDir
    Path folder;

    @Test
    void a_broken_file_is_refused_for_the_right_reason() throws Exception {
        Validators.require();
        Map<Path, String> kinds = new LinkedHashMap<>();
        Map<Path, String> harmed = new LinkedHashMap<>();
        for (Format format : Format.values()) {
            List<Harm> harms = HARMS.stream()
                    .filter(harm -> harm.format().equals(format.extension()))
                    .toList();
            assertTrue(
                    !harms.isEmpty() || Validators.UNJUDGED.contains(format.extension()), "nothing breaks " + format);
            for (Harm harm : harms) {
                Path file = folder.resolve(harmed.size() + "." + format);
                Files.write(file, harmed(good(format), harm));
                kinds.put(file, harm.format());
                harmed.put(file, harm.finding());
            }
        }
        are(harmed, Validators.findings(folder, kinds));
    }

    @Test
    void a_pdf_that_says_less_than_the_page_beside_it_is_refused() throws Exception {
        Validators.require();
        String all = "Zażółć & ŵy: 12% of #1";
        Map<Path, String> findings = new LinkedHashMap<>();
        findings.put(beside(pdf(all, document -> {}), all), "");
        findings.put(beside(pdf("Zażół & ŵy: 12% of #1", document -> {}), all), "“ć” (U+0107) is in the page");
        findings.put(beside(pdf("Zażółć & #y: 12% of #1", document -> {}), all), "# is in the file more often");
        findings.put(
                beside(pdf(all, document -> document.getDocumentInformation().setTitle("")), all),
                "its title is not the page’s:");
        findings.put(
                beside(pdf(all, document -> document.getDocumentCatalog().setLanguage("cy")), all),
                "its language is not the page’s: cy");
        Path alone = Files.createDirectory(folder.resolve("alone")).resolve("alone.pdf");
        Files.write(
                alone, pdf(all, document -> document.getDocumentInformation().setTitle(null)));
        findings.put(alone, "it has no title");
        Map<Path, String> kinds = new LinkedHashMap<>();
        findings.keySet().forEach(file -> kinds.put(file, "pdf"));
        are(findings, Validators.findings(folder, kinds));
    }

    /** A PDF of a paragraph, in which something is then changed. */
    private static byte[] pdf(String words, Consumer<PDDocument> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] good = Export.rendered(MadeUpEditions.saying(words), Format.PDF, HouseStyle.PLAIN);
        try (PDDocument document = Loader.loadPDF(good)) {
            change.accept(document);
            document.save(out);
        }
        return out.toByteArray();
    }

    /** A PDF with the page of another paragraph beside it. */
    private Path beside(byte[] pdf, String words) throws IOException {
        Path place = Files.createTempDirectory(folder, "beside");
        Files.write(
                place.resolve("x.html"), Export.rendered(MadeUpEditions.saying(words), Format.HTML, HouseStyle.PLAIN));
        return Files.write(place.resolve("x.pdf"), pdf);
    }

    /** Each file is refused for the reason given, and no other is. */
    private static void are(Map<Path, String> wanted, Map<Path, List<String>> findings) {
        wanted.forEach((file, finding) -> {
            List<String> said = findings.getOrDefault(file, List.of());
            assertTrue(
                    finding.isEmpty() ? said.isEmpty() : said.stream().anyMatch(one -> one.contains(finding)),
                    "“" + finding + "” of " + file + " in " + said);
        });
    }

    @Test
    void a_print_that_lacks_what_the_paper_says_is_refused() throws Exception {
        Validators.require();
        Path good = print("Northmoor");
        Path bad = print("Southmoor");
        Path torn = Files.write(folder.resolve("torn.pdf"), Arrays.copyOf(Files.readAllBytes(good), 300));
        Map<Path, String> findings = new LinkedHashMap<>();
        findings.put(good, "");
        findings.put(bad, "“Southmoor” is not on its pages");
        findings.put(torn, "cannot be read");
        Map<Path, String> kinds = new LinkedHashMap<>();
        findings.keySet().forEach(file -> kinds.put(file, "print"));
        are(findings, Validators.findings(folder, kinds));
    }

    /** A print of words about Northmoor, and the words that are to be looked for in it. */
    private Path print(String sought) throws IOException {
        Files.writeString(folder.resolve(sought + ".txt"), sought);
        return Files.write(folder.resolve(sought + ".pdf"), pdf("Northmoor", document -> {}));
    }

    @Test
    void an_office_file_that_does_not_open_or_lacks_its_title_is_refused() throws Exception {
        Validators.require();
        Optional<Path> soffice = Child.installed("soffice", "libreoffice");
        assumeTrue(soffice.isPresent(), "LibreOffice is not installed; opening the files in it is passed over.");
        Edition edition = MadeUpEditions.saying("Northmoor");
        byte[] good = Export.rendered(edition, Format.ODT, HouseStyle.PLAIN);
        // The title stands at the head of the text, and at the foot of each page.
        byte[] untitled = good;
        for (String part : List.of("content.xml", "styles.xml")) {
            untitled = harmed(untitled, new Harm("odt", part, edition.document().title(), "", ""));
        }
        Map<Path, String> findings = new LinkedHashMap<>();
        findings.put(Files.write(folder.resolve("good.odt"), good), "");
        findings.put(Files.write(folder.resolve("untitled.odt"), untitled), "not on its pages");
        findings.put(Files.write(folder.resolve("torn.odt"), Arrays.copyOf(good, good.length / 2)), "cannot open it");
        List<Paper> papers = findings.keySet().stream()
                .map(file -> new Paper("broken", file, edition, Format.ODT))
                .toList();
        are(findings, new Office(soffice.get(), folder).findings(papers));
    }

    @Test
    void a_page_that_some_cannot_read_is_refused() throws Exception {
        Validators.require();
        Optional<Path> chromium = Child.installed("chromium", "chromium-browser", "google-chrome");
        assumeTrue(chromium.isPresent(), "Chromium is not installed; axe is passed over.");
        String good = new String(good(Format.HTML), StandardCharsets.UTF_8);
        Map<Path, String> broken = new LinkedHashMap<>();
        broken.put(page(good.replaceFirst(" lang=\"[^\"]*\"", "")), "html-has-lang");
        broken.put(page(good.replaceAll(" alt=\"[^\"]*\"", "")), "image-alt");
        broken.put(page(good.replace("color: #1a1a1a; background", "color: #c8c8c8; background")), "color-contrast");
        broken.put(page(good.replaceFirst("<title>[^<]*</title>", "")), "document-title");
        Map<Path, List<String>> findings =
                new Browser(chromium.get(), folder).findings(new ArrayList<>(broken.keySet()));
        broken.forEach((file, rule) -> {
            List<String> said = findings.getOrDefault(file, List.of());
            assertTrue(said.stream().anyMatch(one -> one.startsWith(rule + " ")), rule + " found " + said);
        });
    }

    @Test
    void every_format_with_a_validator_is_judged() {
        for (Format format : Format.values()) {
            boolean judged = HARMS.stream().anyMatch(harm -> harm.format().equals(format.extension()));
            assertEquals(judged, !Validators.UNJUDGED.contains(format.extension()), format.toString());
        }
    }

    private Path page(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "page", ".html"), text);
    }

    /** A file of the format that its validator finds nothing in; other tests see to that. */
    private static byte[] good(Format format) {
        List<Edition> those = MadeUpEditions.all().stream()
                .filter(one -> one.formats().contains(format))
                .toList();
        Edition edition = those.get(those.size() - 1);
        return Export.rendered(edition, format, MadeUpEditions.CRESTED);
    }

    private byte[] harmed(byte[] file, Harm harm) throws IOException {
        if (harm.part().isEmpty()) {
            return replaced(file, harm);
        }
        Path good = Files.write(Files.createTempFile(folder, "good", ".zip"), file);
        Path bad = Files.createTempFile(folder, "bad", ".zip");
        try (ZipFile zip = new ZipFile(good.toFile());
                OutputStream out = Files.newOutputStream(bad);
                ZipOutputStream packed = new ZipOutputStream(out)) {
            for (ZipEntry part : zip.stream().toList()) {
                byte[] bytes = zip.getInputStream(part).readAllBytes();
                packed.putNextEntry(new ZipEntry(part.getName()));
                packed.write(part.getName().equals(harm.part()) ? replaced(bytes, harm) : bytes);
            }
        }
        return Files.readAllBytes(bad);
    }

    private static byte[] replaced(byte[] bytes, Harm harm) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        assertTrue(text.contains(harm.good()), harm + " has nothing to break");
        return text.replace(harm.good(), harm.bad()).getBytes(StandardCharsets.ISO_8859_1);
    }
}
