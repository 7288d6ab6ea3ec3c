package be.vormingsportaal.organisations.people;

import be.vormingsportaal.accounts.account.Role;
import java.util.Optional;
import java.util.UUID;

/**
 * Says whom of everybody to find, and in which order.
 *
 * @param text words of the name and the e-mail address; everybody when it is empty
 * @param role empty for every role
 * @param where empty wherever they belong
 * @param registered whether they completed their registration; empty for both
 * @param descending whether the last comes first
 */
public record EverybodyQuery(
        String text,
        Optional<Role> role,
        Optional<Where> where,
        Optional<Boolean> registered,
        Order order,
        boolean descending) {

    /**
     * Where somebody belongs.
     *
     * @param organisationId empty for people who belong to none
     * @param released whether those are meant who were in the organisation when it was closed
     */
    public record Where(Optional<UUID> organisationId, boolean released) {

        public static final Where NOWHERE = new Where(Optional.empty(), false);

        public static Where in(UUID organisationId) {
            return new Where(Optional.of(organisationId), false);
        }

        public static Where releasedFrom(UUID organisationId) {
            return new Where(Optional.of(organisationId), true);
        }
    }

    /** Where two people are equal, the name and the address decide. */
    public enum Order {
        NAME,
        EMAIL,
        ROLE,
        ORGANISATION
    }
}
