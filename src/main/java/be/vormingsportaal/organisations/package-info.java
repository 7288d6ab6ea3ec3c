/**
 * Organisations, who belongs to which, and the one door by which anybody joins one: "add this person in this role with
 * these instruments" ({@code PeopleService.add}).
 *
 * <p>Dutch words: organisatie, lid (member), persoon toevoegen, wissel van organisatie, overstappen, organisatie verlaten,
 * uit de organisatie halen.
 *
 * <p>Process: {@code organisation-transfer} (asked to move until moved, declined, withdrawn or expired).
 *
 * <p>An account belongs to one organisation at most, and lives on when it leaves. Whoever hangs data on a membership
 * listens to {@code MembershipEnded}.
 *
 * <p>Deliberately not here: the registration itself, which {@code accounts} does.
 */
@ApplicationModule(
        displayName = "Organisations",
        allowedDependencies = {"shared", "engine", "mail", "accounts", "instruments"})
package be.vormingsportaal.organisations;

import org.springframework.modulith.ApplicationModule;
