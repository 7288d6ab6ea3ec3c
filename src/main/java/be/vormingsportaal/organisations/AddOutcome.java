package be.vormingsportaal.organisations;

/** What came of adding somebody. */
public enum AddOutcome {
    /** A new account waits for its owner; the registration link is on its way. */
    INVITED,
    /** The person belongs to this organisation in this role; nothing was changed. */
    ALREADY_HERE,
    /** The person belongs here in this role, and got instruments that were not assigned yet. */
    INSTRUMENTS_ADDED,
    /** The address has an account in another role. Nothing was changed. */
    OTHER_ROLE,
    /** The person has an account in this role, in another organisation or in none. Nothing was changed. */
    BELONGS_ELSEWHERE
}
