package minutebook.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;

/** A pack in a folder on disk; what is not a plain file of that very folder stays closed. */
record FolderFiles(Path folder) implements PackFiles {
    @Override
    public InputStream open(String name) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new Refused(Reason.FILE_TROUBLE, "Give the folder that holds pack.json; " + folder + " is not one.");
        }
        if (!name.matches("[A-Za-z0-9_][A-Za-z0-9._-]*")) {
            throw new Refused(Reason.BAD_PACK, "Name a file of the pack's own folder; “" + name + "” leads elsewhere.");
        }
        Path file = folder.resolve(name);
        if (Files.isSymbolicLink(file)) {
            throw new Refused(Reason.BAD_PACK, "Put " + name + " itself into the folder; it is a link.");
        }
        if (!Files.exists(file)) {
            throw new Refused(Reason.FILE_TROUBLE, "Put " + name + " into " + folder + "; it is missing.");
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refused(Reason.FILE_TROUBLE, "Make " + name + " a plain file; it is something else.");
        }
        return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    }
}
