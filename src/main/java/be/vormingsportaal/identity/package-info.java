/**
 * The portal's people as users of the engine, and what they may do there.
 *
 * <p>Dutch words: aanmelden (sign in), machtiging (authorization), filter.
 *
 * <p>Whoever is signed in to the portal is signed in to Tasklist (staff, managers) and Cockpit (staff). The engine's
 * user id is the account's id; its groups follow from role and organisation at the moment of asking. The provider is
 * read-only, so that nobody can make users through the engine. Whoever leaves an organisation or is blocked gives up
 * the tasks, and the rights on them, in the same transaction.
 *
 * <p>Deliberately not here: which addresses of the engine's web applications are reachable at all; {@code web} says
 * that.
 */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {
            "shared",
            "securitylog",
            "engine",
            "accounts.account",
            "accounts.blocking",
            "organisations.organisation",
            "organisations.membership",
            "worklist.task"
        })
package be.vormingsportaal.identity;

import org.springframework.modulith.ApplicationModule;
