package be.vormingsportaal.billing.register;

/** Says why nothing can be looked for with what somebody typed. */
public enum SearchProblem {
    TOO_LONG,
    /** Twelve digits whose check digits are wrong. */
    WRONG_COMMUNICATION,
    /** Ten digits whose check digits are wrong. */
    WRONG_ENTERPRISE_NUMBER,
    /** There is neither a letter nor a digit in it. */
    NO_WORDS
}
