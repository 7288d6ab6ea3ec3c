package be.vormingsportaal.billing.sepa;

import be.vormingsportaal.billing.invoice.Seller;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.Money;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a file of SEPA credit transfers as ISO 20022 {@code pain.001.001.09}, which Belgian banks take. All transfers
 * are in euro, on the day of the file, and each is booked separately, so that a statement shows them one by one.
 */
public final class TransferFileWriter {

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
    private static final int NAME = 70;
    private static final int MESSAGE = 140;
    /** For a text in letters that no bank in SEPA takes; the account number decides where the money goes. */
    private static final String UNWRITABLE = "NOTPROVIDED";

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final Seller debtor;
    private final XMLStreamWriter xml;

    private TransferFileWriter(Seller debtor) throws XMLStreamException {
        this.debtor = debtor;
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(file, StandardCharsets.UTF_8.name());
    }

    /**
     * @param messageId what the file is called, at most 35 letters and digits; nobody used it before
     * @param transfers at least one
     */
    public static byte[] write(String messageId, Instant madeAt, Seller debtor, List<CreditTransfer> transfers) {
        try {
            return new TransferFileWriter(debtor).document(messageId, madeAt, transfers);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A file in memory was not written", e);
        }
    }

    private byte[] document(String messageId, Instant madeAt, List<CreditTransfer> transfers)
            throws XMLStreamException {
        Money sum = Money.sum(transfers.stream().map(CreditTransfer::amount).toList());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("Document");
        xml.writeDefaultNamespace(NAMESPACE);
        group("CstmrCdtTrfInitn", () -> {
            group("GrpHdr", () -> header(messageId, madeAt, transfers.size(), sum));
            group("PmtInf", () -> payment(messageId, madeAt, transfers, sum));
        });
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
        return file.toByteArray();
    }

    private void header(String messageId, Instant madeAt, int count, Money sum) throws XMLStreamException {
        value("MsgId", messageId);
        value(
                "CreDtTm",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        madeAt.truncatedTo(ChronoUnit.SECONDS).atZone(Belgium.ZONE)));
        value("NbOfTxs", Integer.toString(count));
        value("CtrlSum", sum.plain());
        group("InitgPty", () -> {
            value("Nm", written(debtor.name(), NAME));
            group(
                    "Id",
                    () -> group(
                            "OrgId",
                            () -> group("Othr", () -> {
                                value("Id", debtor.enterpriseNumber());
                                value("Issr", "KBO-BCE");
                            })));
        });
    }

    private void payment(String messageId, Instant madeAt, List<CreditTransfer> transfers, Money sum)
            throws XMLStreamException {
        value("PmtInfId", messageId);
        value("PmtMtd", "TRF");
        value("BtchBookg", "false");
        value("NbOfTxs", Integer.toString(transfers.size()));
        value("CtrlSum", sum.plain());
        group("PmtTpInf", () -> group("SvcLvl", () -> value("Cd", "SEPA")));
        group(
                "ReqdExctnDt",
                () -> value("Dt", madeAt.atZone(Belgium.ZONE).toLocalDate().toString()));
        group("Dbtr", () -> value("Nm", written(debtor.name(), NAME)));
        group("DbtrAcct", () -> group("Id", () -> value("IBAN", debtor.iban())));
        // the bank is known by the account number; the schema wants the element all the same
        group("DbtrAgt", () -> group("FinInstnId", () -> group("Othr", () -> value("Id", UNWRITABLE))));
        value("ChrgBr", "SLEV");
        for (CreditTransfer transfer : transfers) {
            group("CdtTrfTxInf", () -> transfer(transfer));
        }
    }

    private void transfer(CreditTransfer transfer) throws XMLStreamException {
        group("PmtId", () -> value("EndToEndId", transfer.endToEndId()));
        group("Amt", () -> {
            xml.writeStartElement("InstdAmt");
            xml.writeAttribute("Ccy", "EUR");
            xml.writeCharacters(transfer.amount().plain());
            xml.writeEndElement();
        });
        group("Cdtr", () -> value("Nm", written(transfer.name(), NAME)));
        group("CdtrAcct", () -> group("Id", () -> value("IBAN", transfer.iban())));
        group("RmtInf", () -> value("Ustrd", written(transfer.message(), MESSAGE)));
    }

    private static String written(String text, int longest) {
        String written = SepaText.of(text, longest);
        return written.isEmpty() ? UNWRITABLE : written;
    }

    private void value(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void group(String element, Content content) throws XMLStreamException {
        xml.writeStartElement(element);
        content.write();
        xml.writeEndElement();
    }

    /** What stands inside an element. */
    private interface Content {

        void write() throws XMLStreamException;
    }
}
