package be.vormingsportaal.billing.journal;

import static be.vormingsportaal.billing.journal.XmlParts.attribute;
import static be.vormingsportaal.billing.journal.XmlParts.child;
import static be.vormingsportaal.billing.journal.XmlParts.line;
import static be.vormingsportaal.billing.journal.XmlParts.lines;
import static be.vormingsportaal.billing.journal.XmlParts.names;
import static be.vormingsportaal.billing.journal.XmlParts.text;
import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.invoice.StructuredCommunication;
import be.vormingsportaal.billing.invoice.VatTreatment;
import be.vormingsportaal.shared.Money;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The file for Exact Online, field by field, in the order of its schema. */
class ExactOnlineFileTests {

    private static final UUID ID = UUID.fromString("0b6e7c0e-7f0b-4c36-9d0c-3a1f6b6a2a11");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final StructuredCommunication COMMUNICATION = StructuredCommunication.of(2026, 123);

    private static final AccountingSettings SETTINGS = new AccountingSettings(
            "400000",
            "550000",
            "551000",
            "580000",
            "499000",
            "489000",
            "499100",
            "700000",
            "451000",
            new AccountingSettings.Exact("70", "20", "21", "90", Map.of(VatTreatment.STANDARD_21, "4")));

    @Test
    void aSaleIsASalesEntryOfTheCustomer() throws Exception {
        Element transaction = only(sale(JournalKind.SALE, "2026-000123", Optional.empty(), 1));
        assertThat(names(transaction))
                .containsExactly(
                        "TransactionType",
                        "Journal",
                        "ExternalLinks",
                        "Date",
                        "Description",
                        "Account",
                        "GLTransactionLine",
                        "GLTransactionLine",
                        "GLTransactionLine");
        assertThat(attribute(transaction, "TransactionType", "number")).isEqualTo("20");
        assertThat(attribute(transaction, "Journal", "code")).isEqualTo("70");
        assertThat(text(transaction, "Reference")).isEqualTo(ID.toString());
        assertThat(text(transaction, "Date")).isEqualTo("2026-03-09");
        assertThat(text(transaction, "Description")).isEqualTo("2026-000123 WZC De Linde");
        assertThat(attribute(transaction, "Account", "code")).isEqualTo("0566988259");
        assertThat(attribute(transaction, "Account", "status")).isEqualTo("C");
        assertThat(text(transaction, "Name")).isEqualTo("WZC De Linde");
        assertThat(text(transaction, "ChamberOfCommerce")).isEqualTo("0566988259");
    }

    @Test
    void theLineOfTheCustomerHasAllThatIsKnownOfTheInvoice() throws Exception {
        Element line = line(only(sale(JournalKind.SALE, "2026-000123", Optional.empty(), 1)), 0);
        assertThat(names(line))
                .containsExactly(
                        "Date",
                        "FinYear",
                        "FinPeriod",
                        "GLAccount",
                        "Description",
                        "DueDate",
                        "Account",
                        "Amount",
                        "References");
        assertThat(line.getAttribute("type")).isEqualTo("20");
        assertThat(line.getAttribute("line")).isEqualTo("1");
        assertThat(line.getAttribute("status")).isEqualTo("20");
        assertThat(attribute(line, "FinYear", "number")).isEqualTo("2026");
        assertThat(attribute(line, "FinPeriod", "number")).isEqualTo("3");
        assertThat(attribute(line, "GLAccount", "code")).isEqualTo("400000");
        assertThat(text(line, "DueDate")).isEqualTo("2026-04-08");
        assertThat(attribute(line, "Currency", "code")).isEqualTo("EUR");
        assertThat(text(line, "Value")).isEqualTo("121.00");
        Element references = child(line, "References");
        assertThat(names(references)).containsExactly("InvoiceNumber", "PaymentReference", "YourRef");
        assertThat(text(references, "InvoiceNumber")).isEqualTo("2026-000123");
        assertThat(text(references, "PaymentReference")).isEqualTo("202600012320");
        assertThat(text(references, "YourRef")).isEqualTo("2026-000123");
    }

    @Test
    void whatWasSoldAndTheTaxStandOnTheCreditSideWithTheVatCode() throws Exception {
        Element transaction = only(sale(JournalKind.SALE, "2026-000123", Optional.empty(), 1));
        Element sales = line(transaction, 1);
        assertThat(attribute(sales, "GLAccount", "code")).isEqualTo("700000");
        assertThat(names(child(sales, "Amount"))).containsExactly("Currency", "Value", "VAT");
        assertThat(text(sales, "Value")).isEqualTo("-100.00");
        assertThat(attribute(sales, "VAT", "code")).isEqualTo("4");
        Element vat = line(transaction, 2);
        assertThat(attribute(vat, "GLAccount", "code")).isEqualTo("451000");
        assertThat(text(vat, "Value")).isEqualTo("-21.00");
        assertThat(names(child(vat, "Amount"))).containsExactly("Currency", "Value");
    }

