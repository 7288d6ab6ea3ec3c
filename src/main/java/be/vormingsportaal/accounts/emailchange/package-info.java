/**
 * Another e-mail address that somebody asks for and confirms: the link to the new address, the notice to the former
 * one.
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
