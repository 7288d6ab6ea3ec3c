package be.vormingsportaal.billing.process;

import be.vormingsportaal.engine.ProcessVariable;
import java.util.Date;

/** Holds the names that stand in {@code refund.bpmn}. */
final class RefundBpmn {

    static final String KEY = "refund";

    static final String MESSAGE_ORDERED = "billing.RefundOrdered";
    static final String MESSAGE_WITHDRAWN = "billing.RefundWithdrawn";
    static final String MESSAGE_SETTLED = "billing.RefundSettled";

    /** The step where a case begins again for a refund that came back after its case was over. */
    static final String FAILED = "Task_Failed";

    static final ProcessVariable<Boolean> NEEDS_RELEASE = ProcessVariable.of("needsRelease", Boolean.class);

    /** {@code PROVIDER} or {@code TRANSFER}; {@code NONE} when it was not released. */
    static final ProcessVariable<String> WAY = ProcessVariable.of("way", String.class);

    static final ProcessVariable<Date> NOT_SEEN_AT = ProcessVariable.of("notSeenAt", Date.class);

    /** What comes after an answer: {@code WAIT}, {@code AGAIN} or {@code WITHDRAWN}. */
    static final ProcessVariable<String> FOLLOW_UP = ProcessVariable.of("followUp", String.class);

    static final ProcessVariable<Boolean> GONE = ProcessVariable.of("gone", Boolean.class);
    static final ProcessVariable<Boolean> AGAIN = ProcessVariable.of("again", Boolean.class);

    /** Where staff see to whom it goes and how much; the forms show it. */
    static final ProcessVariable<String> REFUND_PAGE = ProcessVariable.of("refundPage", String.class);

    // What the forms send, which may be anything. The steps after them check these variables and remove them.
    static final ProcessVariable<String> DECISION = ProcessVariable.of("decision", String.class);
    static final ProcessVariable<String> NOTE = ProcessVariable.of("note", String.class);
    static final ProcessVariable<String> IBAN = ProcessVariable.of("iban", String.class);
    static final ProcessVariable<String> NAME = ProcessVariable.of("name", String.class);

    private RefundBpmn() {}
}
