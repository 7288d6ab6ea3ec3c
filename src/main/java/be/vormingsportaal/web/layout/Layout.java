package be.vormingsportaal.web.layout;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.shared.PortalSettings;
import java.util.List;

/**
 * What every page shows around its content. Only templates read it.
 *
 * @param person null when nobody is signed in
 * @param tabs the main tabs of the signed-in person
 * @param idleSeconds how long a session lives without being used
 */
public record Layout(Person person, List<Tab> tabs, PortalSettings.Legal legal, boolean demo, long idleSeconds) {

    /**
     * The person who is signed in.
     *
     * @param organisation name; null for staff and for people without one; only templates read it
     */
    public record Person(String name, Role role, String organisation) {}

    /**
     * @param key names the text in the message bundle
     * @param address where it leads
     * @param active whether the page belongs to it
     * @param waiting how many things wait for the person there; 0 also where nothing is counted
     */
    public record Tab(String key, String address, boolean active, int waiting) {}
}
