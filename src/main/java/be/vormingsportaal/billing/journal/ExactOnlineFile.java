package be.vormingsportaal.billing.journal;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.stereotype.Component;

/**
 * Writes entries as the XML that Exact Online imports ({@code eExact}, {@code GLTransactions}). Elements stand in the order
 * of its schema; what is optional there and unknown here is left out. See {@code docs/adr/0023-journal.md}.
 */
@Component
public class ExactOnlineFile {

    public static final String MEDIA_TYPE = "application/xml";

    /** The kinds of transaction. */
    private static final int SALES_ENTRY = 20;

    private static final int SALES_CREDIT_NOTE = 21;
    private static final int CASH_FLOW = 40;
    private static final int OTHER = 90;

    /** Longer descriptions are not allowed. */
    private static final int DESCRIPTION = 255;

    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final AccountingSettings settings;

    ExactOnlineFile(AccountingSettings settings) {
        this.settings = settings;
    }

    /** Writes the file and leaves the stream open. */
    public void write(List<JournalEntry> entries, OutputStream out) {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("eExact");
            if (!entries.isEmpty()) {
                xml.writeStartElement("GLTransactions");
                for (JournalEntry entry : entries) {
                    transaction(entry, xml);
                }
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The file for Exact Online could not be written", e);
        }
    }

    private void transaction(JournalEntry entry, XMLStreamWriter xml) throws XMLStreamException {
        int type = type(entry);
        xml.writeStartElement("GLTransaction");
        attribute("TransactionType", "number", Integer.toString(type), xml);
        attribute("Journal", "code", settings.exact().journal(entry), xml);
        xml.writeStartElement("ExternalLinks");
        xml.writeStartElement("ExternalLink");
        text("Reference", entry.id().toString(), xml);
        xml.writeEndElement();
        xml.writeEndElement();
        text("Date", entry.on().toString(), xml);
        text("Description", description(entry), xml);
        account(entry, xml);
        int number = 1;
        for (JournalLine line : entry.lines()) {
            line(entry, line, type, number++, xml);
        }
        xml.writeEndElement();
    }

    private void line(JournalEntry entry, JournalLine line, int type, int number, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeStartElement("GLTransactionLine");
        xml.writeAttribute("type", Integer.toString(type));
        xml.writeAttribute("line", Integer.toString(number));
        xml.writeAttribute("status", "20");
        text("Date", entry.on().toString(), xml);
        attribute("FinYear", "number", Integer.toString(entry.on().getYear()), xml);
        attribute("FinPeriod", "number", Integer.toString(entry.on().getMonthValue()), xml);
        attribute("GLAccount", "code", settings.number(line.account()), xml);
        text("Description", description(entry), xml);
        if (line.account() == LedgerAccount.CUSTOMERS) {
            if (entry.details().dueOn().isPresent()) {
                text("DueDate", entry.details().dueOn().get().toString(), xml);
            }
            account(entry, xml);
        }
        amount(entry, line, xml);
        references(entry, xml);
        xml.writeEndElement();
    }

    private void amount(JournalEntry entry, JournalLine line, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("Amount");
        attribute("Currency", "code", "EUR", xml);
        text("Value", line.amount().plain(), xml);
        if (line.account() == LedgerAccount.SALES) {
            String code =
                    entry.details().vat().flatMap(settings.exact()::vatCode).orElse("");
            if (!code.isEmpty()) {
                attribute("VAT", "code", code, xml);
            }
        }
        xml.writeEndElement();
    }

    private static void references(JournalEntry entry, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("References");
        Optional<String> invoice = invoice(entry);
        if (invoice.isPresent()) {
            text("InvoiceNumber", invoice.get(), xml);
        }
        if (entry.details().communication().isPresent()) {
            text("PaymentReference", entry.details().communication().get().digits(), xml);
        }
        text("YourRef", entry.document(), xml);
        xml.writeEndElement();
    }

    /** The customer; a payer is none until the money is given to an invoice. */
    private static void account(JournalEntry entry, XMLStreamWriter xml) throws XMLStreamException {
        if (entry.details().enterpriseNumber().isEmpty()) {
            return;
        }
        xml.writeStartElement("Account");
        xml.writeAttribute("code", entry.details().enterpriseNumber().get());
        xml.writeAttribute("status", "C");
        text("Name", entry.details().counterparty().orElseThrow(), xml);
        text("ChamberOfCommerce", entry.details().enterpriseNumber().get(), xml);
        xml.writeEndElement();
    }

    private static int type(JournalEntry entry) {
        return switch (entry.kind()) {
            case SALE -> SALES_ENTRY;
            case CREDIT_NOTE -> SALES_CREDIT_NOTE;
            case RECEIPT, RETURN, BANK_LINE -> CASH_FLOW;
            case ALLOCATION, PAID_BACK -> OTHER;
        };
    }

    /** The invoice that it is, takes back, or gives money to. */
    private static Optional<String> invoice(JournalEntry entry) {
        return switch (entry.kind()) {
            case SALE -> Optional.of(entry.document());
            case CREDIT_NOTE, ALLOCATION -> entry.details().about();
            case RECEIPT, RETURN, BANK_LINE, PAID_BACK -> Optional.empty();
        };
    }

    private static String description(JournalEntry entry) {
        String text = entry.document()
                + entry.details().counterparty().map(name -> " " + name).orElse("");
        return text.substring(0, Math.min(DESCRIPTION, text.length()));
    }

    /** What XML cannot hold is left out. */
    private static String clean(String value) {
        return NOT_XML.matcher(value).replaceAll("");
    }

    private static void attribute(String element, String name, String value, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeEmptyElement(element);
        xml.writeAttribute(name, clean(value));
    }

    private static void text(String element, String value, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(clean(value));
        xml.writeEndElement();
    }
}
