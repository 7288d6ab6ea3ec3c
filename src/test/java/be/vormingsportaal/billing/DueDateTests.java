package be.vormingsportaal.billing;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.invoice.InvoiceLine;
import be.vormingsportaal.billing.invoice.InvoiceOrder;
import be.vormingsportaal.billing.invoice.InvoicePaymentProcess;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.Parties;
import be.vormingsportaal.billing.invoice.VatTreatment;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.billing.sales.Invoicing;
import be.vormingsportaal.organisations.organisation.OrganisationDetails;
import be.vormingsportaal.organisations.organisation.OrganisationService;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.ProcessTrace;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Until when there is to pay: never later than the day before what is bought, and at once when that is over. */
@PortalTest
class DueDateTests {

    private static final LocalDate TODAY = LocalDate.of(2041, 3, 4);

    @Autowired
    Invoicing invoicing;

    @Autowired
    InvoicePaymentProcess process;

    @Autowired
    Parties parties;

    @Autowired
    Receivables receivables;

    @Autowired
    OrganisationService organisations;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestPeople people;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ProcessTrace trace;

    @Autowired
    TestClock clock;

    final EmailAddress billing = TestPeople.anyAddress();
    UUID organisation;

    @BeforeEach
    void anOrganisationOnADayInMarch() {
        at(TODAY, 14);
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
                        billing,
                        true),
                people.staff());
    }

    @ParameterizedTest
    @CsvSource({"60, 30", "31, 30", "30, 29", "8, 7", "2, 1", "1, 0", "0, 0", "-3, 0"})
    void theUsualTermEndsOnTheDayBefore(int daysToTheIntervision, int daysToPay) {
        assertThat(parties.dueOn(TODAY, TODAY.plusDays(daysToTheIntervision))).isEqualTo(TODAY.plusDays(daysToPay));
    }

    @ParameterizedTest
    @CsvSource({"60, 30", "8, 7", "1, 0", "0, 30", "-3, 30"})
    void whatIsOpenedAgainAfterTheDayHasTheUsualTerm(int daysToTheIntervision, int daysToPay) {
        assertThat(parties.newDueOn(TODAY, TODAY.plusDays(daysToTheIntervision)))
                .isEqualTo(TODAY.plusDays(daysToPay));
    }

    @Test
    void aLateEnrolmentPaysAtOnceAndReadsThatOnce() {
        InvoiceView invoice = issued(TODAY.plusDays(1));
        assertThat(invoice.dueOn()).contains(TODAY);
        assertThat(invoice.isDueAtOnce()).isTrue();
        jobs.runDue(invoice.id());
        assertThat(mailbox.subjects(billing))
                .as("no reminder beside the invoice itself")
                .containsExactly("Factuur " + invoice.number() + " van Voorbeeldcentrum voor Diagnostiek");
        assertThat(TestMailbox.part(mailbox.newest(billing), "text/plain").replace('\u00A0', ' '))
                .contains("Betaal € 95,00 meteen, ten laatste op 04-03-2041");
        assertThat(trace.waitsAt(invoice.id())).containsExactly("Event_Overdue");
    }

    @Test
    void theNextMorningStaffHaveTheTask() {
        InvoiceView invoice = issued(TODAY.plusDays(1));
        jobs.runDue(invoice.id());
        at(TODAY.plusDays(1), 9);
        jobs.runDue(invoice.id());
        assertThat(trace.waitsAt(invoice.id())).containsExactly("Task_FollowUp");
        assertThat(receivables.find(invoice.id()).orElseThrow().overdue()).isTrue();
    }

    @Test
    void dueTomorrowIsRemindedTomorrow() {
        InvoiceView invoice = issued(TODAY.plusDays(2));
        jobs.runDue(invoice.id());
        at(TODAY.plusDays(1), 9);
        jobs.runDue(invoice.id());
        assertThat(mailbox.subjects(billing)).hasSize(2).last().asString().startsWith("Herinnering: factuur ");
    }

    @Test
    void theVatNumberOfTheBuyerIsThatOfTheDayOfIssue() {
        InvoiceView invoice = issued(TODAY.plusDays(40));
        assertThat(invoice.buyer().vatNumber()).isEqualTo("BE" + invoice.buyer().enterpriseNumber());
        UUID other = people.organisation("WZC De Es");
        assertThat(issued(other, TODAY.plusDays(40)).buyer().hasVatNumber()).isFalse();
    }

    private InvoiceView issued(LocalDate suppliedOn) {
        return issued(organisation, suppliedOn);
    }

    private InvoiceView issued(UUID buyer, LocalDate suppliedOn) {
        return transaction.execute(status -> {
            InvoiceView invoice = invoicing.issue(new InvoiceOrder(
                    buyer,
                    "Intervisie BelRAI LTCF",
                    suppliedOn,
                    VatTreatment.EXEMPT_ART44,
                    List.of(InvoiceLine.of("Intervisie BelRAI LTCF, An Peeters", 1, Money.ofCents(9_500)))));
            process.start(invoice.id());
            return invoice;
        });
    }

    private void at(LocalDate day, int hour) {
        clock.set(day.atTime(hour, 0).atZone(Belgium.ZONE).toInstant());
    }
}
