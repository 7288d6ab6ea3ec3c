/**
 * This module covers the way from an invitation to an account that its owner can use: the link, the reminder, the
 * follow-up by the person who invited, and the welcome.
 *
 * <p>Dutch words: registratielink (registration link), registratie opvolgen (follow-up), intrekken (to withdraw).
 *
 * <p>Process: {@code account-registration}. The name of the inviting organisation is only kept so that mails can say
 * it.
 */
@ApplicationModule(
        displayName = "Registration",
        allowedDependencies = {"shared", "mail", "accounts.account"})
package be.vormingsportaal.accounts.registration;

import org.springframework.modulith.ApplicationModule;
