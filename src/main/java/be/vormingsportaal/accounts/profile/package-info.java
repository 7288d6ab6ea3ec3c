/**
 * This module shows people their own account, lets them change it, and shows what the portal keeps about it.
 *
 * <p>Dutch words: mijn account (own account), mijn gegevens (own data).
 */
@ApplicationModule(
        displayName = "Own account",
        allowedDependencies = {
            "shared",
            "securitylog",
            "mail",
            "accounts.account",
            "accounts.emailchange",
            "accounts.recovery"
        })
package be.vormingsportaal.accounts.profile;

import org.springframework.modulith.ApplicationModule;
