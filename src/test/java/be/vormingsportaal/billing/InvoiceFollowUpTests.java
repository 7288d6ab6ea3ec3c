package be.vormingsportaal.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.billing.money.IncomingPayment;
import be.vormingsportaal.billing.money.PaymentBooking;
import be.vormingsportaal.billing.receivable.PaymentDates;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.billing.sales.Invoicing;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An invoice from the mail to its end, with real services and real mail. */
@PortalTest
class InvoiceFollowUpTests {

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestBilling billing;

    @Autowired
    TestPeople people;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TestClock clock;

    @Autowired
    Receivables receivables;

    @Autowired
    Invoicing invoicing;

    @Autowired
    PaymentBooking booking;

    UUID organisation;
    UUID manager;
    UUID staff;
    InvoiceView invoice;

    @BeforeEach
    void anInvoice() {
        organisation = people.organisation("WZC De Linde");
        manager = people.registered(organisation, Role.MANAGER);
        jobs.runDue(manager);
        staff = people.staff();
        invoice = invoices.issued(organisation, 9_500);
        jobs.runDue(invoice.id());
    }

    @Test
    void theManagerGetsTheInvoiceWithALinkAndWhatToTransfer() {
        assertThat(lastMail())
                .contains(
                        invoice.number(),
                        invoice.total().display(),
                        invoice.communication().orElseThrow().display(),
                        "/betalen/");
    }

    @Test
    void remindedBeforeAndOnTheDueDateAndThenATask() {
        clock.set(dates().reminderAt());
        jobs.runDue(invoice.id());
        assertThat(lastSubject()).startsWith("Herinnering");
        int mails = mails();
        clock.set(dates().dueAt());
        jobs.runDue(invoice.id());
        assertThat(mails()).isEqualTo(mails + 1);
        clock.set(dates().overdueAt());
        jobs.runDue(invoice.id());
        assertThat(mails()).isEqualTo(mails + 1);
        assertThat(billing.task(invoice.id())).isEqualTo("Task_FollowUp");
        assertThat(receivables.find(invoice.id()).orElseThrow().overdue()).isTrue();
    }

    @Test
    void afterAStandstillOnlyTheLastReminderLeaves() {
        int mails = mails();
        clock.set(dates().dueAt().plus(Duration.ofHours(2)));
        jobs.runDue(invoice.id());
        assertThat(mails()).isEqualTo(mails + 1);
    }

    @Test
    void aDelayMovesTheDueDateAndTheRemindersAndThePayerIsTold() {
        overdue();
        LocalDate later = LocalDate.now(clock).plusDays(20);
        answer(Map.of("decision", "DELAY", "delayUntil", later.toString()));
        assertThat(receivables.find(invoice.id()).orElseThrow().dueOn()).isEqualTo(later);
        assertThat(billing.task(invoice.id())).isNull();
        jobs.runDue(billing.notice(invoice.id()));
        assertThat(lastSubject()).startsWith("Nieuwe vervaldag van factuur " + invoice.number());
        int mails = mails();
        clock.set(dates().reminderAt());
        jobs.runDue(invoice.id());
        assertThat(mails()).isEqualTo(mails + 1);
        clock.set(dates().overdueAt());
        jobs.runDue(invoice.id());
        assertThat(billing.task(invoice.id())).isEqualTo("Task_FollowUp");
    }

    @Test
    void aCancelledInvoiceIsCreditedAndTheManagerReadsWhy() {
        overdue();
        answer(Map.of("decision", "CANCEL", "cancelReason", "Dubbel ingeschreven"));
        jobs.runDue(invoice.id());
        assertThat(receivables.find(invoice.id()).orElseThrow().state()).isEqualTo(ReceivableState.CREDITED);
        assertThat(lastMail()).contains("CN-", invoice.number(), "Dubbel ingeschreven");
        assertThat(jobs.instance(invoice.id())).isNull();
    }

