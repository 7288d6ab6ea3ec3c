/**
 * This module has the public list: trainers who asked to stand on it and have a valid attest, and what anybody writes
 * to one of them without learning the address.
 *
 * <p>Dutch words: publieke lijst, trainers in je buurt, provincie, contact opnemen, bericht (contact message).
 *
 * <p>Notice: {@code contact-message} (a message, until it was mailed to the trainer).
 *
 * <p>Who stands on the list is looked up when somebody reads it, so that an attest that expires and a choice that is
 * taken back count at once. A trainer has another id here than everywhere else.
 *
 * <p>Deliberately not here: the choice itself, which people make when they register and under "Mijn account" ({@code
 * accounts}).
 */
@ApplicationModule(
        displayName = "Listing",
        allowedDependencies = {
            "shared",
            "engine",
            "mail",
            "accounts.account",
            "accounts.profile",
            "instruments",
            "organisations.organisation",
            "organisations.people",
            "attestations.attestation"
        })
package be.vormingsportaal.listing;

import org.springframework.modulith.ApplicationModule;
