package be.vormingsportaal.billing.process;

import be.vormingsportaal.engine.ProcessVariable;

/** Holds the names that stand in {@code returned-payment.bpmn}. */
final class ReturnedPaymentBpmn {

    static final String KEY = "returned-payment";

    static final String MESSAGE_GIVEN_AGAIN = "billing.ReturnedPaymentGivenAgain";

    /** Where staff see what was taken back, and what it had paid; the form shows it. */
    static final ProcessVariable<String> PAYMENT_PAGE = ProcessVariable.of("paymentPage", String.class);

    // What the form sends, which may be anything. The step after it checks these variables and removes them.
    static final ProcessVariable<String> DECISION = ProcessVariable.of("decision", String.class);
    static final ProcessVariable<String> NOTE = ProcessVariable.of("note", String.class);

    private ReturnedPaymentBpmn() {}
}
