package minutebook.export;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** The bookmarks of a PDF: its headings, each under the one that it belongs to. */
final class PdfOutline {
    private final PDDocumentOutline root = new PDDocumentOutline();
    private final Deque<Entry> open = new ArrayDeque<>();

    private record Entry(int level, PDOutlineItem item) {}

    PdfOutline(PDDocument document) {
        document.getDocumentCatalog().setDocumentOutline(root);
    }

    /** The next heading, at a distance from the top of its page. */
    void add(int level, String text, PdfPage page, double top) {
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(page.page());
        place.setTop((int) page.y(top - 4));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(text);
        item.setDestination(place);
        while (!open.isEmpty() && open.peek().level >= level) {
            open.pop();
        }
        if (open.isEmpty()) {
            root.addLast(item);
        } else {
            open.peek().item.addLast(item);
        }
        open.push(new Entry(level, item));
    }
}
