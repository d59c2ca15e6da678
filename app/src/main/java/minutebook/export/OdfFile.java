package minutebook.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A file in OpenDocument format 1.3: its parts as XML, what they are, and what the file is about. */
final class OdfFile {
    static final String VERSION = "1.3";

    private static final String PREFIX = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String XML = "text/xml";
    private static final String[] NAMESPACES = {
        "xmlns:office", PREFIX + "office:1.0",
        "xmlns:style", PREFIX + "style:1.0",
        "xmlns:text", PREFIX + "text:1.0",
        "xmlns:table", PREFIX + "table:1.0",
        "xmlns:draw", PREFIX + "drawing:1.0",
        "xmlns:fo", PREFIX + "xsl-fo-compatible:1.0",
        "xmlns:svg", PREFIX + "svg-compatible:1.0",
        "xmlns:number", PREFIX + "datastyle:1.0",
        "xmlns:meta", PREFIX + "meta:1.0",
        "xmlns:config", PREFIX + "config:1.0",
        "xmlns:ooo", "http://openoffice.org/2004/office",
        "xmlns:xlink", "http://www.w3.org/1999/xlink",
        "xmlns:dc", "http://purl.org/dc/elements/1.1/",
        "office:version", VERSION
    };

    private final Kind kind;
    private final Map<String, String> types = new LinkedHashMap<>();
    private final ZipParts parts = new ZipParts();

    /** What it is. */
    enum Kind {
        TEXT,
        SPREADSHEET;

        private String type() {
            return "application/vnd.oasis.opendocument." + element();
        }

        private String element() {
            return this == TEXT ? "text" : "spreadsheet";
        }
    }

    OdfFile(Kind kind) {
        this.kind = kind;
        parts.put("mimetype", kind.type());
    }

    void put(String name, String type, byte[] bytes) {
        types.put(name, type);
        parts.put(name, bytes);
    }

    void xml(String name, String xml) {
        put(name, XML, xml.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The contents.
     *
     * @param styles that they alone use, as markup
     */
    void content(String styles, String body) {
        Markup page = root("office:document-content");
        page.element("office:automatic-styles", "\u0001");
        page.open("office:body").element("office:" + kind.element(), "\u0002").close();
        xml("content.xml", filled(page.close().finish(), styles, body));
    }

    private static String filled(String frame, String styles, String body) {
        int first = frame.indexOf('\u0001');
        int second = frame.indexOf('\u0002');
        return frame.substring(0, first)
                + styles
                + frame.substring(first + 1, second)
                + body
                + frame.substring(second + 1);
    }

    /** Nobody's name and no machine's: the board is the author, and the day that the document is about is the day. */
    void meta(Document document) {
        String day = document.date() + "T00:00:00";
        Markup page = root("office:document-meta").open("office:meta");
        page.element("meta:generator", DocumentWriter.PROGRAM);
        page.element("dc:title", document.title());
        page.element("dc:subject", document.description());
        page.element(
                "dc:description",
                document.status().word() + ". " + document.status().meaning());
        page.element("meta:initial-creator", document.issuer());
        page.element("dc:creator", document.issuer());
        page.element("meta:creation-date", day);
        page.element("dc:date", day);
        page.element("dc:language", document.language());
        page.element("meta:user-defined", document.status().word(), "meta:name", "Status");
        xml("meta.xml", page.close().close().finish());
    }

    /** Opens the outermost element of a part. */
    static Markup root(String element) {
        return new Markup().declaration().open(element, NAMESPACES);
    }

    void write(OutputStream out) throws IOException {
        Markup list = new Markup().declaration();
        list.open("manifest:manifest", "xmlns:manifest", PREFIX + "manifest:1.0", "manifest:version", VERSION);
        entry(list, "/", kind.type(), "manifest:version", VERSION);
        types.forEach((name, type) -> entry(list, name, type));
        parts.put("META-INF/manifest.xml", list.close().finish());
        parts.write(out);
    }

    private static void entry(Markup list, String path, String type, String... more) {
        String[] attributes = new String[4 + more.length];
        attributes[0] = "manifest:full-path";
        attributes[1] = path;
        attributes[2] = "manifest:media-type";
        attributes[3] = type;
        System.arraycopy(more, 0, attributes, 4, more.length);
        list.empty("manifest:file-entry", attributes);
    }
}
