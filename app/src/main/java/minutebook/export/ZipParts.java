package minutebook.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts of an office file, packed so that the same parts always give the same bytes: no clock, one order. */
final class ZipParts {
    /** Any moment that a ZIP can hold without an hour's shift from zone to zone. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String CORE_PROPERTIES = "docProps/core.xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** The parts of a package of Office Open XML, whose list of types and relations stand first. */
    static ZipParts of(byte[] zip) throws IOException {
        Map<String, byte[]> sorted = new TreeMap<>(Comparator.comparing((String name) -> !name.startsWith("["))
                .thenComparing(name -> !name.startsWith("_rels/"))
                .thenComparing(Comparator.naturalOrder()));
        // The sizes stand at the end of what fastexcel packs, where Java's own stream does not find them.
        try (ZipFile file = ZipFile.builder().setByteArray(zip).get()) {
            for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
                try (InputStream part = file.getInputStream(entry)) {
                    sorted.put(entry.getName(), part.readAllBytes());
                }
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

    /**
     * With what the document is as the properties of a package of Office Open XML (ECMA-376 part 2, core properties). Nobody's
     * name and no machine's: the board is the author, and the day that the document is about is the day.
     */
    ZipParts described(Document document) {
        String day = document.date() + "T00:00:00Z";
        Markup xml = new Markup().declaration();
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        xml.element("dc:title", document.title());
        xml.element("dc:creator", document.issuer());
        xml.element("dc:subject", document.description());
        xml.element(
                "dc:description",
                document.status().word() + ". " + document.status().meaning());
        xml.element("dc:language", document.language());
        xml.element("cp:contentStatus", document.status().word());
        xml.element("dcterms:created", day, "xsi:type", "dcterms:W3CDTF");
        xml.element("dcterms:modified", day, "xsi:type", "dcterms:W3CDTF");
        return put(CORE_PROPERTIES, xml.close().finish());
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
