package minutebook.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import minutebook.domain.Refused;
import minutebook.domain.Words;

/** What comes by standard input to one run of the program: the text, or the file, that is given as “-”. */
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
        return typed.strip().equals(SIGN) ? inUtf8(all(LONGEST)).strip() : typed;
    }

    /**
     * What is in a file; what comes by standard input where “-” was typed for it. Refuses a file that cannot be read.
     *
     * @param most how many bytes it may have
     */
    byte[] file(String typed, int most) {
        if (typed.equals(SIGN)) {
            return all(most);
        }
        try (InputStream in = Files.newInputStream(Path.of(typed))) {
            return limited(in, most);
        } catch (InvalidPathException | IOException e) {
            throw new Refused(
                    Refused.Reason.FILE_TROUBLE,
                    "Check the name of the file: " + Words.quoted(typed) + " could not be read.",
                    e);
        }
    }

    /** Bytes as text in UTF-8. Refuses any other encoding. */
    static String inUtf8(byte[] bytes) {
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

    /** All that comes by standard input, which stays open: it belongs to whoever started the program. */
    private byte[] all(int most) {
        if (isRead) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD,
                    "Give one text alone as “-”: standard input is read once. Type the others.");
        }
        isRead = true;
        try {
            return limited(host.in(), most);
        } catch (IOException e) {
            throw new Refused(Refused.Reason.FILE_TROUBLE, "Send the text again: standard input broke off.", e);
        }
    }

    private static byte[] limited(InputStream in, int most) throws IOException {
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new Refused(Refused.Reason.TOO_LONG, "Send less: it may have " + (most / 1024) + " kB at most.");
        }
        return bytes;
    }
}
