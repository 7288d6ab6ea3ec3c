package be.vormingsportaal.billing.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import be.vormingsportaal.billing.receivable.InvoiceFollowUp;
import be.vormingsportaal.testing.ProcessTest;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

/** An invoice that is credited before it was mailed: the mails about it leave in their order, whoever credits it. */
@ProcessTest
class InvoiceCreditProcessTests extends InvoicePaymentTrace {

    /** The mail of the paid invoice still waits in a case of its own. */
    @Test
    void creditedAfterItWasPaidAndBeforeTheMailLeft() {
        process.start(invoice);
        process.keepMail(invoice);
        process.paid(invoice);
        process.credited(invoice);
        List<ProcessInstance> cases = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(invoice.toString())
                .list();
        assertThat(cases).hasSize(2);
        jobs.runDue(invoice);
        verify(mails, times(2)).sendInvoice(invoice);
        verify(mails).sendCreditNote(invoice);
    }

    @Test
    void noCreditNoteAsLongAsTheInvoiceCannotBeMailed() {
        process.start(invoice);
        doThrow(new IllegalStateException("no mail server")).when(mails).sendInvoice(invoice);
        assertThatThrownBy(() -> jobs.run(invoice, "Task_SendInvoice")).hasMessageContaining("no mail server");
        process.credited(invoice);
        assertThatThrownBy(() -> jobs.run(invoice, "Task_SendInvoiceFirst")).hasMessageContaining("no mail server");
        assertThat(trace.waitsAt(invoice)).contains("Task_SendInvoiceFirst").doesNotContain("Task_SendCreditNote");
        verify(mails, never()).sendCreditNote(invoice);
    }

    @Test
    void cancelledInTheTaskBeforeTheMailLeft() {
        process.start(invoice);
        clock.set(OVERDUE);
        jobs.run(invoice, "Event_Overdue");
        answer("CANCEL", InvoiceFollowUp.CREDITED);
        jobs.run(invoice, "Task_SendInvoiceFirst");
        jobs.run(invoice, "Task_SendCreditNote");
        assertThat(paid()).isEqualTo(false);
        verifyOrder();
    }

    private void verifyOrder() {
        InOrder order = inOrder(mails);
        order.verify(mails).sendInvoice(invoice);
        order.verify(mails).sendCreditNote(invoice);
    }
}
