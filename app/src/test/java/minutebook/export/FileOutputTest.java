package minutebook.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileOutputTest {
    private static final byte[] MINUTES = "# Minutes\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OLDER = "# Older\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void a_file_is_written_and_nothing_else_is_left() throws IOException {
        Path file = folder.resolve("minutes.md");
        new FileOutput(file, false).write(MINUTES);
        assertArrayEquals(MINUTES, Files.readAllBytes(file));
        assertEquals(List.of(file), listed());
    }

    @Test
    void a_file_that_is_there_stays_unless_it_may_be_replaced() throws IOException {
        Path file = Files.write(folder.resolve("minutes.md"), OLDER);
        assertEquals(Reason.DUPLICATE, refusal(file, false).reason());
        assertArrayEquals(OLDER, Files.readAllBytes(file));
        new FileOutput(file, true).write(MINUTES);
        assertArrayEquals(MINUTES, Files.readAllBytes(file));
        assertEquals(List.of(file), listed());
    }

    @Test
    void a_link_is_followed_to_the_file_that_it_names() throws IOException {
        Path file = Files.write(folder.resolve("minutes.md"), OLDER);
        Path link = Files.createSymbolicLink(folder.resolve("latest.md"), file);
        new FileOutput(link, true).write(MINUTES);
        assertTrue(Files.isSymbolicLink(link));
        assertArrayEquals(MINUTES, Files.readAllBytes(file));
    }

    @Test
    void a_missing_folder_and_a_folder_for_a_file_are_refused() throws IOException {
        assertEquals(
                Reason.FILE_TROUBLE,
                refusal(folder.resolve("none/minutes.md"), false).reason());
        assertEquals(
                "Give the name of a file: " + folder + " is a folder.",
                refusal(folder, true).sentence());
        assertEquals(List.of(), listed());
    }

    @Test
    void a_name_that_the_disk_cannot_take_leaves_nothing_behind() throws IOException {
        Refused refusal = refusal(folder.resolve("m".repeat(300)), false);
        assertEquals(Reason.FILE_TROUBLE, refusal.reason());
        assertEquals(List.of(), listed());
    }

    @Test
    void each_kind_of_trouble_says_what_to_do() {
        Path file = Path.of("minutes.md");
        assertEquals(
                "Free some space and try again: the disk is full, so minutes.md was not written.",
                FileOutput.sentence(file, new IOException("No space left on device")));
        assertEquals(
                "Choose another folder: the disk that minutes.md is on can only be read.",
                FileOutput.sentence(file, new FileSystemException("x", null, "Read-only file system")));
        assertEquals(
                "Choose another folder: you may not write minutes.md.",
                FileOutput.sentence(file, new AccessDeniedException("x")));
        assertEquals(
                "Choose another place: minutes.md could not be written (Input/output error).",
                FileOutput.sentence(file, new IOException("Input/output error")));
    }

    private static Refused refusal(Path file, boolean mayReplace) {
        return assertThrows(Refused.class, () -> new FileOutput(file, mayReplace).write(MINUTES));
    }

    private List<Path> listed() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
