package be.vormingsportaal.organisations.membership;

/** What staff say about an organisation whose last manager is gone. */
public enum VacancyDecision {
    /** There is a manager again, or one is invited. */
    FOUND,
    /** The organisation goes on without, for instance because it stops. */
    NOT_NEEDED
}
