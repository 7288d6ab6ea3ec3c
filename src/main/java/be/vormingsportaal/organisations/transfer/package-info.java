/**
 * This module asks a person who has an account to move to another organisation. The person answers within seven days.
 *
 * <p>Dutch words: wissel van organisatie (transfer), overstappen (to move), bevestigen (to confirm), weigeren (to
 * decline), intrekken (to withdraw).
 *
 * <p>Process: {@code organisation-transfer}. What a move does to everything else: {@code
 * docs/adr/0007-what-a-move-does.md}.
 */
@ApplicationModule(
        displayName = "Transfers",
        allowedDependencies = {
            "shared",
            "mail",
            "accounts.account",
            "instruments",
            "organisations.organisation",
            "organisations.membership"
        })
package be.vormingsportaal.organisations.transfer;

import org.springframework.modulith.ApplicationModule;
