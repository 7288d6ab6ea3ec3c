package be.vormingsportaal.organisations.people;

import be.vormingsportaal.accounts.account.Role;

/**
 * How many people of an organisation have a role.
 *
 * @param invited how many of them did not register yet
 */
public record RoleCount(Role role, long people, long invited) {}
