package minutebook.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text that was read and found good, kept in app/src/test/golden; {@code -Dgolden.update=true} writes it anew. */
public final class Golden {
    private Golden() {}

    /** Compares with the file of that name, which may have folders in it: {@code "screens/home-80x24.txt"}. */
    public static void assertMatches(String name, String actual) {
        Path file = Path.of(System.getProperty("minutebook.project", ".."))
                .resolve("app/src/test/golden")
                .resolve(name);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual, StandardCharsets.UTF_8);
            }
            String expected = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
            assertEquals(
                    expected, actual, () -> "differs from " + name + "; if it should, run with -Dgolden.update=true");
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
