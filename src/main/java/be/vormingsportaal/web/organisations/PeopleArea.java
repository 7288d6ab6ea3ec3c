package be.vormingsportaal.web.organisations;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import java.util.List;
import java.util.Set;

/**
 * A list of people of one organisation and the pages around it.
 *
 * @param key names the texts in the message bundle: {@code people.<key>.title}
 * @param list address of the page with the list
 * @param query the text behind that address while somebody works in the list, so that they come back to the same search
 *     and page; it is empty, or begins with a question mark
 * @param base address under which the pages about one person are
 * @param roles whom it lists; the choice when somebody is added
 * @param withInstruments whether people in it have instruments
 * @param mayAdd whether the reader may add somebody; the page {@code people.<key>.locked} tells others why not
 */
public record PeopleArea(
        String key,
        OrganisationView organisation,
        String list,
        String query,
        String base,
        List<Role> roles,
        boolean withInstruments,
        boolean mayAdd) {

    /** The address of the list as the person left it. */
    public String back() {
        return list + query;
    }

    Set<Role> roleSet() {
        return Set.copyOf(roles);
    }
}
