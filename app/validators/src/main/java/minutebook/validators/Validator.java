package minutebook.validators;

import java.nio.file.Path;
import java.util.List;

/** Judges files of one kind, one after the other. */
interface Validator {
    /** What is wrong with a file, each in a line; empty when nothing is. Whatever is thrown means that it cannot be read. */
    List<String> findings(Path file) throws Exception;
}
