package be.vormingsportaal.organisations.people;

import be.vormingsportaal.accounts.account.Role;
import java.util.Set;

/**
 * Says which people of an organisation to find, and in which order.
 *
 * @param text part of the name or the e-mail address; everybody when it is empty
 * @param instrument code of an instrument that they have; null for whatever they have
 * @param registered whether they completed their registration; null for both
 * @param descending whether the last comes first
 */
public record PeopleQuery(
        Set<Role> roles, String text, String instrument, Boolean registered, Order order, boolean descending) {

    /** Where two people are equal, the rest of the name and the address decide. */
    public enum Order {
        FIRST_NAME,
        LAST_NAME,
        EMAIL
    }

    public PeopleQuery {
        roles = Set.copyOf(roles);
        text = text == null ? "" : text;
    }

    /** Everybody in these roles, by name. */
    public static PeopleQuery all(Set<Role> roles) {
        return new PeopleQuery(roles, "", null, null, Order.LAST_NAME, false);
    }

    /** The same, of whom the name or the e-mail address holds this text. */
    public PeopleQuery with(String otherText) {
        return new PeopleQuery(roles, otherText, instrument, registered, order, descending);
    }
}
