package minutebook.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of an office file, packed so that the same parts always give the same bytes: no clock, one order. */
final class ZipParts {
    /** Any moment that a ZIP can hold without an hour's shift from zone to zone. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** The parts of a package of Office Open XML, whose list of types and relations stand first. */
    static ZipParts of(byte[] zip) throws IOException {
        Map<String, byte[]> sorted = new TreeMap<>(Comparator.comparing((String name) -> !name.startsWith("["))
                .thenComparing(name -> !name.startsWith("_rels/"))
                .thenComparing(Comparator.naturalOrder()));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                sorted.put(entry.getName(), in.readAllBytes());
            }
        }
        ZipParts all = new ZipParts();
        all.parts.putAll(sorted);
        return all;
    }

    ZipParts put(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    ZipParts put(String name, String text) {
        return put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Map<String, byte[]> all() {
        return parts;
    }

    /** Writes the parts and leaves the stream open; the one named “mimetype” is not compressed, so that it can be read as it is. */
    void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            ZipEntry entry = new ZipEntry(part.getKey());
            entry.setTimeLocal(ALWAYS);
            if (part.getKey().equals("mimetype")) {
                CRC32 sum = new CRC32();
                sum.update(part.getValue());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(part.getValue().length);
                entry.setCrc(sum.getValue());
            }
            zip.putNextEntry(entry);
            zip.write(part.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }
}
