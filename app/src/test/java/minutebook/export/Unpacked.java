package minutebook.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The text in a file, wherever in it that is. */
public final class Unpacked {
    private Unpacked() {}

    /** All the text of a file; of a packed one the names and contents of its parts. */
    public static String text(byte[] file) {
        StringBuilder text = new StringBuilder();
        if (file.length > 1 && file[0] == 'P' && file[1] == 'K') {
            parts(file).forEach((name, part) -> text.append(name).append('\n').append(part));
            return text.toString();
        }
        String whole = new String(file, StandardCharsets.UTF_8);
        return whole.startsWith("%PDF") ? PdfReading.everything(file) : whole;
    }

    /** The parts of a packed file by their names, as text. */
    static Map<String, String> parts(byte[] file) {
        Map<String, String> parts = new TreeMap<>();
        each(file, (entry, part) -> parts.put(entry.getName(), new String(part, StandardCharsets.UTF_8)));
        return parts;
    }

    /** One of them. */
    static String part(byte[] file, String name) {
        return parts(file).get(name);
    }

    /** The parts in their order, as they are. */
    static Map<String, byte[]> bytes(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        each(file, (entry, part) -> parts.put(entry.getName(), part));
        return parts;
    }

    /** Goes through the parts of a packed file. */
    static void each(byte[] file, BiConsumer<ZipEntry, byte[]> reader) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                reader.accept(entry, zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
