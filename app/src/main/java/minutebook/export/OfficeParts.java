package minutebook.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The parts of an Office Open XML file, to be packed so that the same parts give the same bytes: in the order of their names
 * after the list of contents, all of one time, and with properties that name the document and nobody's machine.
 */
final class OfficeParts {
    /** The program that every file names as its maker. */
    static final String APPLICATION = "Minutebook";

    private static final String CONTENTS = "[Content_Types].xml";
    private static final String PROPERTIES = "docProps/core.xml";

    /** The first time that a packed file can hold. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> parts = new TreeMap<>();

    private OfficeParts() {}

    static OfficeParts of(byte[] file) throws IOException {
        OfficeParts all = new OfficeParts();
        // The sizes stand at the end of what fastexcel packs, where Java's own stream does not find them.
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream part = zip.getInputStream(entry)) {
                    all.parts.put(entry.getName(), part.readAllBytes());
                }
            }
        }
        return all;
    }

    /** With the title, board, status and date of the document as its properties (ECMA-376 part 2, core properties). */
    OfficeParts described(Document document) {
        String day = document.date() + "T00:00:00Z";
        Markup xml = new Markup();
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
        xml.element("dc:description", document.description());
        xml.element("dc:language", document.language());
        xml.element("cp:contentStatus", document.status().word());
        xml.element("cp:lastModifiedBy", document.issuer());
        xml.element("dcterms:created", day, "xsi:type", "dcterms:W3CDTF");
        xml.element("dcterms:modified", day, "xsi:type", "dcterms:W3CDTF");
        xml.close();
        String text = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml.finish();
        parts.put(PROPERTIES, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Packs them and leaves the stream open. */
    void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        put(zip, CONTENTS);
        for (String name : parts.keySet()) {
            if (!name.equals(CONTENTS)) {
                put(zip, name);
            }
        }
        zip.finish();
    }

    private void put(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(parts.get(name));
        zip.closeEntry();
    }
}
