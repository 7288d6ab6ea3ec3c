/**
 * This module knows who somebody is: the account, its one role, whether its owner has registered, and the rules for
 * passwords.
 *
 * <p>Dutch words: account, rol (role), registratie (registration), uitnodiging (invitation), wachtwoord (password),
 * aanmelden (to sign in).
 *
 * <p>The row of a registration stands here, because an account that was invited and did not register is an account
 * already. A module with data of an account that can be withdrawn listens to {@code RegistrationWithdrawn}. A module
 * that mailed something to an address listens to {@code EmailAddressChanged}.
 *
 * <p>Deliberately not here: which organisation somebody belongs to.
 */
@ApplicationModule(
        displayName = "Accounts",
        allowedDependencies = {"shared", "securitylog", "search"})
package be.vormingsportaal.accounts.account;

import org.springframework.modulith.ApplicationModule;
