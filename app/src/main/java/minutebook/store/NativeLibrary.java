package minutebook.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.CodeSource;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * SQLite's native library, unpacked once into the cache folder instead of anew at every start (50 ms less, and nothing
 * left behind after a kill). When that cannot be done the driver unpacks it itself.
 */
final class NativeLibrary {
    /** The system property that names the cache folder. */
    private static final String CACHE = "minutebook.cache";

    private NativeLibrary() {}

    static void unpack() {
        String cache = System.getProperty(CACHE, "");
        if (cache.isEmpty() || System.getProperty("org.sqlite.lib.path") != null) {
            return;
        }
        Path folder = Path.of(cache, driver());
        String name = LibraryLoaderUtil.getNativeLibName();
        Path library = folder.resolve(name);
        try {
            if (!Files.exists(library)) {
                Files.createDirectories(folder);
                copy(LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name, folder, library);
            }
            System.setProperty("org.sqlite.lib.path", folder.toString());
        } catch (IOException e) {
            System.clearProperty("org.sqlite.lib.path");
        }
    }

    /** The name of the driver's file, version and all. The driver's own word for it is read from within each library. */
    private static String driver() {
        CodeSource source = SQLiteJDBCLoader.class.getProtectionDomain().getCodeSource();
        return Path.of(source.getLocation().getPath()).getFileName().toString().replace(".jar", "");
    }

    private static void copy(String resource, Path folder, Path library) throws IOException {
        Path part = Files.createTempFile(folder, "unpacking", ".part");
        try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("no native library for this machine in the driver");
            }
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, library, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
