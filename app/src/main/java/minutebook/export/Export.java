package minutebook.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import minutebook.view.ActionLogView;
import minutebook.view.MinutesView;

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
            case PDF -> unseen(edition.document());
            case MD, HTML, DOCX, ODT, TXT, JSON, XLSX, ODS, CSV, ICS -> List.of();
        };
    }

    private static List<String> unseen(Document document) {
        try {
            Set<String> names = PdfWriter.unseen(document);
            return names.isEmpty()
                    ? List.of()
                    : List.of("A PDF cannot show some characters of this text, which are named in brackets instead: "
                            + String.join("; ", names) + ". Use another format, such as docx, to keep them.");
        } catch (IOException e) {
            throw new UncheckedIOException("The typefaces of the program cannot be read.", e);
        }
    }

    /** The minutes of a meeting for members. Refuses CSV, for minutes are not a table. */
    public static byte[] minutes(MinutesView view, Format format) {
        return minutes(view, format, Rendition.MEMBERS);
    }

    /** The minutes of a meeting. Refuses CSV, for minutes are not a table. */
    public static byte[] minutes(MinutesView view, Format format, Rendition rendition) {
        return rendered(Editions.minutes(view, rendition), format, HouseStyle.PLAIN);
    }

    /** The notice of a meeting's decisions. */
    public static byte[] decisionNotice(MinutesView view, Format format) {
        return rendered(Editions.decisionNotice(view), format, HouseStyle.PLAIN);
    }

    /** The action log of a board for members, as a document or as one row for each action. */
    public static byte[] actionLog(ActionLogView view, Format format) {
        return actionLog(view, format, Rendition.MEMBERS);
    }

    /** The action log of a board, as a document or as one row for each action. */
    public static byte[] actionLog(ActionLogView view, Format format, Rendition rendition) {
        return rendered(Editions.actionLog(view, rendition), format, HouseStyle.PLAIN);
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
