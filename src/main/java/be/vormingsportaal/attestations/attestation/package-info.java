/**
 * This module knows the attests, which prove that a trainer may teach an instrument, and until when.
 *
 * <p>Dutch words: attest (attestation), datum geldig attest (obtained on), vervaldatum (expires on), bolletje
 * (standing).
 *
 * <p>Whether an attest is valid is computed from its dates when somebody asks ({@code AttestationStandings}). No timer and no
 * state has to be changed for it.
 *
 * <p>Deliberately not here: what a valid attest opens, and the files themselves.
 */
@ApplicationModule(
        displayName = "Attests",
        allowedDependencies = {
            "shared",
            "documents.storage",
            "accounts.account",
            "instruments",
            "organisations.organisation",
            "organisations.membership",
            "attestations.validity"
        })
package be.vormingsportaal.attestations.attestation;

import org.springframework.modulith.ApplicationModule;
