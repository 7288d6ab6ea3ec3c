package be.vormingsportaal.billing.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import be.vormingsportaal.billing.provider.ProviderException;
import be.vormingsportaal.billing.receivable.InvoiceFollowUp;
import be.vormingsportaal.billing.receivable.PaymentDates;
import be.vormingsportaal.testing.FlowNodeCoverage;
import be.vormingsportaal.testing.ProcessTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.springframework.beans.factory.annotation.Autowired;

/** The stories of an invoice, with services that are mocks. Each list of passed nodes that is whole says so. */
@ProcessTest
class InvoicePaymentProcessTests extends InvoicePaymentTrace {

    @AfterAll
    static void everyNodeOfTheModelWasPassed(@Autowired FlowNodeCoverage coverage) {
        assertThat(coverage.missing(InvoicePaymentBpmn.KEY)).isEmpty();
    }

    @Test
    void paidInTime() {
        process.start(invoice);
        assertThat(trace.waitsAt(invoice))
                .containsExactly(
                        "Event_Overdue",
                        "Event_ReminderBefore",
                        "Event_ReminderOnDay",
                        "Task_MakeLink",
                        "Task_SendInvoice");
        verifyNoInteractions(mails, pages);
        jobs.run(invoice, "Task_MakeLink");
        jobs.run(invoice, "Task_SendInvoice");
        clock.forward(Duration.ofDays(1));
        process.paid(invoice);

        assertThat(trace.passed(invoice))
                .contains("Task_MakeLink", "Task_SendInvoice", "EndEvent_Prepared", "Task_PlanDates")
                .endsWith("Event_Paid", "EndEvent_Paid")
                .doesNotContain("Event_Overdue", "Task_SendReminder", "SubProcess_AwaitPayment");
        assertThat(jobs.instance(invoice)).isNull();
        assertThat(paid()).isEqualTo(true);
        verify(pages).checkout(invoice);
        verify(mails).sendInvoice(invoice);
        verifyNoMoreInteractions(mails);
        verifyNoInteractions(followUps);
    }

    @Test
    void paidBeforeTheMailLeft() {
        process.start(invoice);
        process.keepMail(invoice);
        process.paid(invoice);
        assertThat(runtime.getActivityInstance(jobs.instance(invoice).getId())
                        .getTransitionInstances("Task_SendInvoice"))
                .as("all that is left is the mail")
                .hasSize(1);
        jobs.run(invoice, "Task_SendInvoice");
        assertThat(jobs.instance(invoice)).isNull();
        verify(mails).sendInvoice(invoice);
    }

    @Test
    void paidByKeptMoneyOnlyTheMailIsLeft() {
        when(keptMoney.pay(invoice)).thenReturn(true);
        process.start(invoice);
        assertThat(trace.waitsAt(invoice)).containsExactly("Task_SendInvoice");
        jobs.run(invoice, "Task_SendInvoice");
        assertThat(trace.passed(invoice))
                .containsExactly("StartEvent_Issued", "Task_UseKeptMoney", "Task_SendInvoice", "EndEvent_Prepared");
        assertThat(paid()).isEqualTo(true);
    }

    @Test
    void creditedWhileWaiting() {
        started();
        process.credited(invoice);
        assertThat(trace.waitsAt(invoice)).containsExactly("Task_SendInvoiceFirst");
        jobs.runDue(invoice);

        assertThat(trace.passed(invoice))
                .endsWith("Event_Credited", "Task_SendInvoiceFirst", "Task_SendCreditNote", "EndEvent_Credited");
        assertThat(paid()).isEqualTo(false);
        verify(mails).sendCreditNote(invoice);
    }

    @Test
    void creditedAfterItWasPaid() {
        process.credited(invoice);
        jobs.runDue(invoice);
        assertThat(trace.passed(invoice))
                .containsExactly("Task_SendInvoiceFirst", "Task_SendCreditNote", "EndEvent_Credited");
        verify(mails).sendCreditNote(invoice);
        verifyNoMoreInteractions(mails);
    }

    @Test
    void creditedBeforeTheMailLeft() {
        process.start(invoice);
        process.credited(invoice);
        assertThat(trace.waitsAt(invoice)).contains("Task_SendInvoiceFirst").doesNotContain("Task_SendCreditNote");
        jobs.run(invoice, "Task_SendInvoiceFirst");
        assertThat(trace.waitsAt(invoice)).contains("Task_SendCreditNote");
        jobs.run(invoice, "Task_SendCreditNote");
        assertThat(jobs.instance(invoice)).isNull();
        InOrder order = inOrder(mails);
        order.verify(mails).sendInvoice(invoice);
        order.verify(mails).sendCreditNote(invoice);
    }

