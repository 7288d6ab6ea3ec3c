/**
 * This module lets a person ask for another e-mail address and confirm it. It mails a link to the new address and a
 * notice to the former one.
 *
 * <p>Dutch words: e-mailadres wijzigen (to change the address), bevestigen (to confirm).
 *
 * <p>Process: {@code email-change}.
 */
@ApplicationModule(
        displayName = "Change of address",
        allowedDependencies = {"shared", "mail", "accounts.account"})
package be.vormingsportaal.accounts.emailchange;

import org.springframework.modulith.ApplicationModule;
