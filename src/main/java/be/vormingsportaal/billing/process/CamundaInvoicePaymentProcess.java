package be.vormingsportaal.billing.process;

import be.vormingsportaal.billing.invoice.InvoicePaymentProcess;
import be.vormingsportaal.engine.ProcessGateway;
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

    CamundaInvoicePaymentProcess(ProcessGateway processes) {
        this.processes = processes;
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
