package minutebook.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/** The way out: an edition and a format go in, the bytes of the finished file come out. */
public final class Export {
    private Export() {}

    /** Writes an edition. Refuses a format that it cannot be had in. */
    public static byte[] rendered(Edition edition, Format format, HouseStyle style) {
        edition.require(format);
        return switch (format) {
            case MD -> rendered(new MarkdownWriter(), edition.document());
            case HTML -> rendered(new HtmlWriter(style), edition.document());
            case PDF -> rendered(new PdfWriter(style), edition.document());
            case DOCX -> rendered(new DocxWriter(style), edition.document());
            case ODT -> rendered(new OdtWriter(style), edition.document());
            case TXT -> rendered(new PlainTextWriter(), edition.document());
            case JSON -> bytes(out -> new JsonWriter().write(edition, out));
            case XLSX -> bytes(out -> new XlsxWriter(style).write(edition, out));
            case ODS -> bytes(out -> new OdsWriter(style).write(edition, out));
            case CSV -> rendered(edition.sheets().get(0));
            case ICS -> bytes(out -> new IcsWriter().write(edition, out));
        };
    }

    /** What a reader of an edition misses in a format, each a sentence that says what to do; mostly there is none. */
    public static List<String> warnings(Edition edition, Format format) {
        return switch (format) {
            case PDF ->
                unseen(
                        DocumentWords.of(edition.document()),
                        "A PDF cannot show some characters of this text, which are named in brackets instead: ",
                        ". Use another format, such as docx, to keep them.");
            case DOCX, ODT ->
                unseen(
                        DocumentWords.labels(edition.document()),
                        "Where a reader’s program shows no vectors, its charts name some characters in brackets: ",
                        ". The text beside them keeps them; so do the charts in html.");
            case CSV -> leftOut(edition.sheets());
            case MD, HTML, TXT, JSON, XLSX, ODS, ICS -> List.of();
        };
    }

    private static List<String> unseen(List<String> words, String what, String instead) {
        Set<String> names = Typefaces.unseen(words);
        return names.isEmpty() ? List.of() : List.of(what + String.join("; ", names) + instead);
    }

    private static List<String> leftOut(List<Sheet> sheets) {
        List<String> titles =
                sheets.stream().map(sheet -> "“" + sheet.title() + "”").toList();
        return titles.size() < 2
                ? List.of()
                : List.of("A CSV file holds one table: this one has " + titles.get(0) + " and leaves out "
                        + Counted.and(titles.subList(1, titles.size())) + ". Use xlsx or ods to have all.");
    }

    static byte[] rendered(DocumentWriter writer, Document document) {
        return bytes(out -> writer.write(document, out));
    }

    /** Any rows as CSV. */
    public static byte[] rendered(Sheet sheet) {
        return bytes(out -> new CsvWriter().write(sheet, out));
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written to.", e);
        }
        return bytes.toByteArray();
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }
}
