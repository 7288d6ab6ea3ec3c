package be.vormingsportaal.billing.process;

import be.vormingsportaal.engine.CaseTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Says where the aggregates of this module's processes stand, for the check that each has its case and each case has
 * its aggregate.
 */
@Configuration(proxyBeanMethods = false)
class BillingCaseTables {

    /** The case of an invoice that was credited goes on for a moment, with the mail about it. */
    @Bean
    CaseTable openInvoices() {
        return new CaseTable(InvoicePaymentBpmn.KEY, "receivable", "invoice_id", "state = 'OPEN'");
    }

    @Bean
    CaseTable unassignedPayments() {
        return new CaseTable(PaymentAssignmentBpmn.KEY, "payment_balance", "payment_id", "state = 'UNASSIGNED'");
    }

    @Bean
    CaseTable returnsToCheck() {
        return new CaseTable(ReturnedPaymentBpmn.KEY, "returned_payment", "payment_id", "state = 'OPEN'");
    }

    @Bean
    CaseTable paymentNoticesToSend() {
        return new CaseTable(BillingNotices.PAYMENT, "payment_notice", "id", "sent_at is null");
    }

    @Bean
    CaseTable eInvoicesToHandOver() {
        return new CaseTable(BillingNotices.E_INVOICE, "e_invoice_delivery", "id", "handed_over_at is null");
    }

    /** The case of a refund that is gone goes on for a moment, with the mail about it. */
    @Bean
    CaseTable openRefunds() {
        return new CaseTable(
                RefundBpmn.KEY, "refund", "id", "state in ('REQUESTED', 'RELEASED', 'ORDERED', 'REFUSED', 'BOUNCED')");
    }

    @Bean
    CaseTable openForeignPayments() {
        return new CaseTable(ForeignPaymentBpmn.KEY, "foreign_payment", "id", "state = 'OPEN'");
    }

    @Bean
    CaseTable bankFilesUnderWay() {
        return new CaseTable(BankFileBpmn.KEY, "bank_file", "id", "state in ('CHECKING', 'WAITING', 'BOOKING')");
    }

    @Bean
    CaseTable openDoubts() {
        return new CaseTable(DoubtfulEntryBpmn.KEY, "bank_doubt", "id", "state = 'OPEN'");
    }

    @Bean
    CaseTable invoicesToResend() {
        return new CaseTable(BillingNotices.RESEND, "resent_invoice", "id", "sent_at is null");
    }
}
