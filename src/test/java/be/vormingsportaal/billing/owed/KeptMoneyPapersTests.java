package be.vormingsportaal.billing.owed;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.PeppolRules;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.money.Payer;
import be.vormingsportaal.billing.money.PaymentReference;
import be.vormingsportaal.billing.money.PaymentSource;
import be.vormingsportaal.billing.papers.InvoicePapers;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.billing.returned.PaymentReturns;
import be.vormingsportaal.billing.returned.ReturnedMoney;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.PdfRules;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestPeople;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the papers of an invoice say of money that was kept for it. */
@PortalTest
class KeptMoneyPapersTests {

    private static final Money OWED = Money.ofCents(9_500);

    @Autowired
    TestPeople people;

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestBilling billing;

    @Autowired
    MoneyKeeping keeping;

    @Autowired
    InvoicePapers papers;

    @Autowired
    Receivables receivables;

    @Autowired
    PaymentReturns returns;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    UUID organisation;
    UUID payment;

    @BeforeEach
    void paidTwice() {
        organisation = people.organisation("WZC De Linde");
        InvoiceView invoice = invoices.mailed(invoices.issued(organisation, OWED.cents()));
        payment = billing.paidTwice(invoice.communication().orElseThrow(), invoice.total());
    }

    @Test
    void thePapersOfAnInvoiceThatItPaysInPartAskForTheRest() throws Exception {
        keeping.keep(payment, OWED);
        InvoiceView next = invoices.mailed(invoices.issued(organisation, 12_000));
        byte[] ubl = papers.ubl(next.id()).content();
        assertThat(PeppolRules.broken(ubl)).isEmpty();
        assertThat(new String(ubl, StandardCharsets.UTF_8))
                .contains("PrepaidAmount currencyID=\"EUR\">95.00<", "PayableAmount currencyID=\"EUR\">25.00<");
        byte[] pdf = papers.pdf(next.id()).content();
        assertThat(PdfRules.broken(pdf)).isEmpty();
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(paper)).contains("Tegoed verrekend", "Nog te betalen");
        }
    }

    @Test
    void aCreditNoteOfThatInvoiceTakesBackTheWholeAndKeepsTheRules() throws Exception {
        keeping.keep(payment, OWED);
        InvoiceView next = invoices.mailed(invoices.issued(organisation, 12_000));
        InvoiceView note = invoices.credited(next);
        byte[] ubl = papers.ubl(note.id()).content();
        assertThat(PeppolRules.broken(ubl)).isEmpty();
        assertThat(new String(ubl, StandardCharsets.UTF_8))
                .contains("PayableAmount currencyID=\"EUR\">120.00<", "Van de factuur was al " + OWED.display())
                .doesNotContain("PrepaidAmount", "PaymentMeans");
        assertThat(note.paidBefore()).isEqualTo(OWED);
    }

    /** The paper of the invoice may be with the organisation by then. */
    @Test
    void whatPaysAnInvoiceLaterIsNotOnItsPapers() {
        InvoiceView open = invoices.mailed(invoices.issued(organisation, 12_000));
        assertThat(keeping.use(payment, OWED, open.number(), people.staff())).isEqualTo(KeepOutcome.USED);
        assertThat(new String(papers.ubl(open.id()).content(), StandardCharsets.UTF_8))
                .contains("PayableAmount currencyID=\"EUR\">120.00<")
                .doesNotContain("PrepaidAmount");
    }

    @Test
    void whatPaysAnInvoiceThatWasOpenedAgainIsNotOnItsPapers() {
        InvoiceView again = invoices.mailed(invoices.issued(organisation, 12_000));
        invoices.paid(again);
        keeping.keep(payment, OWED);
        takenBack(again);
        assertThat(receivables.find(again.id()).orElseThrow().open()).isEqualTo(Money.ofCents(2_500));
        assertThat(told(again)).as("no invoice is mailed that says it").contains("KEPT_USED");
        assertThat(new String(papers.ubl(again.id()).content(), StandardCharsets.UTF_8))
                .contains("PayableAmount currencyID=\"EUR\">120.00<")
                .doesNotContain("PrepaidAmount");
    }

    private List<String> told(InvoiceView invoice) {
        return database.sql("select kind from payment_notice where invoice_id = ?")
                .param(invoice.id())
                .query(String.class)
                .list();
    }

    /** The bank takes back the money that paid it. */
    private void takenBack(InvoiceView invoice) {
        returns.takenBack(new ReturnedMoney(
                PaymentSource.BANK,
                UUID.randomUUID().toString(),
                invoice.total(),
                LocalDate.now(clock),
                Payer.named(Optional.of("WZC De Linde")),
                Optional.empty(),
                PaymentReference.ofOptional(invoice.communication()),
                Optional.empty()));
    }
}
