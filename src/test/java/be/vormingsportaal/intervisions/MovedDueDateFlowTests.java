package be.vormingsportaal.intervisions;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.billing.invoice.StructuredCommunication;
import be.vormingsportaal.billing.money.IncomingPayment;
import be.vormingsportaal.billing.money.Payer;
import be.vormingsportaal.billing.money.PaymentReference;
import be.vormingsportaal.billing.money.PaymentSource;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.billing.returned.PaymentReturns;
import be.vormingsportaal.billing.returned.ReturnedMoney;
import be.vormingsportaal.intervisions.intervision.IntervisionDetails;
import be.vormingsportaal.intervisions.intervision.IntervisionView;
import be.vormingsportaal.intervisions.planning.IntervisionPlanResult;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestIntervisions;
import be.vormingsportaal.testing.TestMailbox;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The day until which there is to pay follows an intervision that moves. */
@PortalTest
class MovedDueDateFlowTests extends IntervisionFlow {

    private static final LocalDate TODAY = LocalDate.of(2042, 4, 1);

    @Autowired
    Receivables receivables;

    @Autowired
    PaymentReturns returns;

    UUID manager;
    UUID intervision;
    UUID invoice;

    @BeforeEach
    void anInvoiceForAnIntervisionInTwoMonths() {
        at(TODAY, LocalTime.of(14, 0));
        manager = people.registered(organisation, Role.MANAGER);
        UUID trainer = test.trainer(organisation);
        intervision = test.planned(on(TODAY.plusDays(60)));
        UUID enrolment = test.enrolled(intervision, trainer);
        jobs.runDue(enrolment);
        invoice = enrolments.find(enrolment).invoiceId().orElseThrow();
        jobs.runDue(invoice);
        assertThat(dueOn()).isEqualTo(TODAY.plusDays(30));
    }

    @Test
    void anEarlierDayCutsItToTheDayBeforeAndThePayerReadsThat() {
        moveTo(10);
        assertThat(dueOn()).isEqualTo(TODAY.plusDays(9));
        assertThat(jobs.job(invoice, "Event_Overdue").getDuedate())
                .isEqualTo(TODAY.plusDays(10).atTime(8, 30).atZone(Belgium.ZONE).toInstant());
        tellPayers();
        assertThat(about("Nieuwe vervaldag")).hasSize(1);
        assertThat(TestMailbox.part(mailbox.newest(people.account(manager).email()), "text/plain")
                        .replace('\u00A0', ' '))
                .contains("vindt op een andere dag plaats", "10-04-2042", "Er is € 95,00 te betalen");
        for (int day = 1; day <= 10; day++) {
            at(TODAY.plusDays(day), LocalTime.of(9, 0));
            jobs.runDue(invoice);
        }
        assertThat(about("Herinnering")).as("a week before it and on it").hasSize(2);
        assertThat(billing.task(invoice)).isEqualTo("Task_FollowUp");
    }

    @Test
    void thatItMovesBackGivesTheDayOnTheInvoiceAgain() {
        moveTo(10);
        moveTo(90);
        assertThat(dueOn()).isEqualTo(TODAY.plusDays(30));
        assertThat(jobs.job(invoice, "Event_ReminderBefore").getDuedate())
                .isEqualTo(TODAY.plusDays(23).atTime(8, 30).atZone(Belgium.ZONE).toInstant());
    }

    @Test
    void aLaterDayOrAnotherPlaceChangesNothing() {
        moveTo(70);
        assertThat(dueOn()).isEqualTo(TODAY.plusDays(30));
        tellPayers();
        assertThat(about("Nieuwe vervaldag")).isEmpty();
    }

    @Test
    void tomorrowMeansToday() {
        moveTo(1);
        assertThat(dueOn()).isEqualTo(TODAY);
        jobs.runDue(invoice);
        assertThat(about("Herinnering")).as("on the day of the invoice").isEmpty();
        at(TODAY.plusDays(1), LocalTime.of(9, 0));
        jobs.runDue(invoice);
        assertThat(billing.task(invoice)).isEqualTo("Task_FollowUp");
        assertThat(about("Herinnering")).as("for a day that has passed").isEmpty();
    }

    @Test
    void aDayThatStaffSetStays() {
        at(TODAY.plusDays(31), LocalTime.of(9, 0));
        jobs.runDue(invoice);
        LocalDate delayed = TODAY.plusDays(55);
        billing.complete(invoice, people.staff(), Map.of("decision", "DELAY", "delayUntil", delayed.toString()));
        moveTo(40);
        assertThat(dueOn()).isEqualTo(delayed);
    }

    @Test
    void whatIsOverdueStaysOverdue() {
        at(TODAY.plusDays(31), LocalTime.of(9, 0));
        jobs.runDue(invoice);
        moveTo(80);
        assertThat(dueOn()).isEqualTo(TODAY.plusDays(30));
        assertThat(billing.task(invoice)).isEqualTo("Task_FollowUp");
    }

    @Test
    void whatIsPaidHasTheNewDayWhenItIsOpenedAgain() {
        StructuredCommunication communication =
                invoicing.find(invoice).orElseThrow().communication().orElseThrow();
        IncomingPayment paid = billing.transfer(communication, 9_500);
        booking.book(paid);
        moveTo(10);
        tellPayers();
        assertThat(about("Nieuwe vervaldag")).isEmpty();
        returns.takenBack(new ReturnedMoney(
                PaymentSource.BANK,
                UUID.randomUUID().toString(),
                Money.ofCents(9_500),
                TODAY,
                Payer.UNKNOWN,
                Optional.empty(),
                List.of(PaymentReference.of(communication)),
                Optional.of(paid.externalId())));
        assertThat(dueOn()).isEqualTo(TODAY.plusDays(9));
    }

    private void moveTo(int days) {
        IntervisionView seen = intervisions.find(intervision);
        assertThat(planning.change(intervision, seen.version(), on(TODAY.plusDays(days))))
                .isInstanceOf(IntervisionPlanResult.Planned.class);
    }

    private IntervisionDetails on(LocalDate day) {
        IntervisionDetails usual = test.details(2, TestIntervisions.PRICE);
        LocalDate today = LocalDate.now(clock);
        return new IntervisionDetails(
                usual.instrumentCode(),
                day,
                usual.startsAt(),
                usual.endsAt(),
                usual.location(),
                usual.onlineLink(),
                usual.givenBy(),
                usual.capacity(),
                usual.price(),
                usual.vat(),
                today,
                today);
    }

    private LocalDate dueOn() {
        return receivables.find(invoice).orElseThrow().dueOn();
    }

    private void tellPayers() {
        database.sql("select id from payment_notice where invoice_id = ? and sent_at is null")
                .param(invoice)
                .query(UUID.class)
                .list()
                .forEach(jobs::runDue);
    }

    private List<String> about(String subject) {
        return subjects(manager).stream().filter(one -> one.startsWith(subject)).toList();
    }

    private void at(LocalDate day, LocalTime time) {
        clock.set(day.atTime(time).atZone(Belgium.ZONE).toInstant());
    }
}
