/**
 * This module has the one way by which anybody joins an organisation, "add this person in this role with these
 * instruments" ({@code PeopleService.add}), and the lists of its people. It also tells whoever invited somebody that the mail
 * about it was refused.
 *
 * <p>Dutch words: persoon toevoegen (to add a person), zorgverlener (care provider), trainer, mail niet aangekomen (refused
 * invitation).
 *
 * <p>Deliberately not here: the registration itself, which {@code accounts.registration} does.
 */
@ApplicationModule(
        displayName = "People of organisations",
        allowedDependencies = {
            "shared",
            "mail",
            "search",
            "accounts.account",
            "accounts.registration",
            "instruments",
            "organisations.organisation",
            "organisations.membership",
            "organisations.transfer"
        })
package be.vormingsportaal.organisations.people;

import org.springframework.modulith.ApplicationModule;
