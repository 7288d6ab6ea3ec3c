package be.vormingsportaal.billing.process;

import be.vormingsportaal.engine.ProcessVariable;

/** The names in {@code foreign-payment.bpmn}. */
final class ForeignPaymentBpmn {

    static final String KEY = "foreign-payment";

    /** Where staff see what came in, and from whom; the form shows it. */
    static final ProcessVariable<String> PAYMENT_PAGE = ProcessVariable.of("paymentPage", String.class);

    // What the form sends, which may be anything: checked and taken away in the step after it.
    static final ProcessVariable<String> DECISION = ProcessVariable.of("decision", String.class);
    static final ProcessVariable<String> AMOUNT = ProcessVariable.of("amount", String.class);
    static final ProcessVariable<String> NOTE = ProcessVariable.of("note", String.class);

    private ForeignPaymentBpmn() {}
}
