package minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import minutebook.export.DocumentSchema;
import minutebook.export.Publication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publications of the sample board, by command. */
class ExportCommandTest {
    @TempDir
    static Path made;

    private static Program program;

    @BeforeAll
    static void makeTheSampleBoard() {
        program = new Program(made).withBoard(Program.sampleBoard(made));
    }

    private static String done(String... words) {
        Program.Outcome outcome = program.run(words);
        assertEquals(0, outcome.code(), outcome.err());
        return outcome.out();
    }

    private static String refused(int code, String... words) {
        Program.Outcome outcome = program.run(words);
        assertEquals(code, outcome.code(), outcome.out() + outcome.err());
        return outcome.err();
    }

    @Test
    void a_publication_comes_out_in_the_format_asked_for() {
        assertEquals(done("minutes", "6"), done("export", "minutes", "6"));
        assertEquals(done("minutes", "6", "--format", "html"), done("export", "MINUTES", "6", "--format", "html"));
        assertEquals(done("log"), done("export", "action-log", "--format", "csv"));
        assertTrue(done("export", "extract", "@chair").contains("The board waits for no actions of yours."));
    }

    @Test
    void a_files_ending_says_its_format_unless_another_is_asked_for() throws IOException {
        Path page = made.resolve("log.html");
        assertEquals("Written: " + page + ".\n", done("export", "action-log", "--output", page.toString()));
        assertTrue(Files.readString(page).startsWith("<!DOCTYPE html>"));
        done("export", "action-log", "--format", "md", "--output", page.toString(), "--force");
        assertTrue(Files.readString(page).startsWith("# Action log"));
    }

    @Test
    void what_cannot_be_had_is_refused_in_a_sentence() {
        assertTrue(refused(3, "export", "ledger").startsWith("There is no publication “ledger”: they are minutes, "));
        assertEquals("Give the number of a meeting, such as 7, after “minutes”.\n", refused(2, "export", "minutes"));
        assertEquals(
                "Give “action-log” alone: it is about the whole board.\n", refused(2, "export", "action-log", "7"));
        assertEquals("There is no meeting “x”: see “minutebook meeting list”.\n", refused(3, "export", "minutes", "x"));
        assertTrue(refused(2, "export", "minutes", "6", "--format", "csv").contains("it is no table: ask for "));
        assertTrue(refused(2, "export").contains("export minutes 7"));
    }

    @Test
    void what_a_pdf_cannot_show_is_said_beside_it() throws IOException {
        Path folder = Files.createDirectory(made.resolve("own"));
        Program own = new Program(folder).withBoard(Program.sampleBoard(folder));
        Path file = folder.resolve("agenda.pdf");
        assertEquals(
                "",
                own.run("export", "minutes", "7", "--output", file.toString()).err());
        own.run("meeting", "edit", "7", "--place", "Room 🦄");
        Program.Outcome outcome = own.run("export", "minutes", "7", "--output", file.toString(), "--force");
        assertEquals("Written: " + file + ", in place of the file that was there.\n", outcome.out());
        assertTrue(outcome.err().contains("named in brackets instead: unicorn face."), outcome.err());
    }

    @Test
    void what_is_no_text_goes_into_a_file_or_a_pipe_and_never_onto_a_terminal() throws IOException {
        Path book = made.resolve("log.xlsx");
        done("export", "action-log", "--output", book.toString());
        assertTrue(new String(Files.readAllBytes(book), StandardCharsets.ISO_8859_1).startsWith("PK"));
        assertTrue(done("log", "--format", "xlsx").startsWith("PK"));
        Program.Outcome shown = new Program(made).onTerminal().run("log", "--format", "xlsx");
        assertEquals(2, shown.code());
        assertEquals("", shown.out());
        assertEquals("Give --output FILE: a terminal cannot show xlsx, which is no text.\n", shown.err());
    }

    @Test
    void every_publication_as_json_conforms_to_the_published_schema() {
        DocumentSchema schema = new DocumentSchema();
        for (Publication publication : Publication.values()) {
            List<String> words = new ArrayList<>(List.of("export", publication.word(), "--format", "json"));
            words.addAll(about(publication));
            String json = done(words.toArray(String[]::new));
            assertEquals(List.of(), schema.broken(json), publication.word());
            assertFalse(schema.broken(json.replaceFirst("\"form\" : 1", "\"form\" : 0"))
                    .isEmpty());
        }
    }

    private static List<String> about(Publication publication) {
        return switch (publication.about()) {
            case BOARD -> List.of();
            case MEETING -> List.of("6");
            case PERSON -> List.of("@chair");
            case THEME -> List.of("1");
            case SOURCE -> List.of("ofsted-2015");
        };
    }

    @Test
    void the_help_names_each_publication() {
        String help = done("export", "--help");
        for (Publication publication : Publication.values()) {
            assertTrue(help.contains(publication.word()), help);
        }
    }
}
