package minutebook.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The parts of an OpenDocument file as trees. */
final class OdfParts {
    private final byte[] file;

    OdfParts(byte[] file) {
        this.file = file;
    }

    /** @param name of the elements, or “*” */
    List<Element> elements(String part, String name) {
        try {
            NodeList found = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(Unpacked.bytes(file).get(part)))
                    .getElementsByTagName(name);
            return IntStream.range(0, found.getLength())
                    .mapToObj(i -> (Element) found.item(i))
                    .toList();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(part, e);
        }
    }

    /** The paragraphs of the contents that have a style. */
    List<Element> styled(String style) {
        return elements("content.xml", "text:p").stream()
                .filter(one -> one.getAttribute("text:style-name").equals(style))
                .toList();
    }

    /** One of the properties. */
    String meta(String name) {
        return elements("meta.xml", name).get(0).getTextContent();
    }
}
