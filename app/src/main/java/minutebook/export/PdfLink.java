package minutebook.export;

import java.util.Optional;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** A link in a PDF, which stays one even where it runs over the end of a line. */
final class PdfLink {
    private final Address address;
    private final String words;
    private Optional<PDStructureElement> element = Optional.empty();

    /** @param words what it says, which readers are told as its contents */
    PdfLink(Address address, String words) {
        this.address = address;
        this.words = words;
    }

    Address address() {
        return address;
    }

    String words() {
        return words + " (" + address + ")";
    }

    /** Its element in the tree, added under a parent when it is first set. */
    PDStructureElement element(PdfTags tags, PDStructureElement parent) {
        PDStructureElement own = element.orElseGet(() -> tags.add(parent, "Link"));
        element = Optional.of(own);
        return own;
    }
}
