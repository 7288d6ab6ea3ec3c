package be.vormingsportaal.organisations.membership;

/** How somebody came to belong to an organisation no more. */
public enum MembershipEnd {
    /** Confirmed a move to another organisation (manual, section 2.3). */
    MOVED,
    /** Left by the own choice (manual, section 2.4). */
    LEFT,
    /** Was taken out by whoever keeps the list (manual, section 4.5). */
    REMOVED
}
