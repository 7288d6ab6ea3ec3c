package be.vormingsportaal.organisations.people;

/**
 * Says which organisations to find, and in which order.
 *
 * @param text part of the name, also of a former one, the address, the place or the enterprise number; all when it is empty
 * @param descending whether the last comes first
 */
public record OrganisationQuery(String text, Show show, Order order, boolean descending) {

    /** Which of them. */
    public enum Show {
        ALL,
        /** Those that are open and have no registered manager. */
        UNMANAGED,
        CLOSED
    }

    /** Where two organisations are equal, the name and the enterprise number decide. */
    public enum Order {
        NAME,
        PLACE,
        /** The number of people who belong to it, registered or not. */
        PEOPLE
    }
}
