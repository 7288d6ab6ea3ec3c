package be.vormingsportaal.billing.papers;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes the elements of UBL 2.1: {@code cac} for elements that hold others, and {@code cbc} for elements that hold a
 * value.
 */
final class UblElements {

    private static final String UBL = "urn:oasis:names:specification:ubl:schema:xsd:";
    private static final String CAC = UBL + "CommonAggregateComponents-2";
    private static final String CBC = UBL + "CommonBasicComponents-2";

    /** Characters that no XML file can hold, wherever they came from. */
    private static final String NOT_XML = "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    /** @param document such as {@code Invoice} */
    UblElements(String document) throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(file, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement(document);
        xml.writeDefaultNamespace(UBL + document + "-2");
        xml.writeNamespace("cac", CAC);
        xml.writeNamespace("cbc", CBC);
    }

    byte[] end() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
        return file.toByteArray();
    }

    void group(String name, Content content) throws XMLStreamException {
        xml.writeStartElement("cac", name, CAC);
        content.write();
        xml.writeEndElement();
    }

    void value(String name, String value) throws XMLStreamException {
        xml.writeStartElement("cbc", name, CBC);
        text(value);
    }

    /** Writes a value with one attribute, such as the currency of an amount. */
    void value(String name, String attribute, String of, String value) throws XMLStreamException {
        xml.writeStartElement("cbc", name, CBC);
        xml.writeAttribute(attribute, of);
        text(value);
    }

    private void text(String value) throws XMLStreamException {
        xml.writeCharacters(value.replaceAll(NOT_XML, ""));
        xml.writeEndElement();
    }

    /** What stands inside an element. */
    interface Content {

        void write() throws XMLStreamException;
    }
}
