/**
 * People's accounts: who somebody is, in which one role, how an account comes to be and how its owner gets in.
 *
 * <p>Dutch words: account, rol, registratie, registratielink, uitnodiging, aanmelden, wachtwoord, toegang herstellen,
 * e-mailadres wijzigen.
 *
 * <p>Processes: {@code account-registration} (invited until registered or withdrawn), {@code email-change} (the mails
 * about another address) and {@code lost-mailbox} (somebody cannot read that link any more and asks for another address).
 * Notice: {@code account-recovery} (somebody cannot get in and asks for a link).
 *
 * <p>An account that was invited and withdrawn leaves nothing behind; whoever hangs data on it listens to
 * {@code RegistrationWithdrawn}.
 *
 * <p>Deliberately not here: which organisation somebody belongs to. The name of the inviting organisation is only
 * carried along, to be said in mails.
 */
@ApplicationModule(
        displayName = "Accounts",
        allowedDependencies = {"shared", "engine", "mail"})
package be.vormingsportaal.accounts;

import org.springframework.modulith.ApplicationModule;
