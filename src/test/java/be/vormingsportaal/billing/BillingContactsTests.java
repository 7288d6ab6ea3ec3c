package be.vormingsportaal.billing;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.billing.sales.Invoicing;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.organisations.organisation.OrganisationDetails;
import be.vormingsportaal.organisations.organisation.OrganisationService;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is mailed about an invoice when managers are missing, come and go. */
@PortalTest
class BillingContactsTests {

    private static final String INVOICE = "Factuur voor je organisatie";
    private static final String REMINDER = "Herinnering: een factuur is nog te betalen";
    private static final String CREDIT_NOTE = "Creditnota voor je organisatie";

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestPeople people;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    OrganisationService organisations;

    @Autowired
    Departures departures;

    @Autowired
    Receivables receivables;

    @Autowired
    Invoicing invoicing;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TestClock clock;

    final EmailAddress billingAddress = TestPeople.anyAddress();

    UUID organisation;

    @BeforeEach
    void anOrganisationWithABillingAddressOfItsOwn() {
        organisation = people.organisation("WZC De Linde");
        OrganisationDetails details =
                organisations.find(organisation).orElseThrow().details();
        organisations.change(
                organisation,
                new OrganisationDetails(
                        details.name(),
                        details.enterpriseNumber(),
                        details.street(),
                        details.postalCode(),
                        details.city(),
                        billingAddress));
    }

    @Test
    void withoutAManagerItIsTheBillingAddress() {
        invoiced();
        assertThat(mailbox.subjects(billingAddress)).containsExactly(INVOICE);
        assertThat(TestMailbox.part(mailbox.newest(billingAddress), "text/plain"))
                .contains("WZC De Linde");
    }

    @Test
    void aManagerWhoDidNotRegisterYetIsNone() {
        people.invited(organisation, Role.MANAGER, people.staff());
        invoiced();
        assertThat(mailbox.subjects(billingAddress)).containsExactly(INVOICE);
    }

    @Test
    void aManagerWhoRegisteredTakesThePlaceOfTheBillingAddress() {
        UUID manager = people.registered(organisation, Role.MANAGER);
        invoiced();
        assertThat(mailbox.subjects(address(manager))).contains(INVOICE);
        assertThat(mailbox.to(billingAddress)).isEmpty();
    }

    @Test
    void whenTheOnlyManagerLeftTheBillingAddressIsReminded() {
        UUID manager = people.registered(organisation, Role.MANAGER);
        InvoiceView invoice = invoiced();
        departures.leave(manager);
        remind(invoice);
        assertThat(mailbox.subjects(billingAddress)).containsExactly(REMINDER);
        assertThat(mailbox.subjects(address(manager))).doesNotContain(REMINDER);
    }

    @Test
    void whoCameInTheirPlaceIsMailedFromThenOn() {
        UUID manager = people.registered(organisation, Role.MANAGER);
        InvoiceView invoice = invoiced();
        departures.leave(manager);
        UUID successor = people.registered(organisation, Role.MANAGER);
        invoicing.credit(invoice.id(), "Geannuleerd");
        jobs.runDue(invoice.id());
        assertThat(mailbox.subjects(address(successor))).contains(CREDIT_NOTE);
        assertThat(mailbox.subjects(address(manager))).doesNotContain(CREDIT_NOTE);
        assertThat(mailbox.to(billingAddress)).isEmpty();
    }

    private InvoiceView invoiced() {
        InvoiceView invoice = invoices.issued(organisation, 9_500);
        jobs.run(invoice.id(), "Task_SendInvoice");
        return invoice;
    }

    private void remind(InvoiceView invoice) {
        clock.set(receivables.dates(invoice.id()).dueAt());
        jobs.runDue(invoice.id());
    }

    private EmailAddress address(UUID account) {
        return people.account(account).email();
    }
}
