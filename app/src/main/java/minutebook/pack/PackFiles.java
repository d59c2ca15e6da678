package minutebook.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** The files of one pack, wherever they are kept. */
public interface PackFiles {
    /** The name of the file that every pack has. */
    String MAIN = "pack.json";

    /**
     * Opens a file of the pack by its bare name.
     *
     * @throws minutebook.domain.Refused if there is no such plain file in the pack itself
     * @throws IOException if it cannot be read
     */
    InputStream open(String name) throws IOException;

    /** The pack in a folder on disk. */
    static PackFiles folder(Path folder) {
        return new FolderFiles(folder);
    }

    /** The sample pack that comes with the program. */
    static PackFiles sample() {
        return new BundledFiles("sample/sunderland/");
    }
}