    @Test
    void aCreditNoteNamesTheInvoiceThatItTakesBack() throws Exception {
        Element transaction = only(sale(JournalKind.CREDIT_NOTE, "CN-2026-000004", Optional.of("2026-000123"), -1));
        assertThat(attribute(transaction, "TransactionType", "number")).isEqualTo("21");
        assertThat(attribute(transaction, "Journal", "code")).isEqualTo("70");
        Element line = line(transaction, 0);
        assertThat(text(line, "Value")).isEqualTo("-121.00");
        assertThat(text(line, "InvoiceNumber")).isEqualTo("2026-000123");
        assertThat(text(line, "YourRef")).isEqualTo("CN-2026-000004");
    }

    @Test
    void moneyIsACashFlowInTheJournalOfItsAccount() throws Exception {
        for (Map.Entry<LedgerAccount, String> journal : Map.of(
                        LedgerAccount.BANK, "20", LedgerAccount.PROVIDER, "21", LedgerAccount.REGISTERED, "90")
                .entrySet()) {
            Element transaction = only(money(journal.getKey(), 9_500));
            assertThat(attribute(transaction, "TransactionType", "number")).isEqualTo("40");
            assertThat(attribute(transaction, "Journal", "code")).isEqualTo(journal.getValue());
            assertThat(names(transaction)).doesNotContain("Account");
            assertThat(text(line(transaction, 0), "Value")).isEqualTo("95.00");
            assertThat(text(line(transaction, 1), "Value")).isEqualTo("-95.00");
            assertThat(attribute(line(transaction, 1), "GLAccount", "code")).isEqualTo("499000");
            assertThat(names(child(line(transaction, 0), "References"))).containsExactly("PaymentReference", "YourRef");
        }
    }

    @Test
    void eachTransactionAddsUpToNothing() throws Exception {
        for (JournalEntry entry : List.of(
                sale(JournalKind.SALE, "2026-000123", Optional.empty(), 1), money(LedgerAccount.BANK, -4_200))) {
            long sum = 0;
            for (Element line : lines(only(entry))) {
                sum += new BigDecimal(text(line, "Value")).movePointRight(2).longValueExact();
            }
            assertThat(sum).isZero();
        }
    }

    @Test
    void namesAreTextWhateverStandsInThem() throws Exception {
        String name = "<b>&\"' =1+1 \u0000\u0007\uFFFE é 😀 " + "x".repeat(300);
        JournalEntry entry = new JournalEntry(
                ID,
                JournalKind.SALE,
                DAY,
                DAY,
                "2026-000123",
                details(Optional.empty(), name),
                List.of(
                        new JournalLine(LedgerAccount.CUSTOMERS, Money.ofCents(100)),
                        new JournalLine(LedgerAccount.SALES, Money.ofCents(-100))));
        Element transaction = only(entry);
        assertThat(text(transaction, "Name")).isEqualTo("<b>&\"' =1+1  é 😀 " + "x".repeat(300));
        assertThat(text(transaction, "Description").length()).isLessThanOrEqualTo(255);
    }

    @Test
    void withoutEntriesTheFileIsEmpty() throws Exception {
        assertThat(parse(List.of()).getChildNodes().getLength()).isZero();
    }

    private static JournalEntry sale(JournalKind kind, String document, Optional<String> about, long sign) {
        return new JournalEntry(
                ID,
                kind,
                DAY,
                DAY,
                document,
                details(about, "WZC De Linde"),
                List.of(
                        new JournalLine(LedgerAccount.CUSTOMERS, Money.ofCents(sign * 12_100)),
                        new JournalLine(LedgerAccount.SALES, Money.ofCents(sign * -10_000)),
                        new JournalLine(LedgerAccount.VAT, Money.ofCents(sign * -2_100))));
    }

    private static JournalDetails details(Optional<String> about, String customer) {
        return new JournalDetails(
                Optional.of(ID),
                Optional.empty(),
                Optional.empty(),
                about,
                Optional.of(customer),
                Optional.of("0566988259"),
                Optional.empty(),
                Optional.of(COMMUNICATION),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 4, 8)),
                Optional.of(VatTreatment.STANDARD_21));
    }

    private static JournalEntry money(LedgerAccount account, long cents) {
        return new JournalEntry(
                ID,
                cents > 0 ? JournalKind.RECEIPT : JournalKind.RETURN,
                DAY,
                DAY,
                "tr_1",
                new JournalDetails(
                        Optional.empty(),
                        Optional.of(ID),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("A. Claes"),
                        Optional.empty(),
                        Optional.of("BE71096123456769"),
                        Optional.of(COMMUNICATION),
                        Optional.of("intervisie"),
                        Optional.empty(),
                        Optional.empty()),
                List.of(
                        new JournalLine(account, Money.ofCents(cents)),
                        new JournalLine(LedgerAccount.UNASSIGNED, Money.ofCents(-cents))));
    }

    private static Element only(JournalEntry entry) throws Exception {
        Element root = parse(List.of(entry));
        assertThat(root.getTagName()).isEqualTo("eExact");
        assertThat(names(root)).containsExactly("GLTransactions");
        return child(child(root, "GLTransactions"), "GLTransaction");
    }

    private static Element parse(List<JournalEntry> entries) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ExactOnlineFile(SETTINGS).write(entries, out);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()))
                .getDocumentElement();
    }
}
