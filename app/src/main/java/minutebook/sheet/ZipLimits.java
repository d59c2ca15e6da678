package minutebook.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;

/** A packed file that has been unpacked once, into nothing, to see that it is not made to fill the memory. */
record ZipLimits(Set<String> names) {
    private static final long LARGEST = 50L * 1024 * 1024;
    private static final long LARGEST_STRINGS = 10L * 1024 * 1024;
    private static final int MOST_ENTRIES = 2_000;
    private static final int CHUNK = 64 * 1024;

    static ZipLimits check(Path file) throws IOException {
        Set<String> names = new HashSet<>();
        long left = LARGEST;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw bomb();
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                names.add(entry.getName());
                long most = entry.getName().endsWith("sharedStrings.xml") ? Math.min(left, LARGEST_STRINGS) : left;
                left -= size(zip, entry, most);
            }
        } catch (ZipException e) {
            throw new Refused(
                    Reason.FILE_TROUBLE, "Save the spreadsheet anew: " + file.getFileName() + " is damaged.", e);
        }
        return new ZipLimits(names);
    }

    boolean has(String name) {
        return names.contains(name);
    }

    /** How large an entry is when it is unpacked, whatever it says of itself. */
    private static long size(ZipFile zip, ZipEntry entry, long most) throws IOException {
        long size = 0;
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                size += read;
                if (size > most) {
                    throw bomb();
                }
            }
        }
        return size;
    }

    private static Refused bomb() {
        return new Refused(
                Reason.TOO_LONG,
                "Split the spreadsheet: unpacked it is larger than a plan can be, so it was left alone.");
    }
}
