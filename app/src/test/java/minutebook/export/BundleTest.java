package minutebook.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.store.SmallDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of papers is there whole or not at all, whatever happens while it is written. */
final class BundleTest {
    private static final byte[] MINUTES = "# Minutes\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Path papers;

    @BeforeEach
    void namesTheFolder() {
        papers = folder.resolve("papers");
    }

    private Bundle begin(boolean mayReplace) {
        return Bundle.begin(papers, mayReplace, "The board", 7, Rendition.MEMBERS, Shared.NOTHING);
    }

    private static void add(Bundle bundle, String name, String status) {
        Document whole = Samples.document();
        Document document = whole.as(new Document.Status(status, "As it says."));
        bundle.add(Publication.MINUTES, "7", Edition.of(name, document), Format.MD, MINUTES);
    }

    private Bundle.Written written(boolean mayReplace, String name, String status) {
        try (Bundle bundle = begin(mayReplace)) {
            add(bundle, name, status);
            return bundle.finish();
        }
    }

    private Refused refused(boolean mayReplace) {
        return assertThrows(Refused.class, () -> written(mayReplace, "other", "DRAFT"));
    }

    /** What is in the folder around the papers, hidden files too. */
    private List<String> around() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private boolean holds(String name) {
        return Files.exists(papers.resolve("meeting/" + name + ".md"));
    }

    @Test
    void it_stands_there_when_it_is_finished_and_not_before() throws IOException {
        try (Bundle bundle = begin(false)) {
            add(bundle, "minutes", "DRAFT");
            add(bundle, "minutes", "DRAFT");
            assertFalse(Files.exists(papers));
            Bundle.Written written = bundle.finish();
            assertEquals("2 files, 20 bytes, in " + papers + ".", written.sentence());
        }
        assertEquals(List.of("papers"), around());
        assertEquals(
                "[SHA256SUMS, manifest.json, meeting/minutes-2.md, meeting/minutes.md]",
                FolderOutput.files(papers).toString());
    }

    @Test
    void the_same_papers_give_the_same_list_to_the_byte() throws IOException {
        written(false, "minutes", "DRAFT");
        byte[] list = Files.readAllBytes(papers.resolve(Manifest.NAME));
        byte[] sums = Files.readAllBytes(papers.resolve(Manifest.SUMS));
        written(true, "minutes", "DRAFT");
        org.junit.jupiter.api.Assertions.assertArrayEquals(list, Files.readAllBytes(papers.resolve(Manifest.NAME)));
        org.junit.jupiter.api.Assertions.assertArrayEquals(sums, Files.readAllBytes(papers.resolve(Manifest.SUMS)));
    }

    @Test
    void the_list_says_of_each_paper_whom_it_is_for() throws IOException {
        try (Bundle bundle = begin(false)) {
            add(bundle, "minutes", "DRAFT");
            Edition plain = Edition.of("lay-summary", Samples.document());
            bundle.add(Publication.LAY_SUMMARY, "", plain, Format.MD, MINUTES);
            bundle.finish();
        }
        JsonNode list = new ObjectMapper().readTree(Files.readAllBytes(papers.resolve(Manifest.NAME)));
        assertEquals("members", list.path("rendition").asText());
        assertEquals(List.of("members", "public"), list.path("files").findValuesAsText("rendition"));
    }

    @Test
    void one_that_is_not_finished_leaves_nothing() throws IOException {
        try (Bundle bundle = begin(false)) {
            add(bundle, "minutes", "DRAFT");
        }
        assertEquals(List.of(), around());
        try (Bundle bundle = begin(false)) {
            bundle.leftOut("There is no report.");
            assertEquals(
                    "There is no report.",
                    assertThrows(Refused.class, bundle::finish).sentence());
        }
        assertEquals(List.of(), around());
    }

    @Test
    void an_earlier_one_is_replaced_only_when_asked_and_approved_papers_are_named() throws IOException {
        written(false, "minutes", "APPROVED");
        Refused refused = refused(false);
        assertEquals(Reason.DUPLICATE, refused.reason());
        assertTrue(refused.sentence().contains("there already, with “"), refused.sentence());
        assertTrue(refused.sentence().contains("as approved: give another name"), refused.sentence());
        assertTrue(holds("minutes"));
        String said = written(true, "other", "DRAFT").sentence();
        assertTrue(said.contains("in place of “"), said);
        assertTrue(holds("other") && !holds("minutes"));
        assertEquals(List.of("papers"), around());
    }

    @Test
    void what_others_have_put_there_is_never_taken_away() throws IOException {
        Files.createDirectories(papers.resolve("letters"));
        Files.writeString(papers.resolve("letters/mine.txt"), "mine");
        assertTrue(refused(true).sentence().startsWith("Choose another folder:"));
        Files.delete(papers.resolve("letters/mine.txt"));
        Files.delete(papers.resolve("letters"));
        written(false, "minutes", "DRAFT");
        Files.writeString(papers.resolve("mine.txt"), "mine");
        assertTrue(refused(true).sentence().startsWith("Move “mine.txt” out of “"));
        assertTrue(holds("minutes"));
        assertEquals(List.of("papers"), around());
    }

