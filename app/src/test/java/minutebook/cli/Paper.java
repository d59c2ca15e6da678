package minutebook.cli;

import java.nio.file.Path;
import minutebook.export.Edition;
import minutebook.export.Format;

/**
 * An edition as the file of one format.
 *
 * @param kind the publication, or the title of what is none
 */
record Paper(String kind, Path file, Edition edition, Format format) {
    /** Where it lies, in words that a failing test can show. */
    @Override
    public String toString() {
        return file.getParent().getFileName() + "/" + file.getFileName();
    }
}
