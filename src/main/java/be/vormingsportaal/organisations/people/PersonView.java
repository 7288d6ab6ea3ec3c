package be.vormingsportaal.organisations.people;

import be.vormingsportaal.accounts.account.AccountView;
import java.util.Set;

/**
 * Somebody in the list of an organisation.
 *
 * @param instruments codes of the assigned ones
 */
public record PersonView(AccountView account, Set<String> instruments) {}
