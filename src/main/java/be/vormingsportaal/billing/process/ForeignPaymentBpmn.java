package be.vormingsportaal.billing.process;

import be.vormingsportaal.engine.ProcessVariable;

/** Holds the names that stand in {@code foreign-payment.bpmn}. */
final class ForeignPaymentBpmn {

    static final String KEY = "foreign-payment";

    /** Where staff see what came in, and from whom; the form shows it. */
    static final ProcessVariable<String> PAYMENT_PAGE = ProcessVariable.of("paymentPage", String.class);

    // What the form sends, which may be anything. The step after it checks these variables and removes them.
    static final ProcessVariable<String> DECISION = ProcessVariable.of("decision", String.class);
    static final ProcessVariable<String> AMOUNT = ProcessVariable.of("amount", String.class);
    static final ProcessVariable<String> NOTE = ProcessVariable.of("note", String.class);

    private ForeignPaymentBpmn() {}
}
