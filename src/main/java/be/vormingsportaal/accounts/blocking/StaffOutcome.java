package be.vormingsportaal.accounts.blocking;

/** What came of a decision about an account. The bundle has a sentence for each value but the first two. */
public enum StaffOutcome {
    DONE,
    /** It was so already: nothing was changed. */
    ALREADY,
    /** Nobody decides about the own account. */
    OWN_ACCOUNT,
    /** Whoever decides was blocked at this moment. */
    NOT_ALLOWED,
    /** Nobody else would be left who can sign in for the quality centre. */
    LAST_STAFF,
    /** Nobody else would be left who may do everything in the engine. */
    LAST_ADMINISTRATOR,
    /** Only administrators choose others, as long as there are any. */
    NOT_ADMINISTRATOR,
    /** The settings name the person, and the portal cannot change them. */
    LISTED
}
