package be.vormingsportaal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.VatTreatment;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestPeople;
import com.microsoft.playwright.Download;
import java.util.UUID;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The lists of invoices, at a desk and on a phone. */
@InBrowser
class InvoiceBrowserTests {

    @Autowired
    TestPeople people;

    @Autowired
    TestInvoices invoices;

    @Test
    void aManagerTakesAnInvoiceAlong(Visitor manager) {
        UUID organisation = people.organisation("WZC De Berk");
        InvoiceView invoice = invoices.issued(organisation, 9_500);
        signIn(manager, people.registered(organisation, Role.MANAGER)).openTab("Facturen");
        assertThat(manager.rows(invoice.number())).hasCount(1);
        Download file = manager.page()
                .waitForDownload(() -> manager.rows(invoice.number())
                        .locator("a[href$='factuur.pdf']")
                        .click());
        Assertions.assertEquals("factuur-" + invoice.number() + ".pdf", file.suggestedFilename());
        invoices.paid(invoice);
    }

    @Test
    void staffSeeThatAnEInvoiceWasHandedOver(Visitor staff) {
        UUID organisation = people.organisation("WZC De Els");
        InvoiceView invoice = invoices.issued(organisation, 9_500);
        signIn(staff, people.staff())
                .open("/beheer/facturen?organisatie=" + organisation)
                .awaitText("E-factuur doorgegeven aan Peppol op");
        assertThat(staff.rows(invoice.number())).hasCount(1);
    }

    @Test
    void thePages(Visitor manager, Visitor staff) {
        UUID organisation = people.organisation("Woonzorgcentrum De Hazelaar vzw");
        signIn(manager, people.registered(organisation, Role.MANAGER));
        PageCheck check = new PageCheck(manager).at("/facturen", "invoices-empty");
        InvoiceView open =
                invoices.issued(organisation, "Intervisie BelRAI Home Care", 1_234_567, VatTreatment.EXEMPT_ART44);
        invoices.paid(invoices.issued(organisation, 9_500));
        invoices.credited(invoices.issued(organisation, 12_000));
        check.at("/facturen", "invoices");
        signIn(staff, people.staff());
        new PageCheck(staff)
                .at("/beheer/facturen", "invoice-desk")
                .at("/beheer/facturen?organisatie=" + organisation, "invoice-desk-organisation")
                .at("/beheer/facturen/" + open.id() + "/mail", "invoice-mail")
                .at("/beheer/organisaties/" + organisation, "organisation-vat")
                .at("/beheer/organisaties/" + organisation + "/bewerken", "organisation-form-vat")
                .at("/beheer/facturen?jaar=2024", "invoice-desk-empty");
        // or it becomes a task once another test sets the clock forward, beside that test's own
        invoices.paid(open);
    }

    private Visitor signIn(Visitor visitor, UUID account) {
        return visitor.signIn(people.account(account).email().display(), TestPeople.PASSWORD);
    }
}
