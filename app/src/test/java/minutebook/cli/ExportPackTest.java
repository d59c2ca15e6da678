package minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import minutebook.Minutebook;
import minutebook.cli.Program.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A board goes out as a pack and comes in again unchanged. */
class ExportPackTest {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @TempDir
    Path folder;

    private Program program;
    private Path first;
    private Path second;

    @BeforeEach
    void playTheSampleMeeting() throws IOException {
        program = new Program(folder);
        first = folder.resolve("first");
        second = folder.resolve("second");
        Path board = Program.sampleBoard(folder);
        program.withBoard(board).typing(Files.readString(Program.SAMPLE.resolve("meeting.txt")));
        assertEquals(0, program.run("meeting", "run", "7", "--linear").code());
    }

    @Test
    void a_round_trip_changes_nothing() throws IOException {
        carry();
        for (String name : List.of("pack.json", "readings.csv")) {
            assertEquals(Files.readString(first.resolve(name)), Files.readString(second.resolve(name)));
        }
        assertTrue(Files.readString(first.resolve("pack.json")).contains("\"item\" : \"7/"));
    }

    @Test
    void the_papers_and_screens_of_both_are_the_same() {
        carry();
        List<String[]> papers = new ArrayList<>();
        papers.add(new String[] {"log"});
        Stream.of("5", "6", "7").forEach(number -> papers.add(new String[] {"minutes", number}));
        papers.add(new String[] {"actions", "--format", "json"});
        for (String[] paper : papers) {
            Outcome before = program.run(paper);
            List<String> again = new ArrayList<>(List.of(paper));
            again.addAll(List.of("--db", folder.resolve("again.db").toString()));
            Outcome after = program.run(again.toArray(String[]::new));
            assertEquals(0, before.code(), before.err());
            assertEquals(before.out(), after.out());
            assertFalse(before.out().isBlank());
        }
        assertEquals(themes(folder.resolve("data/minutebook/board.db")), themes(folder.resolve("again.db")));
    }

    @Test
    void only_a_pack_is_replaced_and_only_when_asked() throws IOException {
        assertEquals(0, export(first).code());
        Outcome again = export(first);
        assertEquals(1, again.code());
        assertTrue(again.err().contains("--force"), again.err());
        assertEquals(
                0, program.run("export", "pack", first.toString(), "--force").code());
        Files.writeString(first.resolve("letter.txt"), "mine");
        Outcome other = program.run("export", "pack", first.toString(), "--force");
        assertEquals(1, other.code());
        assertTrue(other.err().contains("something else than a pack"), other.err());
        assertEquals("mine", Files.readString(first.resolve("letter.txt")));
    }

    @Test
    void an_empty_folder_is_filled_and_a_missing_parent_is_named() throws IOException {
        Files.createDirectory(second);
        assertEquals(0, export(second).code());
        Outcome lost = export(folder.resolve("no/such"));
        assertEquals(4, lost.code());
        assertTrue(lost.err().contains("Make the folder around"), lost.err());
        try (Stream<Path> left = Files.list(folder)) {
            assertTrue(left.noneMatch(file -> file.getFileName().toString().startsWith(".minutebook-")));
        }
    }

    private Outcome export(Path target) {
        return program.run("export", "pack", target.toString());
    }

    private void carry() {
        String again = folder.resolve("again.db").toString();
        assertEquals(0, export(first).code());
        Outcome created = program.run("board", "create", "--pack", first.toString(), "--db", again);
        assertEquals(0, created.code(), created.err());
        assertEquals(
                0,
                program.run("export", "pack", second.toString(), "--db", again).code());
    }

    /** Every theme as its screen has it, with ids in the order in which they come up, and without the numbers that only keep an order. */
    private static List<String> themes(Path file) {
        try (Minutebook book = Minutebook.open(file, () -> Program.NOW, "tester")) {
            return book.plan(book.board(Optional.empty())).themes().stream()
                    .map(theme -> plain(book.theme(theme.id(), Optional.empty()).toString()))
                    .toList();
        }
    }

    private static String plain(String text) {
        Map<String, String> ids = new HashMap<>();
        Matcher found = ID.matcher(text.replaceAll("place=\\d+", ""));
        return found.replaceAll(match -> ids.computeIfAbsent(match.group(), id -> "id" + ids.size()));
    }
}
