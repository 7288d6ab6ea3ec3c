package be.vormingsportaal.billing.process;

import be.vormingsportaal.engine.CaseSubjectTable;
import be.vormingsportaal.engine.CaseTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Says where the aggregates of this module's processes stand, for the check that each has its case and each case has
 * its aggregate, and what tells the cases apart.
 */
@Configuration(proxyBeanMethods = false)
class BillingCaseTables {

    /** As {@code InvoiceKind.display} writes it; the prefix of a credit note is not null there. */
    private static final String NUMBER =
            "case i.kind when 'CREDIT_NOTE' then 'CN-' else '' end || i.invoice_year || '-' || lpad(cast(i.invoice_number as varchar(10)), 6, '0')";

    private static final String TOTAL = "i.net_cents + i.vat_cents";
    private static final String INVOICES = "/beheer/facturen/";
    private static final String PAYMENTS = "/beheer/betalingen/";

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

    /** The amount is the whole of the invoice, and the day the last one to pay. */
    @Bean
    CaseSubjectTable invoiceSubjects() {
        return CaseSubjectTable.of(
                        InvoicePaymentBpmn.KEY, "receivable s join invoice i on i.id = s.invoice_id", "s.invoice_id")
                .organisation("i.organisation_id")
                .number(NUMBER)
                .cents(TOTAL)
                .day("s.due_on")
                .page(INVOICES, "i.id");
    }

    /** Its amount is what is not assigned. */
    @Bean
    CaseSubjectTable assignmentSubjects() {
        return CaseSubjectTable.of(
                        PaymentAssignmentBpmn.KEY,
                        "payment_balance s join payment p on p.id = s.payment_id",
                        "s.payment_id")
                .organisation("s.kept_for")
                .cents("s.unassigned_cents")
                .day("p.received_on")
                .about("p.payer_name")
                .page(PAYMENTS, "p.id");
    }

    @Bean
    CaseSubjectTable returnSubjects() {
        return CaseSubjectTable.of(
                        ReturnedPaymentBpmn.KEY,
                        "returned_payment s join payment p on p.id = s.payment_id",
                        "s.payment_id")
                .cents("p.amount_cents")
                .day("p.received_on")
                .about("p.payer_name")
                .page(PAYMENTS, "p.id");
    }

    @Bean
    CaseSubjectTable paymentNoticeSubjects() {
        return CaseSubjectTable.of(
                        BillingNotices.PAYMENT, "payment_notice s join invoice i on i.id = s.invoice_id", "s.id")
                .organisation("i.organisation_id")
                .number(NUMBER)
                .cents("s.amount_cents")
                .page(INVOICES, "i.id");
    }

    @Bean
    CaseSubjectTable eInvoiceSubjects() {
        return CaseSubjectTable.of(
                        BillingNotices.E_INVOICE, "e_invoice_delivery s join invoice i on i.id = s.document_id", "s.id")
                .organisation("i.organisation_id")
                .number(NUMBER)
                .cents(TOTAL)
                .page(INVOICES, "i.id");
    }

    @Bean
    CaseSubjectTable refundSubjects() {
        return CaseSubjectTable.of(RefundBpmn.KEY, "refund s", "s.id")
                .cents("-s.amount_cents")
                .day("cast(s.requested_at as date)")
                .about("coalesce(s.holder_name, s.reason)")
                .page("/beheer/terugbetalingen/", "s.id");
    }

    /** Its amount is in another currency, so that it stands among the words. */
    @Bean
    CaseSubjectTable foreignSubjects() {
        return CaseSubjectTable.of(ForeignPaymentBpmn.KEY, "foreign_payment s", "s.id")
                .day("s.received_on")
                .about("s.currency || ' ' || s.amount || coalesce(' · ' || s.payer_name, '')");
    }

    @Bean
    CaseSubjectTable bankFileSubjects() {
        return CaseSubjectTable.of(BankFileBpmn.KEY, "bank_file s", "s.id")
                .day("cast(s.read_at as date)")
                .about("s.file_name")
                .page("/beheer/bankafschriften/", "s.id");
    }

    @Bean
    CaseSubjectTable doubtSubjects() {
        return CaseSubjectTable.of(DoubtfulEntryBpmn.KEY, "bank_doubt s", "s.id")
                .cents("(select sum(l.amount_cents) from bank_line l where l.doubt_id = s.id)")
                .day("(select min(l.booked_on) from bank_line l where l.doubt_id = s.id)")
                .page("/beheer/bankafschriften/twijfel/", "s.id");
    }

    @Bean
    CaseSubjectTable resendSubjects() {
        return CaseSubjectTable.of(
                        BillingNotices.RESEND, "resent_invoice s join invoice i on i.id = s.document_id", "s.id")
                .organisation("i.organisation_id")
                .number(NUMBER)
                .cents(TOTAL)
                .page(INVOICES, "i.id");
    }
}
