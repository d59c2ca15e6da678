package minutebook.cli.linear;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import minutebook.domain.Words;

/** Lines as they come in; of a line that is too long only so much is kept that it can be told. */
final class LineSource {
    private static final int KEPT = Words.PARAGRAPH + 1;

    private final Reader in;
    private boolean afterReturn;

    LineSource(Reader in) {
        this.in = in;
    }

    /** The next line without its end, be that LF, CR or both; empty when there is none. */
    Optional<String> line() throws IOException {
        int c = in.read();
        if (afterReturn && c == '\n') {
            c = in.read();
        }
        afterReturn = false;
        if (c < 0) {
            return Optional.empty();
        }
        StringBuilder line = new StringBuilder();
        while (c >= 0 && c != '\n' && c != '\r') {
            if (line.length() < KEPT) {
                line.append((char) c);
            }
            c = in.read();
        }
        afterReturn = c == '\r';
        return Optional.of(line.toString());
    }
}
