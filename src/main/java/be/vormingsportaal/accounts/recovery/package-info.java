/**
 * This module helps a person who cannot sign in and asks for a link by mail: to choose another password, or to register
 * after all.
 *
 * <p>Dutch words: toegang herstellen (to recover access), wachtwoord vergeten (forgotten password).
 *
 * <p>Process: {@code account-recovery}. An address that nobody has gets no mail, and the page says the same.
 */
@ApplicationModule(
        displayName = "Recovery",
        allowedDependencies = {
            "shared",
            "securitylog",
            "mail",
            "accounts.account",
            "accounts.emailchange",
            "accounts.registration"
        })
package be.vormingsportaal.accounts.recovery;

import org.springframework.modulith.ApplicationModule;
