/**
 * Organisations, who belongs to which, and the one door by which anybody joins one: "add this person in this role with
 * these instruments" ({@code PeopleService.add}).
 *
 * <p>Dutch words: organisatie, lid (member), persoon toevoegen, uit de organisatie halen.
 *
 * <p>An account belongs to one organisation at most, and lives on when it leaves. A person who belongs elsewhere cannot
 * be added yet; the answer says so.
 *
 * <p>Deliberately not here: the registration itself, which {@code accounts} does.
 */
@ApplicationModule(
        displayName = "Organisations",
        allowedDependencies = {"shared", "engine", "mail", "accounts", "instruments"})
package be.vormingsportaal.organisations;

import org.springframework.modulith.ApplicationModule;
