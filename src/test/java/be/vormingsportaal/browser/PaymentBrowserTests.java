package be.vormingsportaal.browser;

import static be.vormingsportaal.browser.Visitor.STAFF;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.billing.money.PaymentBooking;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.testing.CamtFile;
import be.vormingsportaal.testing.Patience;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestPeople;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Paying an invoice on the demo's page and by transfer, the tasks of staff, and the pages at a desk and on a phone. */
@InBrowser
class PaymentBrowserTests {

    /** As the field in Tasklist wants it in the language of these tests. */
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/yyyy");

    @Autowired
    TestPeople people;

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestBilling billing;

    @Autowired
    Receivables receivables;

    @Autowired
    PaymentBooking booking;

    @Autowired
    Clock clock;

    UUID organisation;
    String manager;
    InvoiceView invoice;

    @BeforeEach
    void anInvoice() {
        organisation = people.organisation("WZC De Berk");
        manager = people.account(people.registered(organisation, Role.MANAGER))
                .email()
                .value();
        invoice = invoices.issued(organisation, 9_500);
    }

    @Test
    void theManagerPaysOnTheProvidersPage(Visitor visitor) {
        visitor.awaitMail(manager, subject("Factuur %s van %s"));
        visitor.open(page());
        visitor.press("Naar de betaaldienst");
        visitor.page().waitForURL("**/demo/betalen/**");
        visitor.press("Laten mislukken");
        assertThat(visitor.page().locator("main")).containsText("Nog te betalen");
        visitor.press("Naar de betaaldienst");
        visitor.page().waitForURL("**/demo/betalen/**");
        visitor.screenshot("payment-demo-provider");
        visitor.press("Betalen");
        visitor.awaitText("Deze factuur is betaald");
        assertThat(state()).isEqualTo(ReceivableState.PAID);
    }

    @Test
    void staffReadAStatementAndAssignWhatIsOver(Visitor staff) {
        InvoiceView other = invoices.issued(organisation, 500);
        String communication = invoice.communication().orElseThrow().display();
        BankDesk bank = new BankDesk(staff.signIn(STAFF));
        bank.read(
                "mei.xml",
                CamtFile.ofOurs().credit(UUID.randomUUID().toString().substring(0, 20), "100.00", communication));
        assertThat(bank.lines()).containsText("wordt een taak");
        assertThat(state()).isEqualTo(ReceivableState.PAID);

        Tasklist tasklist = Tasklist.of(staff).claim("Betaling toewijzen");
        assertThat(tasklist.formLink("de pagina van de betaling")).contains("/beheer/betalingen/");
        tasklist.choose("Toewijzen aan een factuur").type("Nummer van de factuur", other.number());
        staff.screenshot("payment-assignment-task");
        tasklist.complete();
        assertThat(receivables.find(other.id()).orElseThrow().state()).isEqualTo(ReceivableState.PAID);
    }

    @Test
    void staffFollowUpAnInvoiceThatWasNotPaid(Visitor staff, Visitor owner) {
        owner.awaitMail(manager, subject("Factuur %s van %s"));
        staff.setClockForward(30);
        owner.awaitMail(manager, subject("Herinnering: factuur %s van %s is nog te betalen"));
        staff.setClockForward(2);
        await().atMost(Patience.MOST).until(() -> billing.task(invoice.id()) != null);
        Tasklist tasklist = Tasklist.of(staff.signIn(STAFF)).claimTask(billing.taskId(invoice.id()));
        assertThat(tasklist.form()).containsText(invoice.number());
        LocalDate later = LocalDate.now(clock).plusDays(10);
        tasklist.choose("Uitstel geven: betalen mag later").type("Nieuwe vervaldag", later.format(TYPED));
        staff.screenshot("invoice-follow-up-task");
        tasklist.complete();
        assertThat(receivables.find(invoice.id()).orElseThrow().dueOn()).isEqualTo(later);
    }

    @Test
    void thePages(Visitor visitor, Visitor staff) {
        PageCheck check = new PageCheck(visitor).at(page(), "payment-open");
        booking.book(billing.transfer(invoice.communication().orElseThrow(), 9_500));
        check.at(page(), "payment-paid")
                .at("/betalen/verzonnen", "payment-dead")
                .at("/demo/betalen/pl_weg", "payment-demo-gone");
        UUID payment = billing.unassigned();
        UUID file = billing.bankFile(people.staff());
        UUID dollars = billing.foreign(people.staff());
        staff.signIn(STAFF);
        new PageCheck(staff)
                .at("/beheer/bankafschriften", "bank-files")
                .refused("Inlezen", "bank-files-refused")
                .at("/beheer/bankafschriften/" + file, "bank-file")
                .at("/beheer/betalingen/" + payment, "payment-desk")
                .at("/beheer/betalingen/" + dollars, "foreign-payment");
        billing.complete(payment, people.staff(), Map.of("decision", "PAID_BACK", "note", "overgeschreven"));
        billing.complete(dollars, people.staff(), Map.of("decision", "LEAVE_OUT", "note", "geweigerd"));
    }

    private String page() {
        return URI.create(receivables.page(invoice.id())).getPath();
    }

    private ReceivableState state() {
        return receivables.find(invoice.id()).orElseThrow().state();
    }

    private String subject(String form) {
        return form.formatted(invoice.number(), invoice.seller().name());
    }
}
