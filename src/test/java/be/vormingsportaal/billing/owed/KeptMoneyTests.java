package be.vormingsportaal.billing.owed;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.billing.invoice.ReceivableView;
import be.vormingsportaal.billing.money.UnassignedMoney;
import be.vormingsportaal.billing.money.UnassignedPayment;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.billing.refund.RefundRequesting;
import be.vormingsportaal.billing.refund.RefundWay;
import be.vormingsportaal.billing.refund.RequestRefund;
import be.vormingsportaal.organisations.organisation.OrganisationService;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Money that is owed and waits for another invoice of the same organisation. */
@PortalTest
class KeptMoneyTests {

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
    UnassignedMoney owed;

    @Autowired
    Receivables receivables;

    @Autowired
    RefundRequesting requesting;

    @Autowired
    OrganisationService organisations;

    @Autowired
    JdbcClient database;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TestMailbox mailbox;

    UUID organisation;
    UUID payment;

    @BeforeEach
    void paidTwice() {
        organisation = people.organisation("WZC De Linde");
        InvoiceView invoice = invoices.mailed(invoices.issued(organisation, OWED.cents()));
        payment = billing.paidTwice(invoice.communication().orElseThrow(), invoice.total());
    }

    @Test
    void whatIsKeptIsNoTaskAndIsStillOwed() {
        assertThat(billing.task(payment)).isEqualTo("Task_Assign");
        assertThat(keeping.keep(payment, OWED)).isEqualTo(KeepOutcome.KEPT);
        assertThat(jobs.instance(payment)).isNull();
        assertThat(owed.owedOf(payment)).get().matches(UnassignedPayment::kept);
        assertThat(owed.owedTo(organisation)).singleElement().matches(UnassignedPayment::kept);
    }

    @Test
    void itPaysTheNextInvoiceWhenThatIsIssued() {
        keeping.keep(payment, OWED);
        InvoiceView next = invoices.issued(organisation, OWED.cents());
        assertThat(state(next).state()).isEqualTo(ReceivableState.PAID);
        jobs.run(next.id(), "Task_SendInvoice");
        assertThat(jobs.instance(next.id())).isNull();
        assertThat(owed.owedOf(payment)).isEmpty();
    }

    @Test
    void whatItDoesNotPayIsLeftToPay() {
        keeping.keep(payment, OWED);
        InvoiceView next = invoices.mailed(invoices.issued(organisation, 12_000));
        assertThat(state(next).open()).isEqualTo(Money.ofCents(2_500));
        assertThat(state(next).paid()).isEqualTo(OWED);
    }

    @Test
    void theMailOfAnInvoiceThatItPaysInPartSaysHowMuchIsPaidAndLeft() {
        EmailAddress manager =
                people.account(people.registered(organisation, Role.MANAGER)).email();
        keeping.keep(payment, OWED);
        jobs.run(invoices.issued(organisation, 12_000).id(), "Task_SendInvoice");
        assertThat(TestMailbox.part(mailbox.newest(manager), "text/plain"))
                .contains(
                        "Van deze factuur is al " + OWED.display() + " betaald",
                        "Betaal " + Money.ofCents(2_500).display());
    }

    @Test
    void whatIsMoreThanTheInvoiceWaitsForTheOneAfterIt() {
        keeping.keep(payment, OWED);
        invoices.issued(organisation, 4_000);
        assertThat(owed.owedOf(payment).orElseThrow().unassigned()).isEqualTo(Money.ofCents(5_500));
        assertThat(jobs.instance(payment)).isNull();
        InvoiceView last = invoices.mailed(invoices.issued(organisation, 6_000));
        assertThat(state(last).open()).isEqualTo(Money.ofCents(500));
    }

    @Test
    void itPaysNoInvoiceOfAnotherOrganisation() {
        keeping.keep(payment, OWED);
        InvoiceView other = invoices.mailed(invoices.issued(people.organisation("WZC De Eik"), 9_500));
        assertThat(state(other).paid()).isEqualTo(Money.ZERO);
        assertThat(keeping.use(payment, OWED, other.number(), people.staff()))
                .isEqualTo(KeepOutcome.OTHER_ORGANISATION);
    }

