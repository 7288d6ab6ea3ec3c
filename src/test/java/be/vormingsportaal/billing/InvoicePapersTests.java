package be.vormingsportaal.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.papers.InvoicePapers;
import be.vormingsportaal.billing.papers.InvoicePapers.Paper;
import be.vormingsportaal.billing.sales.Invoicing;
import be.vormingsportaal.organisations.organisation.OrganisationDetails;
import be.vormingsportaal.organisations.organisation.OrganisationService;
import be.vormingsportaal.testing.PdfRules;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestPeople;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The files of invoices, as they are handed out. */
@PortalTest
class InvoicePapersTests {

    @Autowired
    InvoicePapers papers;

    @Autowired
    Invoicing invoicing;

    @Autowired
    OrganisationService organisations;

    @Autowired
    TestPeople people;

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestClock clock;

    UUID organisation;
    InvoiceView invoice;

    @BeforeEach
    void anInvoice() {
        organisation = people.organisation("WZC De Linde");
        invoice = invoices.issued(organisation, 9_500);
    }

    @Test
    void anInvoiceIsAPdfAndAnEInvoiceThatKeepTheRules() throws Exception {
        Paper pdf = papers.pdf(invoice.id());
        assertThat(pdf.fileName()).isEqualTo("factuur-" + invoice.number() + ".pdf");
        assertThat(pdf.mediaType()).isEqualTo("application/pdf");
        assertThat(PdfRules.broken(pdf.content())).isEmpty();
        Paper ubl = papers.ubl(invoice.id());
        assertThat(ubl.fileName()).isEqualTo("factuur-" + invoice.number() + ".xml");
        assertThat(ubl.mediaType()).isEqualTo("application/xml");
        assertThat(PeppolRules.broken(ubl.content())).isEmpty();
    }

    @Test
    void aCreditNoteHasBothToo() throws Exception {
        InvoiceView note = invoicing.credit(invoice.id(), "Geannuleerd");
        assertThat(papers.pdf(note.id()).fileName()).isEqualTo("creditnota-" + note.number() + ".pdf");
        Paper ubl = papers.ubl(note.id());
        assertThat(ubl.fileName()).isEqualTo("creditnota-" + note.number() + ".xml");
        assertThat(PeppolRules.broken(ubl.content())).isEmpty();
        assertThat(new String(ubl.content())).contains(invoice.number());
    }

    @Test
    void aPaperStaysTheSameWhateverChangesLater() {
        byte[] pdf = papers.pdf(invoice.id()).content();
        byte[] ubl = papers.ubl(invoice.id()).content();
        clock.forward(Duration.ofDays(400));
        OrganisationDetails before =
                organisations.find(organisation).orElseThrow().details();
        organisations.change(
                organisation,
                new OrganisationDetails(
                        "WZC De Nieuwe Linde",
                        before.enterpriseNumber(),
                        "Nieuwstraat 1",
                        "1000",
                        "Brussel",
                        before.billingEmail(),
                        true),
                people.staff());
        invoicing.credit(invoice.id(), "Geannuleerd");
        assertThat(papers.pdf(invoice.id()).content()).isEqualTo(pdf);
        assertThat(papers.ubl(invoice.id()).content()).isEqualTo(ubl);
    }

    /** A PDF that is drawn again has another date and another identification. */
    @Test
    void aPaperIsMadeOnce() {
        assertThat(papers.pdf(invoice.id()).content())
                .isEqualTo(papers.pdf(invoice.id()).content());
    }

    @Test
    void whatIsNoInvoiceHasNoPapers() {
        assertThatThrownBy(() -> papers.pdf(UUID.randomUUID())).isInstanceOf(NoSuchElementException.class);
    }
}