    @Test
    void theCreditNoteOfAPaidInvoiceIsMailedTooAndItsMoneyIsATask() {
        IncomingPayment transfer = billing.transfer(invoice.communication().orElseThrow(), 9_500);
        booking.book(transfer);
        assertThat(jobs.instance(invoice.id())).isNull();
        invoicing.credit(invoice.id(), "Intervisie afgelast");
        jobs.runDue(invoice.id());
        assertThat(lastMail()).contains("CN-", "Intervisie afgelast", "op de rekening of kaart waarmee");
        assertThat(billing.task(billing.payment(transfer))).isEqualTo("Task_Assign");
    }

    @Test
    void aRegisteredPaymentEndsIt() {
        overdue();
        answer(Map.of("decision", "REGISTER", "amount", "95,00", "receivedOn", today(), "reference", "kas 12"));
        assertThat(receivables.find(invoice.id()).orElseThrow().state()).isEqualTo(ReceivableState.PAID);
        assertThat(jobs.instance(invoice.id())).isNull();
    }

    @Test
    void aPartLeavesTheTaskAndTheSameReferenceIsNotTakenTwice() {
        overdue();
        Map<String, Object> part =
                Map.of("decision", "REGISTER", "amount", "45", "receivedOn", today(), "reference", "kas 12");
        answer(part);
        assertThat(receivables.find(invoice.id()).orElseThrow().open()).isEqualTo(Money.ofCents(5_000));
        assertThatThrownBy(() -> answer(part)).hasMessageContaining("al geregistreerd");
        assertThat(billing.task(invoice.id())).isEqualTo("Task_FollowUp");
    }

    @Test
    void whatIsRegisteredTooMuchIsATaskOfItsOwn() {
        overdue();
        answer(Map.of("decision", "REGISTER", "amount", "100,00", "receivedOn", today(), "reference", "kas 12"));
        assertThat(receivables.find(invoice.id()).orElseThrow().paid()).isEqualTo(Money.ofCents(9_500));
        assertThat(jobs.instance(invoice.id())).isNull();
        jobs.runDue(billing.notice(invoice.id()));
        assertThat(lastSubject()).startsWith("Te veel betaald voor factuur " + invoice.number() + " van ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELAY|2020-01-01|||||in het verleden",
                "DELAY|morgen|||||zonder de nieuwe vervaldag",
                "DELAY|2060-01-01|||||meer dan een jaar",
                "CANCEL||' '||||zonder reden",
                "REGISTER|||-5|2026-01-01|kas|geen bedrag",
                "REGISTER|||1,005|2026-01-01|kas|geen bedrag",
                "REGISTER|||95||kas|op welke dag",
                "REGISTER|||95|2060-01-01|kas|na vandaag",
                "REGISTER|||95|-999999999-01-01|kas|meer dan tien jaar geleden",
                "REGISTER|||95|0026-01-01|kas|meer dan tien jaar geleden",
                "REGISTER|||95|2026-01-01|' '|terug te vinden"
            })
    void aWrongAnswerIsRefusedWithTheReason(
            String decision, String until, String reason, String amount, String on, String reference, String why) {
        overdue();
        assertThatThrownBy(() -> answer(Map.of(
                        "decision",
                        decision,
                        "delayUntil",
                        String.valueOf(until),
                        "cancelReason",
                        reason == null ? "" : reason,
                        "amount",
                        String.valueOf(amount),
                        "receivedOn",
                        String.valueOf(on),
                        "reference",
                        reference == null ? "" : reference)))
                .hasMessageContaining(why);
        assertThat(billing.task(invoice.id())).isEqualTo("Task_FollowUp");
        assertThat(receivables.find(invoice.id()).orElseThrow().state()).isEqualTo(ReceivableState.OPEN);
    }

    private void overdue() {
        clock.set(dates().overdueAt());
        jobs.runDue(invoice.id());
    }

    private PaymentDates dates() {
        return receivables.dates(invoice.id());
    }

    private void answer(Map<String, Object> form) {
        billing.complete(invoice.id(), staff, form);
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    private int mails() {
        return mailbox.to(address()).size();
    }

    private String lastMail() {
        return TestMailbox.part(mailbox.newest(address()), "text/plain");
    }

    private String lastSubject() {
        List<String> subjects = mailbox.subjects(address());
        return subjects.get(subjects.size() - 1);
    }

    private EmailAddress address() {
        return people.account(manager).email();
    }
}
