package be.vormingsportaal.testing;

import be.vormingsportaal.billing.invoice.InvoiceLine;
import be.vormingsportaal.billing.invoice.InvoiceOrder;
import be.vormingsportaal.billing.invoice.InvoicePaymentProcess;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.VatTreatment;
import be.vormingsportaal.billing.money.IncomingPayment;
import be.vormingsportaal.billing.money.Payer;
import be.vormingsportaal.billing.money.PaymentBooking;
import be.vormingsportaal.billing.money.PaymentReference;
import be.vormingsportaal.billing.money.PaymentSource;
import be.vormingsportaal.billing.sales.Invoicing;
import be.vormingsportaal.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Issues invoices, each with its case, and has them paid. */
public class TestInvoices {

    private final Invoicing invoicing;
    private final InvoicePaymentProcess process;
    private final PaymentBooking booking;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TestInvoices(
            Invoicing invoicing,
            InvoicePaymentProcess process,
            PaymentBooking booking,
            ProcessEngine engine,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.invoicing = invoicing;
        this.process = process;
        this.booking = booking;
        this.runtime = engine.getRuntimeService();
        this.management = engine.getManagementService();
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Of today, for an intervision in two months. */
    public InvoiceView issued(UUID organisationId, long cents) {
        return issued(organisationId, "Intervisie BelRAI LTCF", cents, VatTreatment.EXEMPT_ART44);
    }

    /** Of today, for an intervision in two months. */
    public InvoiceView issued(UUID organisationId, String what, long cents, VatTreatment vat) {
        return transaction.execute(status -> {
            InvoiceView invoice = invoicing.issue(new InvoiceOrder(
                    organisationId,
                    what,
                    LocalDate.now(clock).plusDays(60),
                    vat,
                    List.of(InvoiceLine.of(what + ", An Peeters", 1, Money.ofCents(cents)))));
            process.start(invoice.id());
            return invoice;
        });
    }

    /** As if the mail about it had left, which takes its time. */
    public InvoiceView mailed(InvoiceView invoice) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(invoice.id().toString())
                .list()
                .forEach(this::cancelMail);
        return invoice;
    }

    private void cancelMail(ProcessInstance instance) {
        ActivityInstance now = runtime.getActivityInstance(instance.getId());
        for (TransitionInstance mail : now.getTransitionInstances("Task_SendInvoice")) {
            if (now.getChildTransitionInstances().length == 1 && now.getChildActivityInstances().length == 0) {
                // a case without anything left would be deleted, and the case that called it too
                management.executeJob(management
                        .createJobQuery()
                        .executionId(mail.getExecutionId())
                        .singleResult()
                        .getId());
                return;
            }
            runtime.createProcessInstanceModification(instance.getId())
                    .cancelTransitionInstance(mail.getId())
                    .execute();
        }
    }

    /** By a transfer of the whole amount. */
    public void paid(InvoiceView invoice) {
        booking.book(new IncomingPayment(
                PaymentSource.BANK,
                UUID.randomUUID().toString(),
                invoice.total(),
                LocalDate.now(clock),
                Payer.named(Optional.of("WZC De Linde")),
                Optional.empty(),
                PaymentReference.ofOptional(invoice.communication())));
    }

    /** @return the credit note */
    public InvoiceView credited(InvoiceView invoice) {
        return invoicing.credit(invoice.id(), "Geannuleerd");
    }
}
