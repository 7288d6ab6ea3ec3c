package be.vormingsportaal.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.billing.money.IncomingPayment;
import be.vormingsportaal.billing.money.PaymentBooking;
import be.vormingsportaal.billing.sales.Invoicing;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An invoice from the mail to its end, with real services and real mail. */
class InvoiceFollowUpTests extends InvoiceFollowUpFlow {

    @Autowired
    Invoicing invoicing;

    @Autowired
    PaymentBooking booking;

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
}
