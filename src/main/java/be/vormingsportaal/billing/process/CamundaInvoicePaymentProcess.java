package be.vormingsportaal.billing.process;

import be.vormingsportaal.billing.invoice.InvoicePaymentProcess;
import be.vormingsportaal.billing.receivable.PaymentDates;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.engine.ProcessGateway;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells {@code invoice-payment} what happened. The business key is the id of the invoice. */
@Component
class CamundaInvoicePaymentProcess implements InvoicePaymentProcess {

    private static final Logger LOG = LoggerFactory.getLogger(CamundaInvoicePaymentProcess.class);

    private final ProcessGateway processes;
    private final Receivables receivables;

    CamundaInvoicePaymentProcess(ProcessGateway processes, Receivables receivables) {
        this.processes = processes;
        this.receivables = receivables;
    }

    @Override
    public void start(UUID invoiceId) {
        processes.start(InvoicePaymentBpmn.KEY, invoiceId, Map.of());
    }

    /**
     * A separate case sends the mail, so that the process that called the ending case need not wait for a mail server.
     */
    @Override
    public void keepMail(UUID invoiceId) {
        if (!isMailed(invoiceId)) {
            processes.startAt(InvoicePaymentBpmn.KEY, invoiceId, InvoicePaymentBpmn.SEND_INVOICE, Map.of());
        }
    }

    /**
     * An invoice whose case was deleted is paid all the same: the money counts, and nothing waits for the end of the
     * case.
     */
    @Override
    public void paid(UUID invoiceId) {
        if (!processes.tell(InvoicePaymentBpmn.MESSAGE_PAID, invoiceId, InvoicePaymentBpmn.PAID.with(true))) {
            LOG.error("The case of invoice {} was gone when it was paid", invoiceId);
        }
    }

    /** A reminder of the earlier day may have left already. Each day has reminders of its own. */
    @Override
    public void replan(UUID invoiceId) {
        processes.reschedule(InvoicePaymentBpmn.KEY, invoiceId, dates(receivables.dates(invoiceId)));
        InvoicePaymentBpmn.REMINDERS.forEach(reminder ->
                processes.beginBeside(InvoicePaymentBpmn.KEY, invoiceId, InvoicePaymentBpmn.OVERDUE, reminder));
    }

    /** What a case waits for. */
    static Map<String, Object> dates(PaymentDates dates) {
        Map<String, Object> variables =
                new HashMap<>(InvoicePaymentBpmn.REMINDER_AT.with(Date.from(dates.reminderAt())));
        variables.putAll(InvoicePaymentBpmn.DUE_AT.with(Date.from(dates.dueAt())));
        variables.putAll(InvoicePaymentBpmn.OVERDUE_AT.with(Date.from(dates.overdueAt())));
        return variables;
    }

    /** The case of an invoice that was paid is over, but its credit note has to be mailed too. */
    @Override
    public void credited(UUID invoiceId) {
        Map<String, Object> facts = new HashMap<>(InvoicePaymentBpmn.PAID.with(false));
        facts.putAll(InvoicePaymentBpmn.MAILED.with(isMailed(invoiceId)));
        if (!processes.tell(InvoicePaymentBpmn.MESSAGE_CREDITED, invoiceId, facts)) {
            processes.startAt(InvoicePaymentBpmn.KEY, invoiceId, InvoicePaymentBpmn.SEND_INVOICE_FIRST, facts);
        }
    }

    /**
     * Whether no job of any case of the invoice has to mail it any more. A job that runs at this moment counts as one
     * that has to: the mail is then asked for once more, and goes out once.
     */
    boolean isMailed(UUID invoiceId) {
        return !processes.isAt(InvoicePaymentBpmn.KEY, invoiceId, InvoicePaymentBpmn.SEND_INVOICE);
    }
}
