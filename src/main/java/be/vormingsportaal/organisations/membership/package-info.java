/**
 * This module knows who belongs to which organisation now, and who did before.
 *
 * <p>Dutch words: lid (member), organisatie verlaten (to leave), uit de organisatie halen (to take out).
 *
 * <p>An account belongs to one organisation at most, and stays when it leaves. A module with data that depends on a
 * membership listens to {@code MembershipEnded}.
 */
@ApplicationModule(
        displayName = "Memberships",
        allowedDependencies = {
            "shared",
            "mail",
            "accounts.account",
            "accounts.registration",
            "accounts.merging",
            "instruments",
            "organisations.organisation"
        })
package be.vormingsportaal.organisations.membership;

import org.springframework.modulith.ApplicationModule;
