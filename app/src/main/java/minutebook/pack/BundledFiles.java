package minutebook.pack;

import java.io.InputStream;
import minutebook.domain.Refused;

/** A pack that is part of the program, kept on its class path under a prefix. */
record BundledFiles(String prefix) implements PackFiles {
    @Override
    public InputStream open(String name) {
        InputStream stream = BundledFiles.class.getClassLoader().getResourceAsStream(prefix + name);
        if (stream == null) {
            throw new Refused(Refused.Reason.FILE_TROUBLE, "Install the program again: its " + name + " is missing.");
        }
        return stream;
    }
}
