package minutebook.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A board's house style as a small file: what it may say, and what is refused in a sentence that names the line. */
final class HouseStyleFileTest {
    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("style.json"), text);
    }

    private String refused(String text) throws IOException {
        Path file = file(text);
        return assertThrows(Refused.class, () -> HouseStyleFile.read(file)).sentence();
    }

    private static byte[] picture(String kind, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), kind, bytes);
        return bytes.toByteArray();
    }

    private static String logo(String name) {
        return "{\"logo\": {\"file\": \"" + name + "\", \"alternative\": \"The crest of the council\"}}";
    }

    @Test
    void a_style_says_how_papers_look_and_what_they_always_say() throws IOException {
        Files.write(folder.resolve("crest.png"), picture("png", 60, 40));
        HouseStyle style = HouseStyleFile.read(
                file(
                        """
                        {
                          "accent": "#7A1F1F",
                          "font": "Source Sans 3",
                          "logo": {"file": "crest.png", "alternative": "The crest of the council"},
                          "wording": {"foot-line": "Published by Sunderland’s board.", "contact": "Ask the secretary."},
                          "files": "{board}-{publication}-{number}-{date}{rendition}"
                        }
                        """));
        assertEquals("#7a1f1f", style.accent());
        assertEquals("Source Sans 3", style.font());
        assertEquals("The crest of the council", style.logo().orElseThrow().alternative());
        assertEquals("Published by Sunderland’s board.", style.wording().of(Wording.Key.FOOT_LINE));
        Edition edition = Editions.minutes(Examples.held(), Rendition.PUBLIC)
                .in(style, Examples.held().board(), Publication.MINUTES, "7", Rendition.PUBLIC);
        assertEquals("northmoor-minutes-07-2015-06-18-public", edition.name());
        String page = new String(Export.rendered(edition, Format.HTML, style), UTF_8);
        assertTrue(page.contains("#7a1f1f") && page.contains("\"Source Sans 3\""), page);
        assertTrue(page.contains("<img class=\"logo\" src=\"data:image/png;base64,"), page);
        assertTrue(page.contains("Whom to ask</h2>") && page.contains("Published by Sunderland’s board."), page);
    }

    @Test
    void an_empty_style_is_the_plain_one_and_so_is_none() throws IOException {
        assertEquals(HouseStyle.PLAIN, HouseStyleFile.read(file("{}")));
        assertEquals(HouseStyle.PLAIN, HouseStyleFile.of(folder.resolve("board.db"), "sunderland"));
        assertEquals(
                folder.toAbsolutePath().resolve("house-style/a___b.json"),
                HouseStyleFile.beside(folder.resolve("board.db"), "A../b"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "{\"accent\": \"#ffee00\"}|Line 1 of style.json: Choose a darker accent: #ffee00 on white has a contrast of 1.2",
                "{\"accent\": \"red\"}|Line 1 of style.json: Give the accent as # and six digits",
                "{\"accent\": 7}|Line 1 of style.json: Give “accent” a text in quotation marks.",
                "{\"colour\": \"#000000\"}|Line 1 of style.json: Leave out “colour”: the keys of a style are accent,",
                "{\"accent\": \"#000000\" \"font\": 1}|Line 1 of style.json: This is no JSON",
                "{\"accent\": \"#000000\"|Line 1 of style.json: This is no JSON",
                "{\"font\": \"a\", \"font\": \"b\"}|Line 1 of style.json: Give each key once.",
                "{} {}|Line 1 of style.json: End the file after the last }.",
                "[]|Line 1 of style.json: Begin with {",
                "''|Line 1 of style.json: Begin with {",
                "{\"wording\": \"x\"}|Line 1 of style.json: Give “wording” its own keys",
                "{\"wording\": {\"motto\": \"x\"}}|Line 1 of style.json: Leave out “motto”: what can be worded is contact,",
                "{\"wording\": {\"contact\": \" \"}}|Line 1 of style.json: Word “contact” in 1 to 1000 characters",
                "{\"files\": \"../{publication}{number}{rendition}\"}|Line 1 of style.json: Make the names of files of letters",
                "{\"files\": \"{publication}-{number}\"}|Line 1 of style.json: Add {rendition} to the names of files",
                "{\"files\": \"{user}\"}|Line 1 of style.json: Leave out “{user}”: the places",
                "{\"logo\": {\"file\": \"../crest.png\"}}|Line 1 of style.json: Give the name of the logo’s file in plain",
                "{\"logo\": {\"file\": \"none.png\", \"alternative\": \"x\"}}|Line 1 of style.json: Put the logo “",
                "{\"logo\": {\"file\": \"none.png\"}}|Line 1 of style.json: Say in “alternative” what the logo shows",
            })
    void what_cannot_be_kept_to_is_refused_with_its_line(String text, String sentence) throws IOException {
        String said = refused(text);
        assertTrue(said.startsWith(sentence), said);
    }

    @Test
    void the_line_is_the_one_with_the_slip() throws IOException {
        String said = refused("{\n  \"font\": \"Arial\",\n\n  \"wording\": {\n    \"motto\": \"x\"}}");
        assertTrue(said.startsWith("Line 5 of "), said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Arial\"; } body { display: none", "a\\n", "<b>", "url(x)", "", "x'", "Arial, serif"})
    void a_font_is_a_name_and_nothing_more(String font) {
        assertEquals(
                Reason.BAD_STYLE,
                assertThrows(Refused.class, () -> new HouseStyle("#000000", font, java.util.Optional.empty()))
                        .reason());
    }

    @Test
    void a_file_that_is_missing_or_huge_is_refused() throws IOException {
        assertEquals(
                Reason.NOT_FOUND,
                assertThrows(Refused.class, () -> HouseStyleFile.read(folder.resolve("none.json")))
                        .reason());
        assertTrue(refused("{\"font\": \"" + "a".repeat(70_000) + "\"}").contains("larger than 64 KB"));
    }

    @Test
    void a_logo_that_is_absurd_or_damaged_is_refused() throws IOException {
        Files.write(folder.resolve("big.png"), picture("png", 2_001, 10));
        assertTrue(refused(logo("big.png")).contains("for it is 2001 by 10 pixels"));
        Files.writeString(folder.resolve("text.png"), "no picture at all");
        assertTrue(refused(logo("text.png")).contains("neither PNG nor JPEG"));
        Files.write(folder.resolve("heavy.png"), new byte[2_000_000]);
        assertTrue(refused(logo("heavy.png")).contains("larger than 1 MB"));
        byte[] sound = picture("jpg", 40, 40);
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] spoilt = (i % 2 == 0 ? sound : picture("png", 40, 40)).clone();
            for (int j = 0; j < 5; j++) {
                spoilt[4 + random.nextInt(spoilt.length - 4)] = (byte) random.nextInt();
            }
            Files.write(folder.resolve("spoilt.png"), spoilt);
            try {
                HouseStyleFile.read(file(logo("spoilt.png")));
            } catch (Refused refused) {
                assertTrue(
                        refused.sentence().startsWith("Line 1 of style.json: Give another logo"), refused.sentence());
            }
        }
    }

    @Test
    void a_logo_tells_nothing_of_who_drew_it() throws IOException {
        byte[] png = picture("png", 30, 30);
        byte[] words = "tEXtAuthor\0Secret".getBytes(UTF_8);
        CRC32 sum = new CRC32();
        sum.update(words);
        ByteBuffer chunk = ByteBuffer.allocate(words.length + 8)
                .putInt(words.length - 4)
                .put(words)
                .putInt((int) sum.getValue());
        ByteBuffer whole = ByteBuffer.allocate(png.length + chunk.capacity())
                .put(png, 0, 33)
                .put(chunk.flip())
                .put(png, 33, png.length - 33);
        Files.write(folder.resolve("crest.png"), whole.array());
        byte[] kept = HouseStyleFile.read(file(logo("crest.png")))
                .logo()
                .orElseThrow()
                .bytes();
        assertArrayEquals(png, kept);

        byte[] jpeg = picture("jpg", 30, 30);
        byte[] comment = {(byte) 0xFF, (byte) 0xFE, 0, 8, 'S', 'e', 'c', 'r', 'e', 't'};
        ByteBuffer said = ByteBuffer.allocate(jpeg.length + comment.length)
                .put(jpeg, 0, 2)
                .put(comment)
                .put(jpeg, 2, jpeg.length - 2);
        Files.write(folder.resolve("crest.jpg"), said.array());
        HouseStyle.Logo logo =
                HouseStyleFile.read(file(logo("crest.jpg"))).logo().orElseThrow();
        assertEquals(HouseStyle.Logo.Kind.JPEG, logo.kind());
        assertFalse(new String(logo.bytes(), UTF_8).contains("Secret"));
        assertArrayEquals(jpeg, logo.bytes());
    }

    @Test
    void names_of_files_are_plain_whatever_the_key() {
        FileNames names = new FileNames("{publication}-{number}-{date}{rendition}");
        LocalDate day = LocalDate.of(2015, 6, 18);
        assertEquals(
                "sunder_land-minutes-07-2015-06-18",
                new FileNames("{board}-{publication}-{number}-{date}{rendition}")
                        .of("Sunder/land", Publication.MINUTES, "7", day, Rendition.MEMBERS));
        assertEquals("action-log-2015-06-18", names.of("x", Publication.ACTION_LOG, "", day, Rendition.MEMBERS));
        assertEquals(
                "extract-______etc_passwd-2015-06-18-public",
                names.of("x", Publication.EXTRACT, "@../../etc/passwd", day, Rendition.PUBLIC));
    }

    @Test
    void the_example_in_the_page_on_house_style_is_a_style() throws IOException {
        String page = Files.readString(Path.of(System.getProperty("minutebook.project"), "app/docs/HOUSE_STYLE.md"));
        Files.write(folder.resolve("crest.png"), picture("png", 60, 40));
        String example = page.substring(page.indexOf("```json") + 7, page.indexOf("```", page.indexOf("```json") + 7));
        assertEquals("#7a1f1f", HouseStyleFile.read(file(example)).accent());
        for (Wording.Key key : Wording.Key.values()) {
            assertTrue(page.contains("`" + key.word() + "`"), key.word());
        }
    }
}
