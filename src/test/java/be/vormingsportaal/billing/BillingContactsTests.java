package be.vormingsportaal.billing;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.billing.invoice.BillingContact;
import be.vormingsportaal.billing.invoice.BillingContacts;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.receivable.Receivables;
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
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is mailed about an invoice when managers are missing, come and go. */
@PortalTest
class BillingContactsTests {

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
    BillingContacts contacts;

    @Autowired
    Receivables receivables;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TestClock clock;

    final EmailAddress billingAddress = TestPeople.anyAddress();

    UUID organisation;

    @BeforeEach
    void anOrganisationWithABillingAddressOfItsOwn() {
        organisation = people.organisation("WZC De Linde");
        bill(billingAddress);
    }

    private void bill(EmailAddress address) {
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
                        address,
                        false),
                people.staff());
    }

    @Test
    void withoutAManagerItIsTheBillingAddress() {
        InvoiceView invoice = invoiced();
        assertThat(mailbox.subjects(billingAddress)).containsExactly(subject(invoice));
        assertThat(TestMailbox.part(mailbox.newest(billingAddress), "text/plain"))
                .contains("WZC De Linde");
    }

    @Test
    void aManagerWhoDidNotRegisterYetIsNone() {
        people.invited(organisation, Role.MANAGER, people.staff());
        InvoiceView invoice = invoiced();
        assertThat(mailbox.subjects(billingAddress)).containsExactly(subject(invoice));
    }

    @Test
    void managersAndTheBillingAddressGetOneMailEach() {
        UUID one = people.registered(organisation, Role.MANAGER);
        UUID other = people.registered(organisation, Role.MANAGER);
        InvoiceView invoice = invoiced();
        assertThat(mailbox.subjects(address(one))).containsOnlyOnce(subject(invoice));
        assertThat(mailbox.subjects(address(other))).containsOnlyOnce(subject(invoice));
        assertThat(mailbox.subjects(billingAddress)).containsExactly(subject(invoice));
        remind(invoice);
        assertThat(mailbox.subjects(billingAddress)).contains(reminder(invoice));
        invoices.credited(invoice);
        jobs.runDue(invoice.id());
        assertThat(mailbox.subjects(billingAddress)).last().asString().startsWith("Creditnota CN-");
    }

    @Test
    void aManagerWhoseAddressIsTheBillingAddressGetsOneMail() {
        UUID manager = people.registered(organisation, Role.MANAGER);
        bill(EmailAddress.of(address(manager).value().toUpperCase(Locale.ROOT)));
        InvoiceView invoice = invoiced();
        assertThat(mailbox.subjects(address(manager))).containsOnlyOnce(subject(invoice));
        assertThat(TestMailbox.part(mailbox.newest(address(manager)), "text/plain"))
                .contains("Dag An");
    }

    @Test
    void theBillingAddressIsTheFirst() {
        people.registered(organisation, Role.MANAGER);
        UUID manager = people.registered(organisation, Role.MANAGER);
        people.registered(organisation, Role.MANAGER);
        assertThat(contacts.of(organisation)).hasSize(4).first().returns(billingAddress, BillingContact::email);
        bill(address(manager));
        assertThat(contacts.of(organisation))
                .hasSize(3)
                .first()
                .returns(address(manager), BillingContact::email)
                .returns(people.account(manager).name().full(), BillingContact::name);
    }

    @Test
    void whenTheOnlyManagerLeftTheBillingAddressIsReminded() {
        UUID manager = people.registered(organisation, Role.MANAGER);
        InvoiceView invoice = invoiced();
        departures.leave(manager);
        remind(invoice);
        assertThat(mailbox.subjects(billingAddress)).containsExactly(subject(invoice), reminder(invoice));
        assertThat(mailbox.subjects(address(manager))).doesNotContain(reminder(invoice));
    }

    @Test
    void whoCameInTheirPlaceIsMailedFromThenOn() {
        UUID manager = people.registered(organisation, Role.MANAGER);
        InvoiceView invoice = invoiced();
        departures.leave(manager);
        UUID successor = people.registered(organisation, Role.MANAGER);
        String creditNote = subject(invoices.credited(invoice));
        jobs.runDue(invoice.id());
        assertThat(mailbox.subjects(address(successor)))
                .contains(creditNote)
                .as("what was mailed before they came")
                .doesNotContain(subject(invoice));
        assertThat(mailbox.subjects(address(manager))).doesNotContain(creditNote);
    }

    private static String subject(InvoiceView document) {
        return (document.isCreditNote() ? "Creditnota " : "Factuur ") + document.number() + " van "
                + document.seller().name();
    }

    private static String reminder(InvoiceView invoice) {
        return "Herinnering: factuur " + invoice.number() + " van "
                + invoice.seller().name() + " is nog te betalen";
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
