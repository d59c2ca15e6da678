package minutebook.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as a reader for the blind goes through it: its elements in their order, each with its text. */
public final class PdfReading implements AutoCloseable {
    private final PDDocument document;
    private final Map<PDPage, Map<Integer, String>> marks = new HashMap<>();
    private final List<String> artifacts = new ArrayList<>();
    private final List<TextPosition> letters = new ArrayList<>();
    private final List<Element> elements = new ArrayList<>();

    /**
     * An element of the structure.
     *
     * @param text its own and that of all below it
     */
    public record Element(String type, String text, PDStructureElement node) {}

    public PdfReading(byte[] file) throws IOException {
        document = Loader.loadPDF(file);
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> onPage = new HashMap<>();
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                String text = text(content);
                if (content.getMCID() < 0) {
                    artifacts.add(text);
                } else {
                    onPage.put(content.getMCID(), text);
                }
            }
            marks.put(page, onPage);
        }
        walk(document.getDocumentCatalog().getStructureTreeRoot());
    }

    private String text(PDMarkedContent content) {
        List<TextPosition> own = content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(TextPosition.class::cast)
                .toList();
        letters.addAll(own);
        return own.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
    }

    private String walk(PDStructureNode node) {
        int place = elements.size();
        if (node instanceof PDStructureElement) {
            elements.add(null);
        }
        StringBuilder text = new StringBuilder();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                text.append(walk(element));
            } else if (kid instanceof PDMarkedContentReference mark) {
                text.append(marks.get(mark.getPage()).get(mark.getMCID()));
            }
        }
        if (node instanceof PDStructureElement element) {
            elements.set(place, new Element(element.getStructureType(), text.toString(), element));
        }
        return text.toString();
    }

    public PDDocument document() {
        return document;
    }

    /** All that is read, without the edges of the pages. */
    public String text() {
        return elements.get(0).text;
    }

    public List<Element> elements(String type) {
        return elements.stream().filter(one -> one.type.equals(type)).toList();
    }

    public List<Element> elements() {
        return List.copyOf(elements);
    }

    /** Every letter on every page, with its place. */
    List<TextPosition> letters() {
        return List.copyOf(letters);
    }

    public List<String> artifacts() {
        return List.copyOf(artifacts);
    }

    /** All words anywhere in the file: what is read, what is at the edges, and every string and stream of metadata. */
    public String everything() throws IOException {
        Set<String> strings = new TreeSet<>();
        Set<COSBase> seen = new HashSet<>();
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            gather(document.getDocument().getObjectFromPool(key), strings, seen);
        }
        gather(document.getDocument().getTrailer(), strings, seen);
        String packet = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
        return text() + "\n" + String.join("\n", artifacts) + "\n" + String.join("\n", strings) + "\n" + packet;
    }

    /** {@link #everything()} of a file that must be readable. */
    public static String everything(byte[] file) {
        try (PdfReading reading = new PdfReading(file)) {
            return reading.everything();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void gather(COSBase base, Set<String> strings, Set<COSBase> seen) {
        if (base == null || !seen.add(base)) {
            return;
        }
        if (base instanceof COSObject object) {
            gather(object.getObject(), strings, seen);
        } else if (base instanceof COSString string) {
            strings.add(string.getString());
        } else if (base instanceof COSArray array) {
            array.forEach(one -> gather(one, strings, seen));
        } else if (base instanceof COSDictionary dictionary && !(base instanceof COSStream)) {
            dictionary.getValues().forEach(one -> gather(one, strings, seen));
        } else if (base instanceof COSStream stream) {
            stream.getValues().forEach(one -> gather(one, strings, seen));
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
