package minutebook.export;

import java.io.IOException;
import java.io.OutputStream;

/** Renders documents in one format; the same document always gives the same bytes. */
interface DocumentWriter {
    /** What files name as the program that made them; neither its release nor the machine. */
    String PROGRAM = "Minutebook";

    /** Writes the whole document and leaves the stream open. */
    void write(Document document, OutputStream out) throws IOException;
}
