package minutebook.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import minutebook.domain.Refused;
import minutebook.domain.Words;

/** What comes by standard input to one run of the program: the text that is given as “-”. */
final class StandardInput {
    /** What is typed for a text that comes by standard input. */
    static final String SIGN = "-";

    /** What the help of an option or a place says where such a text may stand. */
    static final String HELP = " “-” reads it from standard input.";

    /** More than the longest paragraph takes in UTF-8. */
    private static final int LONGEST = 4 * Words.PARAGRAPH;

    private final Host host;
    private boolean isRead;

    StandardInput(Host host) {
        this.host = host;
    }

    /** The text that was typed; what comes by standard input where “-” was. Refuses to read it for a second text. */
    String text(String typed) {
        return typed.strip().equals(SIGN) ? all(LONGEST).strip() : typed;
    }

    /**
     * All that comes by standard input, in UTF-8.
     *
     * @param most how many bytes it may have
     */
    String all(int most) {
        if (isRead) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD,
                    "Give one text alone as “-”: standard input is read once. Type the others.");
        }
        isRead = true;
        try {
            return text(host.in(), most);
        } catch (IOException e) {
            throw new Refused(Refused.Reason.FILE_TROUBLE, "Send the text again: standard input broke off.", e);
        }
    }

    /** A text in UTF-8, of so many bytes at the most. */
    static String text(InputStream in, int most) throws IOException {
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new Refused(Refused.Reason.TOO_LONG, "Send less: it may have " + (most / 1024) + " kB at most.");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD, "Save it as UTF-8: there are letters in another encoding in it.", e);
        }
    }
}
