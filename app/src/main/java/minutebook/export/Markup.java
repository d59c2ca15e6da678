package minutebook.export;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Well-formed markup being written into memory, where writing cannot fail. */
final class Markup {
    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter xml;

    Markup() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param attributes names and values by turns */
    Markup open(String element, String... attributes) {
        return quietly(() -> {
            xml.writeStartElement(element);
            attributes(attributes);
        });
    }

    Markup close() {
        return quietly(xml::writeEndElement);
    }

    /** An element without contents, such as a line break. */
    Markup empty(String element, String... attributes) {
        return quietly(() -> {
            xml.writeEmptyElement(element);
            attributes(attributes);
        });
    }

    Markup text(String text) {
        return quietly(() -> xml.writeCharacters(text));
    }

    /** An element that holds text alone. */
    Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    Markup line() {
        return text("\n");
    }

    Markup doctype() {
        return quietly(() -> xml.writeDTD("<!DOCTYPE html>"));
    }

    /** What an XML file begins with. */
    Markup declaration() {
        return quietly(() -> xml.writeStartDocument("UTF-8", "1.0"));
    }

    String finish() {
        quietly(xml::writeEndDocument);
        quietly(xml::close);
        return written.toString();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private Markup quietly(Writing writing) {
        try {
            writing.write();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Writing {
        void write() throws XMLStreamException;
    }
}