    @Test
    void staffCanLetItPayAnInvoiceThatIsOpen() {
        InvoiceView open = invoices.mailed(invoices.issued(organisation, 9_500));
        UUID staff = people.staff();
        assertThat(keeping.use(payment, OWED, "2026", staff)).isEqualTo(KeepOutcome.UNKNOWN_INVOICE);
        assertThat(keeping.use(payment, Money.ofCents(1), open.number(), staff)).isEqualTo(KeepOutcome.CHANGED);
        assertThat(keeping.use(payment, OWED, open.number(), staff)).isEqualTo(KeepOutcome.USED);
        assertThat(state(open).state()).isEqualTo(ReceivableState.PAID);
        assertThat(jobs.instance(open.id())).isNull();
        assertThat(jobs.instance(payment)).isNull();
    }

    @Test
    void whatStaffLetPayIsToldToTheOrganisation() {
        InvoiceView part = invoices.mailed(invoices.issued(organisation, 12_000));
        keeping.use(payment, OWED, part.number(), people.staff());
        assertThat(told(part))
                .contains(
                        "We verrekenden € 95,00 van het tegoed van je organisatie met factuur " + part.number()
                                + ". Er is nog € 25,00 te betalen",
                        "/betalen/")
                .doesNotContain("We ontvingen");
    }

    @Test
    void thatIsToldTooWhenNothingIsLeftToPay() {
        InvoiceView whole = invoices.mailed(invoices.issued(organisation, 4_000));
        keeping.use(payment, OWED, whole.number(), people.staff());
        assertThat(told(whole))
                .contains("We verrekenden € 40,00 van het tegoed", "Er is nu niets meer te betalen")
                .doesNotContain("/betalen/");
    }

    @Test
    void whatPaysByTheRuleIsToldByTheMailOfTheInvoiceAlone() {
        keeping.keep(payment, OWED);
        InvoiceView next = invoices.issued(organisation, 12_000);
        assertThat(notices(next)).isEmpty();
        jobs.run(next.id(), "Task_SendInvoice");
    }

    @Test
    void moneyOfNobodyCannotBeKept() {
        assertThat(keeping.keep(billing.unassigned(), Money.ofCents(4_200))).isEqualTo(KeepOutcome.NO_ORGANISATION);
    }

    @Test
    void whatIsKeptMayStillBePaidBackAndIsATaskWhenThatFails() {
        keeping.keep(payment, OWED);
        UUID refund = requesting
                .request(
                        new RequestRefund(payment, OWED, RefundWay.TRANSFER, "BE68539007547034", "WZC De Linde", ""),
                        people.staff())
                .refundId()
                .orElseThrow();
        assertThat(owed.owedOf(payment)).isEmpty();
        billing.complete(refund, people.staff(), Map.of("decision", "REFUSE", "note", "toch bewaren"));
        assertThat(billing.task(payment)).isEqualTo("Task_Assign");
        assertThat(owed.owedOf(payment)).get().matches(one -> !one.kept());
    }

    private List<UUID> notices(InvoiceView invoice) {
        return database.sql("select id from payment_notice where invoice_id = ?")
                .param(invoice.id())
                .query(UUID.class)
                .list();
    }

    /** The one mail about money for an invoice. */
    private String told(InvoiceView invoice) {
        jobs.runDue(billing.notice(invoice.id()));
        EmailAddress address =
                organisations.find(organisation).orElseThrow().details().billingEmail();
        assertThat(mailbox.subjects(address))
                .contains("Tegoed verrekend met factuur " + invoice.number() + " van "
                        + invoice.seller().name());
        return TestMailbox.part(mailbox.newest(address), "text/plain").replace('\u00a0', ' ');
    }

    private ReceivableView state(InvoiceView invoice) {
        return receivables.find(invoice.id()).orElseThrow();
    }
}
