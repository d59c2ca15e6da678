package minutebook.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import minutebook.domain.Refused;
import minutebook.view.ActionLogView;
import minutebook.view.MinutesView;

/** The way in: a view and a format go in, the bytes of the finished document come out. */
public final class Export {
    private Export() {}

    /** The minutes of a meeting for members. Refuses CSV, for minutes are not a table. */
    public static byte[] minutes(MinutesView view, Format format) {
        return minutes(view, format, Rendition.MEMBERS);
    }

    /** The minutes of a meeting. Refuses CSV, for minutes are not a table. */
    public static byte[] minutes(MinutesView view, Format format, Rendition rendition) {
        Document document = rendition.of(MinutesLayout.of(view));
        return switch (format) {
            case MARKDOWN -> rendered(new MarkdownWriter(), document);
            case HTML -> rendered(new HtmlWriter(), document);
            case CSV ->
                throw new Refused(
                        Refused.Reason.NOT_UNDERSTOOD,
                        "Ask for the minutes as md or html: they are not a table, but the action log can be had as csv.");
        };
    }

    /** The notice of a meeting's decisions. */
    public static byte[] decisionNotice(MinutesView view, Format format) {
        return rendered(format, DecisionNoticeLayout.of(view));
    }

    /** A document as running text. Refuses CSV, for it is not a table. */
    static byte[] rendered(Format format, Document document) {
        return switch (format) {
            case MARKDOWN -> rendered(new MarkdownWriter(), document);
            case HTML -> rendered(new HtmlWriter(), document);
            case CSV -> throw new Refused(Refused.Reason.NOT_UNDERSTOOD, "Ask for it as md or html: it is no table.");
        };
    }

    /** The action log of a board for members, as a document or as one row for each action. */
    public static byte[] actionLog(ActionLogView view, Format format) {
        return actionLog(view, format, Rendition.MEMBERS);
    }

    /** The action log of a board, as a document or as one row for each action. */
    public static byte[] actionLog(ActionLogView whole, Format format, Rendition rendition) {
        ActionLogView view = rendition == Rendition.PUBLIC ? whole.inPublic() : whole;
        return switch (format) {
            case MARKDOWN -> rendered(new MarkdownWriter(), ActionLogLayout.of(view));
            case HTML -> rendered(new HtmlWriter(), ActionLogLayout.of(view));
            case CSV -> rendered(ActionLogSheet.of(view));
        };
    }

    static byte[] rendered(DocumentWriter writer, Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writer.write(document, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written to.", e);
        }
        return bytes.toByteArray();
    }

    /** Any rows as CSV. */
    public static byte[] rendered(Sheet sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new CsvWriter().write(sheet, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written to.", e);
        }
        return bytes.toByteArray();
    }
}
