package minutebook.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Everything that is in a file, packed or not, as one text to look for names in. */
final class Opened {
    private static final Pattern STREAM = Pattern.compile("stream\r?\n(.*?)endstream", Pattern.DOTALL);

    private Opened() {}

    static String text(byte[] file) throws IOException {
        String bytes = new String(file, StandardCharsets.ISO_8859_1);
        if (bytes.startsWith("PK")) {
            return parts(file);
        }
        return bytes.startsWith("%PDF") ? bytes + streams(bytes) : new String(file, StandardCharsets.UTF_8);
    }

    private static String parts(byte[] file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                text.append(part.getName()).append('\n');
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static String streams(String file) {
        StringBuilder text = new StringBuilder();
        Matcher stream = STREAM.matcher(file);
        while (stream.find()) {
            text.append(inflated(stream.group(1).getBytes(StandardCharsets.ISO_8859_1)));
        }
        return text.toString();
    }

    /** What is in a stream of a PDF; nothing where it is a picture or a font that is packed in another way. */
    private static String inflated(byte[] packed) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] some = new byte[1 << 16];
            for (int size = inflater.inflate(some); size > 0; size = inflater.inflate(some)) {
                out.write(some, 0, size);
            }
            return out.toString(StandardCharsets.UTF_8);
        } catch (DataFormatException e) {
            return "";
        } finally {
            inflater.end();
        }
    }
}