    @Test
    void what_appears_in_the_place_meanwhile_stays() throws IOException {
        try (Bundle bundle = begin(false)) {
            add(bundle, "minutes", "DRAFT");
            Files.createDirectory(papers);
            Files.writeString(papers.resolve("mine.txt"), "mine");
            assertEquals(
                    Reason.DUPLICATE,
                    assertThrows(Refused.class, bundle::finish).reason());
        }
        assertEquals(List.of("papers"), around());
        assertEquals("mine", Files.readString(papers.resolve("mine.txt")));
    }

    @Test
    void two_at_once_do_not_mix() throws IOException {
        try (Bundle first = begin(false)) {
            add(first, "minutes", "DRAFT");
            assertEquals(Reason.BUSY, refused(false).reason());
            first.finish();
        }
        assertEquals(List.of("papers"), around());
        assertTrue(holds("minutes") && !holds("other"));
    }

    @Test
    void odd_names_are_taken_as_they_are_and_what_is_no_folder_is_refused() throws IOException {
        for (String name : List.of("a b", "-rf", "Größe łódź", "it's \"this\"", "%s$(x)", "..minutes")) {
            papers = folder.resolve(name);
            written(false, "minutes", "DRAFT");
            assertTrue(holds("minutes"), name);
        }
        papers = Files.writeString(folder.resolve("file"), "x");
        assertEquals(Reason.FILE_TROUBLE, refused(true).reason());
        papers = folder.resolve("n".repeat(250));
        assertEquals(Reason.FILE_TROUBLE, refused(true).reason());
        papers = Path.of("/");
        assertEquals(Reason.FILE_TROUBLE, refused(true).reason());
        papers = folder.resolve("above/below/papers");
        written(false, "minutes", "DRAFT");
        assertTrue(holds("minutes"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), papers);
        papers = link;
        written(true, "other", "DRAFT");
        assertTrue(Files.isSymbolicLink(link) && holds("other"));
    }

    @Test
    void a_full_or_read_only_disk_leaves_what_was_there() throws IOException {
        try (SmallDisk disk = SmallDisk.mount(folder, "200k")) {
            papers = disk.folder().resolve("papers");
            written(false, "minutes", "APPROVED");
            try (Bundle bundle = begin(true)) {
                add(bundle, "other", "DRAFT");
                Refused refused = assertThrows(
                        Refused.class,
                        () -> bundle.add(
                                Publication.MINUTES,
                                "7",
                                Edition.of("big", Samples.document()),
                                Format.MD,
                                new byte[400_000]));
                assertTrue(refused.sentence().startsWith("Free some space and try again"), refused.sentence());
            }
            assertTrue(holds("minutes") && !holds("other"));
            disk.remount("ro");
            assertTrue(refused(true).sentence().contains("can only be read"));
            disk.remount("rw");
            try (Stream<Path> left = Files.list(disk.folder())) {
                assertEquals(List.of(papers), left.toList());
            }
        }
    }

    @Test
    void what_cannot_be_cleared_away_keeps_nobody_out() throws IOException {
        Bundle bundle = begin(false);
        add(bundle, "minutes", "DRAFT");
        try (Stream<Path> made = Files.list(folder)) {
            Path part = made.filter(file -> file.toString().endsWith(".part"))
                    .findFirst()
                    .orElseThrow();
            try (SmallDisk inTheWay = SmallDisk.mount(part, "4k")) {
                assertEquals(
                        Reason.FILE_TROUBLE,
                        assertThrows(Refused.class, bundle::close).reason(),
                        inTheWay.folder().toString());
            }
        }
        written(false, "minutes", "DRAFT");
        assertEquals(List.of("papers"), around());
    }

    private Process endless() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        EndlessFolder.class.getName(),
                        papers.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var lines = process.inputReader();
        for (int i = 0; i < 5; i++) {
            lines.readLine();
        }
        return process;
    }

    @Test
    void a_killed_program_leaves_the_old_papers_and_its_traces_go_the_next_time() throws Exception {
        written(false, "minutes", "DRAFT");
        Process process = endless();
        assertEquals(Reason.BUSY, refused(true).reason());
        process.destroyForcibly().onExit().join();
        assertTrue(holds("minutes"));
        assertTrue(around().size() > 1);
        written(true, "other", "DRAFT");
        assertTrue(holds("other"));
        assertEquals(List.of("papers"), around());
    }

    @Test
    void a_program_that_is_told_to_end_leaves_nothing() throws Exception {
        Process process = endless();
        process.toHandle().destroy();
        process.inputReader().transferTo(java.io.Writer.nullWriter());
        process.onExit().join();
        assertEquals(List.of(), around());
    }

    @Test
    void papers_that_were_moved_aside_by_a_killed_program_come_back() throws IOException {
        written(false, "minutes", "DRAFT");
        Files.move(papers, folder.resolve(".minutebook-papers.old"));
        assertEquals(Reason.DUPLICATE, refused(false).reason());
        assertTrue(holds("minutes"));
        assertEquals(List.of("papers"), around());
    }
}
