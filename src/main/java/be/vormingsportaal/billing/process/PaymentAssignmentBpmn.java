package be.vormingsportaal.billing.process;

import be.vormingsportaal.engine.ProcessVariable;

/** Holds the names that stand in {@code payment-assignment.bpmn}. */
final class PaymentAssignmentBpmn {

    static final String KEY = "payment-assignment";

    static final String MESSAGE_ASSIGNED = "billing.PaymentAssigned";

    static final ProcessVariable<Boolean> SOMETHING_LEFT = ProcessVariable.of("somethingLeft", Boolean.class);

    /** Where staff see who paid, and what is left; the form shows it. */
    static final ProcessVariable<String> PAYMENT_PAGE = ProcessVariable.of("paymentPage", String.class);

    // What the form sends, which may be anything. The step after it checks these variables and removes them.

    static final ProcessVariable<String> DECISION = ProcessVariable.of("decision", String.class);
    static final ProcessVariable<String> INVOICE_NUMBER = ProcessVariable.of("invoiceNumber", String.class);
    static final ProcessVariable<String> NOTE = ProcessVariable.of("note", String.class);

    private PaymentAssignmentBpmn() {}
}
