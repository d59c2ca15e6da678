package minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The house style of a board, by command, and at every door where papers are written. */
class StyleCommandsTest {
    private static final String STYLE =
            "{\"accent\": \"#7a1f1f\", \"wording\": {\"foot-line\": \"Ask us for large print.\"}}";

    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void makeTheSampleBoard() {
        program = new Program(folder).withBoard(Program.sampleBoard(folder));
    }

    private Path beside() {
        return folder.resolve("data/minutebook/house-style/sunderland.json");
    }

    private String done(String... words) {
        Program.Outcome outcome = program.run(words);
        assertEquals(0, outcome.code(), outcome.err());
        return outcome.out();
    }

    @Test
    void the_style_beside_the_boards_file_is_in_force_at_every_door() throws IOException {
        assertTrue(done("style", "show").contains("(not there; the plain style is used)"));
        Files.createDirectories(beside().getParent());
        Files.writeString(beside(), STYLE);
        assertTrue(done("style", "show").contains("accent: #7a1f1f\n"));
        for (String[] words : new String[][] {
            {"export", "minutes", "6"}, {"minutes", "6"}, {"log", "--format", "md"}, {"minutes", "notice", "6"}
        }) {
            String paper = done(words);
            assertTrue(paper.stripTrailing().endsWith("Ask us for large print."), paper);
        }
        assertTrue(done("--as-of", "2015-06-18", "minutes", "6", "--format", "html")
                .contains("color: #7a1f1f"));
    }

    @Test
    void what_a_style_says_is_no_finding_of_the_privacy_check() throws IOException {
        String page = Files.readString(Path.of(System.getProperty("minutebook.project"), "app/docs/HOUSE_STYLE.md"));
        int begin = page.indexOf("```json") + 7;
        String example = page.substring(begin, page.indexOf("```", begin))
                .replaceFirst("\"logo\": .*\n", "")
                .replace(
                        "\"wording\": {",
                        "\"wording\": {\"agenda-apologies\": \"Ring the {secretary}: 0191 000 0001.\",");
        String style =
                Files.writeString(folder.resolve("example.json"), example).toString();
        for (String[] words : new String[][] {
            {"export", "minutes", "6", "--public", "--style", style},
            {"export", "agenda", "7", "--public", "--style", style}
        }) {
            assertTrue(done(words).contains("0191 000 0000"));
        }
        assertTrue(done("export", "agenda", "7", "--public", "--style", style).contains("0191 000 0001"));
        String nothing = "Nothing was found by which a person may be recognised.\n";
        assertEquals(nothing, done("privacy", "minutes", "6", "--style", style));
        done("action", "update", "A06-05", "Call the secretary of the board on 0191 000 0000.");
        assertTrue(done("privacy", "action-log", "--style", style).contains("0191 000 0000"));
    }

    @Test
    void what_a_style_says_to_residents_and_children_stands_as_it_was_written() throws IOException {
        String style = Files.writeString(
                        folder.resolve("own.json"),
                        "{\"wording\": {\"residents-say\": \"Ring the MASH on 0191 000 0002.\","
                                + " \"children-safe\": \"Ring the LADO on 0191 000 0003.\","
                                + " \"residents-about\": \"Ann Jones of the MASH wrote this.\"}}")
                .toString();
        assertTrue(done("export", "lay-summary", "--style", style).contains("\nRing the MASH on 0191 000 0002.\n"));
        assertTrue(done("export", "children-summary", "--style", style).contains("Ring the LADO on 0191 000 0003."));
        String papers = folder.resolve("papers").toString();
        done("export", "--all", papers, "--meeting", "6", "--style", style, "--format", "md");
    }

    @Test
    void another_style_is_taken_for_once() throws IOException {
        Path other = Files.writeString(folder.resolve("other.json"), STYLE);
        assertTrue(done("export", "action-log", "--style", other.toString()).contains("Ask us for large print."));
        assertTrue(!done("export", "action-log").contains("Ask us for large print."));
    }

    @Test
    void a_style_is_checked_for_what_a_pdf_does_not_keep_to() throws IOException {
        String style = folder.resolve("own.json").toString();
        Files.writeString(Path.of(style), "{\"font\": \"Arial\"}");
        Program.Outcome outcome = program.run("style", "check", style);
        assertEquals(0, outcome.code());
        assertEquals(
                "Take note: A PDF is set in Liberation Sans, which it carries in itself, and not in Arial.\n",
                outcome.err());
        Files.writeString(Path.of(style), STYLE);
        assertEquals("", program.run("style", "check", style).err());
    }

    @Test
    void a_bad_style_is_refused_before_anything_is_written() throws IOException {
        Files.createDirectories(beside().getParent());
        Files.writeString(beside(), "{\n\"font\": \"a;b\"}");
        Program.Outcome outcome = program.run("export", "minutes", "6");
        assertEquals(1, outcome.code());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().startsWith("Line 2 of sunderland.json: Name one font family"), outcome.err());
        Program.Outcome checked = program.run("style", "check", beside().toString());
        assertEquals(1, checked.code());
        assertEquals(outcome.err(), checked.err());
        Files.writeString(beside(), STYLE);
        assertTrue(done("style", "check", beside().toString()).endsWith("The style is sound.\n"));
    }
}
