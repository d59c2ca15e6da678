package minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import minutebook.export.Edition;
import minutebook.export.Export;
import minutebook.export.Format;
import minutebook.export.MadeUpEditions;
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
        Map<Path, Harm> harmed = new LinkedHashMap<>();
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
                harmed.put(file, harm);
            }
        }
        Map<Path, List<String>> findings = Validators.findings(folder, kinds);
        harmed.forEach((file, harm) -> {
            List<String> said = findings.getOrDefault(file, List.of());
            assertTrue(said.stream().anyMatch(one -> one.contains(harm.finding())), harm + " found " + said);
        });
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
