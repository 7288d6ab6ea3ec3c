package be.vormingsportaal.browser;

import static be.vormingsportaal.browser.Visitor.STAFF;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.money.IncomingPayment;
import be.vormingsportaal.billing.money.PaymentBooking;
import be.vormingsportaal.billing.provider.PaymentCheckout;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestPeople;
import com.microsoft.playwright.Locator;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The payer who comes back from the provider's page, and the pages on which staff and accountants look for money. */
@InBrowser
class ReturnBrowserTests {

    @Autowired
    TestPeople people;

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestBilling billing;

    @Autowired
    Receivables receivables;

    @Autowired
    PaymentCheckout checkout;

    @Autowired
    PaymentBooking booking;

    UUID organisation;
    InvoiceView invoice;

    @BeforeEach
    void anInvoice() {
        organisation = people.organisation("WZC De Wilg");
        invoice = invoices.issued(organisation, 9_500);
    }

    @Test
    void theNewsOfEachAttemptAppearsByItself(Visitor payer) {
        end(payer, "Laten mislukken", "De betaling is mislukt");
        payer.screenshot("payment-failed");
        end(payer, "Annuleren", "Je hebt de betaling geannuleerd");
        end(payer, "Laten verlopen", "De betaling is verlopen");
        end(payer, "Betalen", "Deze factuur is betaald");
        assertThat(payer.page().locator("#naar-betaaldienst")).hasCount(0);
    }

    @Test
    void thePageSaysBetaaldWithoutBeingOpenedAgain(Visitor payer, Visitor elsewhere) {
        String demo = checkout.checkout(invoice.id()).orElseThrow();
        payer.open(page() + "?terug=0");
        assertThat(message(payer)).containsText("We vragen aan de betaaldienst");
        payer.page().evaluate("window.sameVisit = true");
        elsewhere.open(URI.create(demo).getPath()).press("Betalen");
        assertThat(message(payer)).containsText("Deze factuur is betaald");
        Assertions.assertEquals(true, payer.page().evaluate("window.sameVisit"));
        assertThat(payer.page().locator("#betaling")).not().containsText("Overschrijven");
    }

    @Test
    void withoutAScriptThePageComesAgainByItself(@WithoutJavaScript Visitor payer, Visitor elsewhere) {
        String demo = checkout.checkout(invoice.id()).orElseThrow();
        payer.open(page() + "?terug=0");
        assertThat(message(payer)).containsText("We vragen aan de betaaldienst");
        elsewhere.open(URI.create(demo).getPath()).press("Betalen");
        assertThat(message(payer)).containsText("Deze factuur is betaald");
    }

    @Test
    void staffFindAnInvoiceAndGoToItsPaymentAndBack(Visitor staff) {
        booking.book(billing.transfer(invoice.communication().orElseThrow(), 9_500));
        staff.signIn(STAFF).open("/beheer").follow("Facturen");
        staff.type("Zoek een factuur", invoice.communication().orElseThrow().display())
                .press("Tonen");
        staff.follow(invoice.number());
        assertThat(staff.heading()).hasText("Factuur " + invoice.number());
        staff.page().locator("table a").first().click();
        assertThat(staff.heading()).hasText("Betaling");
        staff.page().locator("table a").first().click();
        assertThat(staff.heading()).hasText("Factuur " + invoice.number());
    }

    @Test
    void thePages(Visitor staff, Visitor manager, Visitor payer) {
        IncomingPayment tooMuch = billing.transfer(invoice.communication().orElseThrow(), 10_000);
        booking.book(tooMuch);
        InvoiceView open = invoices.issued(organisation, 12_000);
        InvoiceView note = invoices.credited(invoices.issued(organisation, 4_000));
        staff.signIn(STAFF);
        new PageCheck(staff)
                .at("/beheer/facturen", "billing-desk")
                .at("/beheer/facturen?zoek=" + invoice.number(), "billing-search")
                .at("/beheer/facturen?zoek=202/6000/00193", "billing-search-refused")
                .at("/beheer/facturen?zoek=nergens", "billing-search-nothing")
                .at("/beheer/facturen/" + invoice.id(), "invoice-desk")
                .at("/beheer/facturen/" + note.id(), "credit-note-desk")
                .at("/beheer/betalingen", "payments")
                .at("/beheer/betalingen?zoek=nergens", "payments-nothing")
                .at("/beheer/betalingen/" + billing.payment(tooMuch), "payment-with-places")
                .at("/beheer/boekhouding", "journal")
                .at("/beheer/boekhouding?van=2026-02-30", "journal-refused");
        String address = people.account(people.registered(organisation, Role.MANAGER))
                .email()
                .value();
        manager.signIn(address, Visitor.PASSWORD);
        new PageCheck(manager).at("/facturen", "invoices-owed");
        String waiting = URI.create(receivables.page(open.id())).getPath();
        new PageCheck(payer).at(waiting + "?terug=0", "payment-waiting").at(waiting + "?terug=45", "payment-late");
    }

    private void end(Visitor payer, String button, String sentence) {
        payer.open(page()).press("Naar de betaaldienst");
        payer.page().waitForURL("**/demo/betalen/**");
        payer.press(button);
        assertThat(message(payer)).containsText(sentence);
    }

    private static Locator message(Visitor payer) {
        return payer.page().locator("#betaling-melding");
    }

    private String page() {
        return URI.create(receivables.page(invoice.id())).getPath();
    }
}
