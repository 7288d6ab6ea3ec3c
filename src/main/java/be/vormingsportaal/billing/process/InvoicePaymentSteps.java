package be.vormingsportaal.billing.process;

import be.vormingsportaal.billing.owed.KeptMoney;
import be.vormingsportaal.billing.provider.PaymentCheckout;
import be.vormingsportaal.billing.receivable.InvoiceMails;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.billing.sales.Invoicing;
import be.vormingsportaal.engine.BusinessKey;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes the steps of {@code invoice-payment}, in the order of the diagram. {@link ApplyInvoiceFollowUpDelegate} carries
 * out what staff decide in its task.
 */
@Configuration(proxyBeanMethods = false)
class InvoicePaymentSteps {

    private final KeptMoney keptMoney;
    private final PaymentCheckout pages;
    private final InvoiceMails mails;
    private final Receivables receivables;
    private final Invoicing invoicing;

    InvoicePaymentSteps(
            KeptMoney keptMoney,
            PaymentCheckout pages,
            InvoiceMails mails,
            Receivables receivables,
            Invoicing invoicing) {
        this.keptMoney = keptMoney;
        this.pages = pages;
        this.mails = mails;
        this.receivables = receivables;
        this.invoicing = invoicing;
    }

    /** Lets money pay that is kept for the organisation, before anything else happens. */
    @Bean
    JavaDelegate useKeptMoneyDelegate() {
        return execution ->
                execution.setVariables(InvoicePaymentBpmn.PAID.with(keptMoney.pay(BusinessKey.of(execution))));
    }

    /** Lets the payment provider make the page to pay before somebody asks for it. */
    @Bean
    JavaDelegate makePaymentLinkDelegate() {
        return execution -> pages.checkout(BusinessKey.of(execution));
    }

    @Bean
    JavaDelegate sendInvoiceDelegate() {
        return execution -> mails.sendInvoice(BusinessKey.of(execution));
    }

    /** Says what the case waits for, by the present due date, and what the task will show. */
    @Bean
    JavaDelegate planPaymentDatesDelegate() {
        return execution -> {
            UUID invoiceId = BusinessKey.of(execution);
            execution.setVariables(CamundaInvoicePaymentProcess.dates(receivables.dates(invoiceId)));
            execution.setVariables(InvoicePaymentBpmn.PAYMENT_PAGE.with(receivables.page(invoiceId)));
            execution.setVariables(InvoicePaymentBpmn.INVOICE_NUMBER.with(
                    invoicing.find(invoiceId).orElseThrow().number()));
        };
    }

    /** Mails what is still open. */
    @Bean
    JavaDelegate sendPaymentReminderDelegate() {
        return execution -> mails.sendReminder(BusinessKey.of(execution));
    }

    /** Mails the invoice that was credited before it was mailed. The credit note comes after it. */
    @Bean
    JavaDelegate sendInvoiceFirstDelegate() {
        return execution -> {
            if (!Boolean.TRUE.equals(execution.getVariable(InvoicePaymentBpmn.MAILED.name()))) {
                mails.sendInvoice(BusinessKey.of(execution));
            }
        };
    }

    @Bean
    JavaDelegate sendCreditNoteDelegate() {
        return execution -> mails.sendCreditNote(BusinessKey.of(execution));
    }
}
