package minutebook.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** The structure of a PDF that readers follow (ISO 32000-1, 14.7): a tree of elements, and which marks on which page each has. */
final class PdfTags {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement top = new PDStructureElement("Document", root);
    private final Map<PDPage, List<PDStructureElement>> marks = new HashMap<>();
    private final Map<Integer, COSBase> parents = new TreeMap<>();
    private int keys;

    PdfTags(PDDocument document) {
        root.appendKid(top);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }

    PDStructureElement top() {
        return top;
    }

    /** A new element, the last in its parent. */
    PDStructureElement add(PDStructureElement parent, String type) {
        PDStructureElement element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    /** A new element with an attribute, such as the scope of a table's header. */
    PDStructureElement add(PDStructureElement parent, String type, String owner, String attribute, String value) {
        PDStructureElement element = add(parent, type);
        COSDictionary attributes = new COSDictionary();
        attributes.setName(COSName.O, owner);
        attributes.setName(attribute, value);
        element.getCOSObject().setItem(COSName.A, attributes);
        return element;
    }

    /** The number of the next mark on a page, which belongs to an element. */
    int mark(PDStructureElement element, PDPage page) {
        List<PDStructureElement> onPage = marks.computeIfAbsent(page, this::begin);
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(onPage.size());
        element.appendKid(reference);
        onPage.add(element);
        return onPage.size() - 1;
    }

    private List<PDStructureElement> begin(PDPage page) {
        page.setStructParents(keys++);
        return new ArrayList<>();
    }

    /** What can be followed on a page and belongs to an element. */
    void annotate(PDStructureElement element, PDPage page, PDAnnotation annotation) {
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(annotation);
        reference.getCOSObject().setItem(COSName.PG, page);
        element.appendKid(reference);
        parents.put(keys, element.getCOSObject());
        annotation.setStructParent(keys++);
    }

    /** Writes the way back from marks to elements. */
    void finish() {
        marks.forEach((page, elements) -> {
            COSArray array = new COSArray();
            elements.forEach(array::add);
            parents.put(page.getStructParents(), array);
        });
        COSArray numbers = new COSArray();
        parents.forEach((key, parent) -> {
            numbers.add(COSInteger.get(key));
            numbers.add(parent);
        });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.setParentTreeNextKey(keys);
    }
}
