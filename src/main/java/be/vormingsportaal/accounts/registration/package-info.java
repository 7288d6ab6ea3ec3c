/**
 * From an invitation to an account that its owner can use: the link, the reminder, the follow-up by whoever invited,
 * the welcome.
 *
 * <p>Dutch words: registratielink (registration link), registratie opvolgen (follow-up), intrekken (to withdraw).
 *
 * <p>Process: {@code account-registration}. The name of the inviting organisation is only carried along, to be said in
 * mails.
 */
@ApplicationModule(
        displayName = "Registration",
        allowedDependencies = {"shared", "mail", "accounts.account"})
package be.vormingsportaal.accounts.registration;

import org.springframework.modulith.ApplicationModule;
