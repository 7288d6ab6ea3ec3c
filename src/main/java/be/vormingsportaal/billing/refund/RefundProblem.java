package be.vormingsportaal.billing.refund;

/** Why nothing was done about a refund. The bundle says it in Dutch. */
public enum RefundProblem {
    /** Less, more or nothing is owed now: somebody else was first. */
    CHANGED,
    NO_ACCOUNT,
    NO_NAME,
    NAME_TOO_LONG,
    /** The account is not the one that the bank told, and nobody said why. */
    NO_REASON,
    REASON_TOO_LONG,
    /** Whoever asked for it cannot release it. */
    SAME_PERSON,
    /** It is not known who answered. */
    NOBODY,
    NO_NOTE,
    NOTE_TOO_LONG,
    /** It went on in another way meanwhile. */
    NOT_NOW,
    /** What goes back by the payment provider stands in no file. */
    NO_TRANSFER
}
