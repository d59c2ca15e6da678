package minutebook.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;

/** The door to .ods files: the sheets of content.xml (OpenDocument 1.3, part 3, section 9) read as a stream, as text. */
final class OdsFile {
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private final XMLStreamReader xml;
    private final List<Grid> grids = new ArrayList<>();
    private GridMaker grid = new GridMaker("");
    private int row;

    private OdsFile(XMLStreamReader xml) {
        this.xml = xml;
    }

    static List<Grid> read(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            refuseLocked(zip, file);
            try (InputStream in = zip.getInputStream(zip.getEntry("content.xml"))) {
                XMLStreamReader xml = factory().createXMLStreamReader(in, StandardCharsets.UTF_8.name());
                return new OdsFile(xml).all();
            } catch (XMLStreamException e) {
                throw new Refused(
                        Reason.FILE_TROUBLE, "Save the spreadsheet anew: " + file.getFileName() + " is damaged.", e);
            }
        }
    }

    /** A reader that neither follows a document type nor leaves the file. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static void refuseLocked(ZipFile zip, Path file) throws IOException {
        ZipEntry manifest = zip.getEntry("META-INF/manifest.xml");
        if (manifest == null) {
            return;
        }
        try (InputStream in = zip.getInputStream(manifest)) {
            if (new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("encryption-data")) {
                throw new Refused(
                        Reason.FILE_TROUBLE,
                        "Save " + file.getFileName() + " without a password: it is locked with one.");
            }
        }
    }

    private List<Grid> all() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && isTable("table")) {
                grid = new GridMaker(attribute(TABLE, "name"));
                row = 0;
                table();
                grids.add(grid.made());
            }
        }
        return grids;
    }

    private void table() throws XMLStreamException {
        while (!ends("table")) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT && isTable("table-row")) {
                int times = times("number-rows-repeated");
                List<String> texts = cells();
                if (texts.isEmpty()) {
                    row += times;
                } else {
                    repeat(texts, times);
                }
            }
        }
    }

    private void repeat(List<String> texts, int times) {
        for (int n = 0; n < times; n++) {
            row++;
            for (int i = 0; i < texts.size(); i++) {
                grid.cell(row, i, texts.get(i));
            }
            grid.endRow(row);
        }
    }

    /** The texts of a row up to the last that is not empty. */
    private List<String> cells() throws XMLStreamException {
        List<String> texts = new ArrayList<>();
        int empty = 0;
        while (!ends("table-row")) {
            if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (isTable("table-cell") || isTable("covered-table-cell")) {
                int times = times("number-columns-repeated");
                String text = cell(xml.getLocalName());
                if (text.isBlank()) {
                    empty = Math.min(empty + times, Grid.MOST_COLUMNS);
                } else {
                    fill(texts, empty, "");
                    fill(texts, times, text);
                    empty = 0;
                }
            }
        }
        return texts;
    }

    private static void fill(List<String> texts, int times, String text) {
        for (int n = 0; n < times && texts.size() <= Grid.MOST_COLUMNS; n++) {
            texts.add(text);
        }
    }

    private String cell(String element) throws XMLStreamException {
        String type = attribute(OFFICE, "value-type");
        String value = attribute(OFFICE, "value");
        String date = attribute(OFFICE, "date-value");
        String truth = attribute(OFFICE, "boolean-value");
        String text = paragraphs(element);
        return switch (type) {
            case "date" -> date.length() > 10 ? date.substring(0, 10) : date;
            case "float", "currency" -> number(value, text);
            case "percentage" -> number(value, "").isEmpty() ? text : percent(value);
            case "boolean" -> truth.equals("true") ? "yes" : "no";
            default -> text;
        };
    }

    private static String number(String value, String otherwise) {
        return value.matches("[-+]?\\d{1,15}(\\.\\d{1,17})?([eE][-+]?\\d{1,2})?")
                ? XlsxFile.plain(new BigDecimal(value))
                : otherwise;
    }

    private static String percent(String value) {
        return XlsxFile.plain(new BigDecimal(value).movePointRight(2)) + "%";
    }

    /** The paragraphs of a cell, a line each, without its comments. */
    private String paragraphs(String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int comments = 0;
        while (!(ends(element) && (comments == 0 || !xml.hasNext()))) {
            boolean starts = xml.getEventType() == XMLStreamConstants.START_ELEMENT;
            boolean ends = xml.getEventType() == XMLStreamConstants.END_ELEMENT;
            if ((starts || ends) && xml.getLocalName().equals("annotation")) {
                comments += starts ? 1 : -1;
            } else if (comments == 0 && starts && TEXT.equals(xml.getNamespaceURI())) {
                text.append(mark(xml.getLocalName(), text.length() == 0));
            } else if (comments == 0 && xml.isCharacters() && text.length() <= Grid.LONGEST_CELL) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    private static String mark(String element, boolean first) {
        return switch (element) {
            case "p" -> first ? "" : "\n";
            case "line-break" -> "\n";
            case "s", "tab" -> " ";
            default -> "";
        };
    }

    /** Goes one event further; whether it is the end of that element. */
    private boolean ends(String element) throws XMLStreamException {
        if (!xml.hasNext()) {
            return true;
        }
        return xml.next() == XMLStreamConstants.END_ELEMENT && isTable(element);
    }

    private boolean isTable(String element) {
        return xml.getLocalName().equals(element) && TABLE.equals(xml.getNamespaceURI());
    }

    private int times(String name) {
        String times = attribute(TABLE, name);
        return times.matches("[1-9]\\d{0,8}") ? Integer.parseInt(times) : 1;
    }

    private String attribute(String space, String name) {
        String value = xml.getAttributeValue(space, name);
        return value == null ? "" : value;
    }
}
