package be.vormingsportaal.billing.money;

/** What the quality centre can do with money that has no place. */
public enum AssignmentDecision {
    /** It is for an invoice. */
    INVOICE,
    /** It went back to whoever paid. */
    PAID_BACK,
    /** Not known yet: a note for whoever looks next. */
    NOTE
}
