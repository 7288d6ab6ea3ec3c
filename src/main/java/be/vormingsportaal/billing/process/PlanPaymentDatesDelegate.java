package be.vormingsportaal.billing.process;

import be.vormingsportaal.billing.receivable.PaymentDates;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.billing.sales.Invoicing;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Says what the case waits for, by the due date of now, and what the task will show. */
@Component
class PlanPaymentDatesDelegate implements JavaDelegate {

    private final Receivables receivables;
    private final Invoicing invoicing;

    PlanPaymentDatesDelegate(Receivables receivables, Invoicing invoicing) {
        this.receivables = receivables;
        this.invoicing = invoicing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID invoiceId = UUID.fromString(execution.getProcessBusinessKey());
        PaymentDates dates = receivables.dates(invoiceId);
        execution.setVariables(InvoicePaymentBpmn.REMINDER_AT.with(Date.from(dates.reminderAt())));
        execution.setVariables(InvoicePaymentBpmn.DUE_AT.with(Date.from(dates.dueAt())));
        execution.setVariables(InvoicePaymentBpmn.OVERDUE_AT.with(Date.from(dates.overdueAt())));
        execution.setVariables(InvoicePaymentBpmn.PAYMENT_PAGE.with(receivables.page(invoiceId)));
        execution.setVariables(InvoicePaymentBpmn.INVOICE_NUMBER.with(
                invoicing.find(invoiceId).orElseThrow().number()));
    }
}
