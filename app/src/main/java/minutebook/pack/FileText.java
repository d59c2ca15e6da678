package minutebook.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;

/** The text of one file of a pack: bounded in size and strictly UTF-8. */
record FileText(String name, String text) {
    /** The largest file a pack may have, in bytes. */
    static final int LIMIT = 16 * 1024 * 1024;

    /**
     * Reads a file; text that cannot be used is told to the problems and leaves nothing.
     *
     * @throws Refused if the pack has no such file
     */
    static Optional<FileText> read(PackFiles files, String name, Problems problems) {
        try (InputStream stream = files.open(name)) {
            byte[] bytes = stream.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                problems.add(name, 1, 1, "Split the pack: a file may have " + LIMIT / 1024 / 1024 + " MB at most.");
                return Optional.empty();
            }
            return decode(name, bytes, problems);
        } catch (IOException e) {
            throw new Refused(Reason.FILE_TROUBLE, "Check the disk: " + name + " could not be read.", e);
        }
    }

    private static Optional<FileText> decode(String name, byte[] bytes, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            String before = out.toString();
            int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            int column = before.length() - before.lastIndexOf('\n');
            problems.add(name, line, column, "Save the file as UTF-8; this is not a letter in that encoding.");
            return Optional.empty();
        }
        String text = out.toString();
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (bare.isBlank()) {
            problems.add(name, 1, 1, "Fill the file; it is empty.");
            return Optional.empty();
        }
        return Optional.of(new FileText(name, bare));
    }
}
