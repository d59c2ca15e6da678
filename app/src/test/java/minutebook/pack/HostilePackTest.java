package minutebook.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostilePackTest {
    @TempDir
    Path folder;

    private Path pack;
    private String text;

    @BeforeEach
    void copySample() throws IOException {
        pack = folder.resolve("pack.json");
        text = Files.readString(SamplePack.FOLDER.resolve("pack.json"));
        Files.writeString(pack, text);
        Files.copy(SamplePack.FOLDER.resolve("readings.csv"), folder.resolve("readings.csv"));
    }

    @Test
    void a_file_of_a_hundred_megabytes_is_refused() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(pack.toFile(), "rw")) {
            file.setLength(100L * 1024 * 1024);
        }
        assertOnly("16 MB at most", 1);
    }

    @Test
    void lists_nested_without_end_are_refused() throws IOException {
        Files.writeString(pack, "[".repeat(100_000));
        assertOnly("at most 50 deep", 1);
    }

    @Test
    void an_endless_number_is_refused() throws IOException {
        Files.writeString(pack, text.replace("\"members\": 6", "\"members\": 1" + "0".repeat(5000)));
        assertOnly("Use shorter numbers", lineOf("\"members\""));
    }

    @Test
    void a_number_with_a_huge_exponent_is_refused() throws IOException {
        Files.writeString(pack, text.replace("\"value\": 122,", "\"value\": 1e999999999,"));
        assertOnly("1000000000 or less", lineOf("\"value\": 122,"));
    }

    @Test
    void another_encoding_is_refused_where_its_first_letter_fails() throws IOException {
        Files.writeString(pack, text.replace("Civic Centre", "Cívic Centre"), Charset.forName("windows-1252"));
        assertOnly("Save the file as UTF-8", lineOf("Civic Centre"));
        Files.writeString(pack, text, StandardCharsets.UTF_16);
        assertOnly("Save the file as UTF-8", 1);
    }

    @Test
    void a_byte_order_mark_is_passed_over() throws IOException {
        Files.writeString(pack, "\uFEFF" + text);
        assertEquals(List.of(), PackCheck.check(folder));
    }

    @Test
    void readings_in_another_encoding_are_refused_in_their_own_file() throws IOException {
        Path readings = folder.resolve("readings.csv");
        String rows = Files.readString(readings).replace("paragraph 28", "§ 28");
        Files.writeString(readings, rows, Charset.forName("windows-1252"));
        Problem problem = PackCheck.check(folder).get(0);
        assertEquals("readings.csv", problem.file());
        assertEquals(3, problem.line());
    }

    @Test
    void an_empty_file_is_refused() throws IOException {
        Files.writeString(pack, " \n");
        assertOnly("it is empty", 1);
    }

    @Test
    void a_missing_file_is_refused() throws IOException {
        Files.delete(pack);
        assertOnly("it is missing", 1);
    }

    @Test
    void a_folder_in_place_of_the_file_is_refused() throws IOException {
        Files.delete(pack);
        Files.createDirectory(pack);
        assertOnly("a plain file", 1);
    }

    @Test
    void a_file_in_place_of_the_folder_is_refused() {
        assertTrue(PackCheck.check(pack).get(0).sentence().startsWith("Give the folder that holds pack.json"));
    }

    @Test
    void a_link_out_of_the_folder_is_refused() throws IOException {
        Path readings = folder.resolve("readings.csv");
        Path elsewhere = Files.move(readings, folder.resolve("elsewhere"));
        Files.createSymbolicLink(readings, elsewhere);
        assertOnly("it is a link", lineOf("\"readings.csv\""));
    }

    @Test
    void a_key_that_stands_twice_is_refused() throws IOException {
        Files.writeString(pack, text.replaceFirst("\"format\"", "\"format\": \"x\", \"format\""));
        assertOnly("Duplicate field", 2);
    }

    @Test
    void text_after_the_end_is_refused() throws IOException {
        Files.writeString(pack, text + "{}");
        assertOnly("End the file here", (int) text.lines().count() + 1);
    }

    @Test
    void something_other_than_an_object_is_refused() throws IOException {
        for (String other : List.of("[]", "null", "7", "\"pack\"", "true")) {
            Files.writeString(pack, other);
            assertOnly("Give the pack as an object", 1);
        }
    }

    @Test
    void a_pack_with_letters_changed_at_random_never_breaks_the_check() throws IOException {
        long seed = 20150618;
        Random random = new Random(seed);
        for (int trial = 0; trial < 40; trial++) {
            StringBuilder changed = new StringBuilder(text);
            for (int i = 0; i < 3; i++) {
                changed.setCharAt(random.nextInt(text.length()), "{}[]\",:0x\u0007".charAt(random.nextInt(10)));
            }
            Files.writeString(pack, changed);
            PackCheck.check(folder).forEach(problem -> assertTrue(problem.line() > 0, "seed " + seed + ": " + problem));
        }
    }

    private void assertOnly(String sentence, int line) {
        List<Problem> problems = PackCheck.check(folder);
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).sentence().contains(sentence), problems.toString());
        assertEquals(line, problems.get(0).line(), problems.toString());
    }

    private int lineOf(String part) {
        String before = text.substring(0, text.indexOf(part));
        return (int) before.chars().filter(c -> c == '\n').count() + 1;
    }
}
