package be.vormingsportaal.billing.process;

import be.vormingsportaal.engine.ProcessVariable;
import java.util.Date;
import java.util.List;

/** Holds the names that stand in {@code invoice-payment.bpmn}. */
final class InvoicePaymentBpmn {

    static final String KEY = "invoice-payment";

    static final String MESSAGE_PAID = "billing.InvoicePaid";
    static final String MESSAGE_CREDITED = "billing.InvoiceCredited";

    /** The step where a case begins that only mails the invoice. */
    static final String SEND_INVOICE = "Task_SendInvoice";

    /** The step where a case begins that only mails the credit note, and the invoice before it when that is needed. */
    static final String SEND_INVOICE_FIRST = "Task_SendInvoiceFirst";

    /** Where the case waits for the day after the due date. */
    static final String OVERDUE = "Event_Overdue";

    /** Where the case waits to remind. */
    static final List<String> REMINDERS = List.of("Event_ReminderBefore", "Event_ReminderOnDay");

    /** Tells the process that called this one whether the invoice was paid. Otherwise it was credited. */
    static final ProcessVariable<Boolean> PAID = ProcessVariable.of("paid", Boolean.class);

    /** Whether the mail with the invoice had left when the invoice was credited. */
    static final ProcessVariable<Boolean> MAILED = ProcessVariable.of("mailed", Boolean.class);

    static final ProcessVariable<Date> REMINDER_AT = ProcessVariable.of("reminderAt", Date.class);
    static final ProcessVariable<Date> DUE_AT = ProcessVariable.of("dueAt", Date.class);
    static final ProcessVariable<Date> OVERDUE_AT = ProcessVariable.of("overdueAt", Date.class);

    /** What comes after an answer: {@code DELAYED}, {@code SETTLED} or {@code OPEN}. */
    static final ProcessVariable<String> FOLLOW_UP = ProcessVariable.of("followUp", String.class);

    // What the form shows.

    static final ProcessVariable<String> INVOICE_NUMBER = ProcessVariable.of("invoiceNumber", String.class);
    static final ProcessVariable<String> PAYMENT_PAGE = ProcessVariable.of("paymentPage", String.class);

    // What the form sends, which may be anything. The step after it checks these variables and removes them.

    static final ProcessVariable<String> DECISION = ProcessVariable.of("decision", String.class);
    static final ProcessVariable<String> DELAY_UNTIL = ProcessVariable.of("delayUntil", String.class);
    static final ProcessVariable<String> CANCEL_REASON = ProcessVariable.of("cancelReason", String.class);
    static final ProcessVariable<String> AMOUNT = ProcessVariable.of("amount", String.class);
    static final ProcessVariable<String> RECEIVED_ON = ProcessVariable.of("receivedOn", String.class);
    static final ProcessVariable<String> REFERENCE = ProcessVariable.of("reference", String.class);

    private InvoicePaymentBpmn() {}
}
