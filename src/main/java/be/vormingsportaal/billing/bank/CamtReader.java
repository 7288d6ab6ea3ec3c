package be.vormingsportaal.billing.bank;

import be.vormingsportaal.billing.bank.BankFileResult.Problem;
import be.vormingsportaal.shared.Money;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads a whole file, or refuses it. A document type declaration is refused, and with it every entity that could read
 * other files or grow without end.
 */
final class CamtReader {

    /** The standard allows larger amounts. The sum of a file with amounts up to this one still fits in a number. */
    private static final Money MOST = Money.ofCents(100_000_000_000_000L);

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.";

    private CamtReader() {}

    /**
     * @param iban of the account of the quality centre, without spaces
     * @return all movements of all statements in the file, in its order
     * @throws CamtException when one statement is of another account, or something is wrong with the file
     */
    public static List<CamtEntry> read(byte[] file, String iban) throws CamtException {
        Document document = parse(file);
        String namespace = document.getDocumentElement().getNamespaceURI();
        if (namespace == null || !namespace.startsWith(NAMESPACE)) {
            throw new CamtException(Problem.OTHER_FORM);
        }
        List<CamtNode> statements = new CamtNode(Optional.of(document.getDocumentElement())).all("BkToCstmrStmt/Stmt");
        if (statements.isEmpty()) {
            throw new CamtException(Problem.OTHER_FORM);
        }
        for (CamtNode statement : statements) {
            if (!iban.equals(statement.text("Acct/Id/IBAN").replaceAll("\\s", ""))) {
                throw new CamtException(Problem.OTHER_ACCOUNT);
            }
        }
        try {
            return entries(statements);
        } catch (DateTimeException | ArithmeticException | NumberFormatException wrong) {
            throw new CamtException(Problem.UNREADABLE);
        }
    }

    private static List<CamtEntry> entries(List<CamtNode> statements) {
        List<CamtEntry> entries = new ArrayList<>();
        EntryIdentity keys = new EntryIdentity();
        for (CamtNode statement : statements) {
            for (CamtNode entry : statement.all("Ntry")) {
                List<CamtNode> parts = parts(entry);
                for (CamtNode part : parts.isEmpty() ? List.of(entry) : parts) {
                    CamtNode details = part == entry ? entry.first("NtryDtls/TxDtls") : part;
                    Money amount = amount(part == entry ? entry.first("Amt") : partAmount(part));
                    String currency = currency(entry.first("Amt"));
                    LocalDate day = day(entry);
                    Optional<String> payer = payer(details, kind(entry));
                    Optional<String> message = message(details, entry);
                    String key = keys.of(entry, details, !parts.isEmpty(), day, amount, payer, message);
                    if (amount.isPositive()) {
                        entries.add(new CamtEntry(key, kind(entry), day, amount, currency, payer, message));
                    }
                }
            }
        }
        return entries;
    }

    /**
     * The movements that were booked together in this one. There are none when it is a single movement, or when they do
     * not add up to it in its currency.
     */
    private static List<CamtNode> parts(CamtNode entry) {
        List<CamtNode> parts = entry.all("NtryDtls/TxDtls");
        String currency = currency(entry.first("Amt"));
        if (parts.size() < 2
                || parts.stream()
                        .anyMatch(part -> !partAmount(part).attribute("Ccy").equals(currency))) {
            return List.of();
        }
        Money sum =
                Money.sum(parts.stream().map(part -> amount(partAmount(part))).toList());
        return sum.equals(amount(entry.first("Amt"))) ? parts : List.of();
    }

    private static CamtNode partAmount(CamtNode part) {
        CamtNode amount = part.first("Amt");
        return amount.isMissing() ? part.first("AmtDtls/TxAmt/Amt") : amount;
    }

    private static Money amount(CamtNode node) {
        Money amount = Money.of(new BigDecimal(node.text().strip()));
        if (amount.isNegative() || amount.isMoreThan(MOST)) {
            throw new NumberFormatException("No amount of a statement: " + amount.plain());
        }
        return amount;
    }

    private static String currency(CamtNode amount) {
        String currency = amount.attribute("Ccy");
        if (!currency.matches("[A-Z]{3}")) {
            throw new NumberFormatException("No currency: " + currency);
        }
        return currency;
    }

    private static LocalDate day(CamtNode entry) {
        String day = entry.firstText("BookgDt/Dt", "BookgDt/DtTm", "ValDt/Dt", "ValDt/DtTm");
        return LocalDate.parse(day.substring(0, Math.min(day.length(), "2026-12-31".length())));
    }

    private static CamtEntry.Kind kind(CamtNode entry) {
        String status = entry.firstText("Sts/Cd", "Sts");
        if (!"BOOK".equals(status)) {
            return CamtEntry.Kind.PENDING;
        }
        if ("true".equals(entry.text("RvslInd")) || "1".equals(entry.text("RvslInd"))) {
            return CamtEntry.Kind.REVERSAL;
        }
        return "CRDT".equals(entry.text("CdtDbtInd")) ? CamtEntry.Kind.CREDIT : CamtEntry.Kind.DEBIT;
    }

    private static Optional<String> payer(CamtNode details, CamtEntry.Kind kind) {
        String role = kind == CamtEntry.Kind.DEBIT ? "Cdtr" : "Dbtr";
        return said(details.firstText("RltdPties/" + role + "/Nm", "RltdPties/" + role + "/Pty/Nm"));
    }

    /**
     * A structured communication goes before free text, because the bank has checked it, whatever text stands beside
     * it.
     */
    private static Optional<String> message(CamtNode details, CamtNode entry) {
        String structured = details.text("RmtInf/Strd/CdtrRefInf/Ref");
        if (!structured.isBlank()) {
            return Optional.of(structured);
        }
        String free = String.join(
                " ", details.all("RmtInf/Ustrd").stream().map(CamtNode::text).toList());
        return said(free.isBlank() ? entry.text("AddtlNtryInf") : free);
    }

    private static Optional<String> said(String text) {
        return Optional.of(text.strip()).filter(said -> !said.isEmpty());
    }

    private static Document parse(byte[] file) throws CamtException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            factory.setXIncludeAware(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return builder.parse(new ByteArrayInputStream(file));
        } catch (SAXException | IOException wrong) {
            throw new CamtException(Problem.UNREADABLE);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java platform reads XML", e);
        }
    }

    /** Errors are told to the person who handed the file in, and are not logged. */
    private static final class Silent implements ErrorHandler {

        @Override
        public void warning(SAXParseException wrong) {
            // a warning changes nothing
        }

        @Override
        public void error(SAXParseException wrong) throws SAXException {
            throw wrong;
        }

        @Override
        public void fatalError(SAXParseException wrong) throws SAXException {
            throw wrong;
        }
    }
}
