package minutebook.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import minutebook.domain.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What all office files have in common: the same bytes each time, and nothing of who made them, when and where. */
class OfficeFilesTest {
    static final List<Format> FORMATS = List.of(Format.DOCX, Format.ODT, Format.ODS);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"DOCX", "ODT", "ODS"})
    void the_parts_bear_no_time_and_no_name_of_who_made_them(Format format) {
        byte[] file = OfficeBytes.of(format, "Care plans");
        assertArrayEquals(file, OfficeBytes.of(format, "Care plans"));
        String user = System.getProperty("user.name");
        Unpacked.each(file, (entry, bytes) -> {
            String part = new String(bytes, StandardCharsets.UTF_8);
            assertEquals(LocalDateTime.of(1980, 2, 1, 0, 0), entry.getTimeLocal(), entry.getName());
            assertTrue(entry.getComment() == null && entry.getExtra() == null, entry.getName());
            assertFalse(part.contains(">" + user + "<"), entry.getName());
            assertFalse(part.contains(System.getProperty("java.version")), entry.getName());
            assertFalse(part.matches("(?s).*\\b20(1[6-9]|[2-9]\\d)-\\d\\d-\\d\\dT.*"), entry.getName());
        });
    }

    @Test
    void hostile_records_give_well_formed_parts() {
        Edition minutes = Editions.minutes(Examples.hostile(), Rendition.MEMBERS);
        Edition log = Editions.actionLog(Examples.hostileLog(), Rendition.MEMBERS);
        for (Format format : FORMATS) {
            wellFormed(Export.rendered(log, format, OfficeSamples.HOUSE));
        }
        wellFormed(Export.rendered(minutes, Format.DOCX, HouseStyle.PLAIN));
        wellFormed(Export.rendered(minutes, Format.ODT, HouseStyle.PLAIN));
    }

    private static void wellFormed(byte[] file) {
        OdfParts parts = new OdfParts(file);
        Unpacked.bytes(file).keySet().stream()
                .filter(name -> name.matches(".*\\.(xml|rels|svg)"))
                .forEach(name -> assertFalse(parts.elements(name, "*").isEmpty(), name));
    }

    @Test
    void an_open_document_says_at_its_start_what_it_is() {
        for (Format format : List.of(Format.ODT, Format.ODS)) {
            byte[] file = OfficeBytes.of(format, "Care plans");
            String start = new String(file, 30, 70, StandardCharsets.ISO_8859_1);
            String type = format == Format.ODT ? "text" : "spreadsheet";
            assertTrue(start.startsWith("mimetypeapplication/vnd.oasis.opendocument." + type), start);
        }
    }

    @Test
    void a_document_in_another_language_says_so() {
        Document english = OfficeSamples.everything("Cynllun", Document.Orientation.PORTRAIT);
        Document welsh = new Document(
                english.title(),
                english.issuer(),
                english.description(),
                english.date(),
                "cy",
                english.status(),
                english.orientation(),
                english.blocks());
        byte[] word = Export.rendered(new DocxWriter(HouseStyle.PLAIN), welsh);
        assertTrue(Unpacked.part(word, "word/styles.xml").contains("w:lang w:val=\"cy\""));
        byte[] open = Export.rendered(new OdtWriter(HouseStyle.PLAIN), welsh);
        String styles = Unpacked.part(open, "styles.xml");
        assertTrue(styles.contains("fo:language=\"cy\" fo:country=\"none\""), styles);
    }

    @Test
    void a_logo_that_is_no_picture_is_refused() {
        HouseStyle broken = new HouseStyle(
                "#12436d",
                "Arial",
                Optional.of(new HouseStyle.Logo("bm8gcGljdHVyZQ==", HouseStyle.Logo.Kind.PNG, "Crest")));
        Document document = OfficeSamples.everything("Words", Document.Orientation.PORTRAIT);
        assertThrows(Refused.class, () -> Export.rendered(new DocxWriter(broken), document));
        assertThrows(Refused.class, () -> Export.rendered(new OdtWriter(broken), document));
    }

    @Test
    void a_word_file_says_first_what_its_parts_are() {
        List<String> parts = List.copyOf(
                Unpacked.bytes(OfficeBytes.of(Format.DOCX, "Care plans")).keySet());
        assertEquals("[Content_Types].xml", parts.get(0));
        assertEquals("_rels/.rels", parts.get(1));
    }

    @Test
    void another_machine_at_another_hour_makes_the_same_bytes_and_says_nothing() throws Exception {
        Path said = folder.resolve("said");
        Path complained = folder.resolve("complained");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.timezone=Asia/Tokyo",
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Duser.name=somebody",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        OfficeBytes.class.getName())
                .redirectOutput(said.toFile())
                .redirectError(complained.toFile())
                .start();
        assertEquals(0, process.waitFor(), () -> read(complained));
        assertEquals("", read(complained));
        List<String> lines = Files.readAllLines(said);
        assertEquals(Format.values().length, lines.size());
        int i = 0;
        for (Format format : Format.values()) {
            String bytes = HexFormat.of().formatHex(OfficeBytes.of(format, OfficeSamples.HOSTILE));
            assertEquals(format.name().toLowerCase(Locale.ROOT) + " " + bytes, lines.get(i++));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