    @Test
    void remindedTwiceAndThenATask() {
        started();
        clock.set(REMINDER.minusSeconds(1));
        jobs.runDue(invoice);
        verify(mails, never()).sendReminder(any());
        clock.set(REMINDER);
        jobs.runDue(invoice);
        verify(mails).sendReminder(invoice);
        assertThat(trace.waitsAt(invoice)).containsExactly("Event_Overdue", "Event_ReminderOnDay");
        clock.set(DUE);
        jobs.runDue(invoice);
        verify(mails, times(2)).sendReminder(invoice);
        clock.set(OVERDUE.minusSeconds(1));
        jobs.runDue(invoice);
        assertThat(trace.waitsAt(invoice)).containsExactly("Event_Overdue");
        clock.set(OVERDUE);
        jobs.runDue(invoice);

        assertThat(trace.waitsAt(invoice)).containsExactly("Task_FollowUp");
        assertThat(trace.passed(invoice))
                .endsWith(
                        "Event_Overdue",
                        "Event_ReminderBefore",
                        "Event_ReminderOnDay",
                        "Task_SendReminder",
                        "EndEvent_ReminderSent",
                        "Task_SendReminder",
                        "EndEvent_ReminderSent");
    }

    @Test
    void aReminderThatCannotBeSentHoldsUpNothing() {
        started();
        doThrow(new IllegalStateException("no mail server")).when(mails).sendReminder(invoice);
        clock.set(DUE);
        jobs.run(invoice, "Event_ReminderBefore");
        assertThatThrownBy(() -> jobs.run(invoice, "Task_SendReminder")).hasMessageContaining("no mail server");
        clock.set(OVERDUE);
        jobs.run(invoice, "Event_Overdue");
        assertThat(trace.waitsAt(invoice)).contains("Task_FollowUp", "Task_SendReminder");
        answer("CANCEL", InvoiceFollowUp.CREDITED);
        assertThat(trace.waitsAt(invoice)).containsExactly("Task_SendInvoiceFirst");
    }

    @Test
    void aProviderThatIsDownHoldsUpNeitherMailNorEnd() {
        when(pages.checkout(invoice)).thenThrow(new ProviderException("down"));
        process.start(invoice);
        assertThatThrownBy(() -> jobs.run(invoice, "Task_MakeLink")).isInstanceOf(ProviderException.class);
        jobs.run(invoice, "Task_SendInvoice");
        verify(mails).sendInvoice(invoice);
        assertThat(trace.waitsAt(invoice))
                .containsExactly("Event_Overdue", "Event_ReminderBefore", "Event_ReminderOnDay", "Task_MakeLink");
        process.paid(invoice);
        assertThat(jobs.instance(invoice)).isNull();
        assertThat(paid()).isEqualTo(true);
    }

    @Test
    void aDelayBeginsTheTermsAnew() {
        overdue();
        Instant later = OVERDUE.plus(Duration.ofDays(20));
        when(receivables.dates(invoice)).thenReturn(new PaymentDates(later, later, later));
        answer("DELAY", InvoiceFollowUp.DELAYED);
        assertThat(trace.waitsAt(invoice))
                .containsExactly("Event_Overdue", "Event_ReminderBefore", "Event_ReminderOnDay");
        assertThat(jobs.job(invoice, "Event_Overdue").getDuedate()).isEqualTo(later);
        assertThat(jobs.job(invoice, "Event_ReminderBefore").getDuedate()).isEqualTo(later);
        assertThat(trace.passed(invoice)).contains("Task_FollowUp", "Task_ApplyFollowUp", "Gateway_FollowUp");
    }

    @Test
    void aPartLeavesTheTask() {
        overdue();
        answer("REGISTER", InvoiceFollowUp.PART_PAID);
        assertThat(trace.waitsAt(invoice)).containsExactly("Task_FollowUp");
        process.paid(invoice);
        assertThat(jobs.instance(invoice)).isNull();
        assertThat(paid()).isEqualTo(true);
    }

    @Test
    void registeredInTheTask() {
        overdue();
        answer("REGISTER", InvoiceFollowUp.PAID);
        assertThat(jobs.instance(invoice)).isNull();
        assertThat(trace.passed(invoice))
                .endsWith(
                        "Task_FollowUp", "Task_ApplyFollowUp", "Gateway_FollowUp", "EndEvent_Settled", "EndEvent_Paid");
        assertThat(paid()).isEqualTo(true);
    }

    @Test
    void cancelledInTheTask() {
        overdue();
        answer("CANCEL", InvoiceFollowUp.CREDITED);
        jobs.runDue(invoice);
        assertThat(trace.passed(invoice))
                .contains("SubProcess_AwaitPayment")
                .endsWith("EndEvent_Settled", "Task_SendInvoiceFirst", "Task_SendCreditNote", "EndEvent_Credited");
        assertThat(paid()).isEqualTo(false);
    }
}
