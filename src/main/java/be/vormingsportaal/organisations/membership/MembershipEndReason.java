package be.vormingsportaal.organisations.membership;

/** Says how a membership of an organisation ended. */
public enum MembershipEndReason {
    /** The person confirmed a move to another organisation (manual, section 2.3). */
    MOVED,
    /** The person chose to leave (manual, section 2.4). */
    LEFT,
    /** The person who keeps the list took them out (manual, section 4.5). */
    REMOVED,
    /** It was that of an account that became one with another account of the same person, which belongs elsewhere. */
    MERGED,
    /** The quality centre closed the organisation. */
    CLOSED
}
