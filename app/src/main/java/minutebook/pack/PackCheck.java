package minutebook.pack;

import java.nio.file.Path;
import java.util.List;

/** The check of a pack before it is used. */
public final class PackCheck {
    private PackCheck() {}

    /** Everything wrong with the pack in a folder, in the order of its lines; nothing when it is sound. */
    public static List<Problem> check(Path folder) {
        return check(PackFiles.folder(folder));
    }

    /** Everything wrong with a pack wherever it is kept. */
    public static List<Problem> check(PackFiles files) {
        Problems problems = new Problems();
        PackReader.load(files, problems);
        return problems.inOrder();
    }
}
