package be.vormingsportaal.billing.statement;

import be.vormingsportaal.billing.statement.StatementException.Problem;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The statements in a file of XML, in whatever the messages are wrapped. A document type declaration is refused, and
 * with it every entity that could read other files or grow without end.
 */
final class CamtMessages extends DefaultHandler {

    private static final String STATEMENTS = "BkToCstmrStmt";
    private static final int MOST_ELEMENTS = 2_000_000;
    private static final int MOST_LEVELS = 60;

    private final List<CamtElement> messages = new ArrayList<>();
    private final Deque<CamtElement> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private Optional<Problem> otherForm = Optional.empty();
    private int elements;
    private boolean tooLarge;

    private CamtMessages() {}

    /**
     * @return messages with statements; at least one
     * @throws StatementException when the file is damaged, or holds no such message
     */
    static List<CamtElement> in(InputSource xml) throws StatementException {
        CamtMessages found = new CamtMessages();
        try {
            XMLReader reader = reader();
            reader.setContentHandler(found);
            reader.setErrorHandler(found);
            reader.parse(xml);
        } catch (SAXException | IOException wrong) {
            throw new StatementException(found.tooLarge ? Problem.TOO_LARGE : Problem.UNREADABLE);
        }
        if (found.messages.isEmpty()) {
            throw new StatementException(found.otherForm.orElse(Problem.OTHER_FORM));
        }
        return found.messages;
    }

    @Override
    public void startElement(String namespace, String name, String qualified, Attributes attributes)
            throws SAXException {
        if (++elements > MOST_ELEMENTS || open.size() > MOST_LEVELS) {
            tooLarge = true;
            throw new SAXException("No file of a bank");
        }
        text.setLength(0);
        if (open.isEmpty() && !isMessage(namespace, name)) {
            return;
        }
        String currency = attributes.getValue("Ccy");
        CamtElement element = new CamtElement(name.intern(), currency == null ? "" : currency);
        if (open.isEmpty()) {
            messages.add(element);
        } else {
            open.peek().add(element);
        }
        open.push(element);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (!open.isEmpty()) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String namespace, String name, String qualified) {
        if (!open.isEmpty()) {
            open.pop().say(text.toString().strip());
            text.setLength(0);
        }
    }

    @Override
    public void error(SAXParseException wrong) throws SAXException {
        throw wrong;
    }

    /** A message without a namespace, or in that of an envelope, is known by its own name. */
    private boolean isMessage(String namespace, String name) {
        boolean wrong = false;
        if (namespace.contains("camt.052") || "BkToCstmrAcctRpt".equals(name)) {
            otherForm = Optional.of(Problem.INTERIM_REPORT);
            wrong = true;
        }
        if (namespace.contains("camt.054") || "BkToCstmrDbtCdtNtfctn".equals(name)) {
            otherForm = Optional.of(Problem.NOTIFICATION);
            wrong = true;
        }
        return !wrong && STATEMENTS.equals(name);
    }

    private static XMLReader reader() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java platform reads XML", e);
        }
    }
}
