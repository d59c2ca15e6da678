package minutebook.tui.screens;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import minutebook.Minutebook;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;

/** A file or folder as it was typed into a form, or dropped onto the terminal, which puts it into quotation marks. */
final class TypedPath {
    private TypedPath() {}

    /** The same, to be read or written. Refuses somebody who has come from afar. */
    static Path of(Minutebook book, String typed) {
        if (book.isFromAfar()) {
            throw new Refused(Reason.NOT_ALLOWED, AfarScreen.PUBLISH);
        }
        return of(typed);
    }

    /** The whole path; {@code ~} is the home folder, as in a shell. Refuses what no file can be called. */
    static Path of(String typed) {
        String name = typed.strip().replaceFirst("^(['\"])(.+)\\1$", "$2");
        try {
            Path home = Path.of(System.getProperty("user.home", "."));
            if (name.equals("~")) {
                return home;
            }
            return name.startsWith("~/")
                    ? home.resolve(name.substring(2))
                    : Path.of(name).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new Refused(Reason.FILE_TROUBLE, "Give it a name in plain letters.", e);
        }
    }
}
