package be.vormingsportaal.billing.statement;

/** The form in which a bank sends its statements. */
public enum StatementFormat {
    /** ISO 20022, in any version of the message. */
    CAMT_053,
    /** The standard of Febelfin, with lines of 128 characters. */
    CODA
}
