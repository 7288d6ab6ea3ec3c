package be.vormingsportaal.organisations.membership;

/** The result of adding somebody. */
public enum AddOutcome {
    /** A new account waits for its owner; the registration link is on its way. */
    INVITED,
    /** The person belongs to this organisation in this role; nothing was changed. */
    ALREADY_HERE,
    /** The person belongs here in this role, and got instruments that were not assigned yet. */
    INSTRUMENTS_ADDED,
    /** The person has an account in this role elsewhere, or in no organisation, and is asked to confirm the move. */
    TRANSFER_REQUESTED,
    /** This organisation asked the very same before, and the person did not answer yet. Nothing was changed. */
    TRANSFER_PENDING_HERE,
    /** This organisation asked the person before with other instruments. The person is asked anew. */
    TRANSFER_CHANGED,
    /** Another organisation asked the person, who did not answer yet. Nothing was changed. */
    TRANSFER_PENDING_ELSEWHERE,
    /** The person was invited by another organisation and did not register yet. Nothing was changed. */
    INVITED_ELSEWHERE,
    /** The address has an account in another role. Nothing was changed. */
    OTHER_ROLE,
    /** The organisation is closed. Nothing was changed. */
    ORGANISATION_CLOSED
}
