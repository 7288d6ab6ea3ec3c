/**
 * Attests: what proves that a trainer may teach an instrument, until when, and what happens before and after that day.
 *
 * <p>Dutch words: attest (attestation), opleidingsinstantie (institution), datum geldig attest (obtained on), vervaldatum
 * (expires on), bolletje (standing), nazien (review), weigeren (refuse), verbeteren (correct).
 *
 * <p>Processes: {@code attestation-renewal}, one case for each attest that counts or counted last; {@code
 * attestation-digest}, one for each organisation and day on which its managers have something to read.
 *
 * <p>Whether an attest is valid is computed from its dates when somebody asks ({@code Standings}); no timer and no state
 * can make it late.
 *
 * <p>Deliberately not here: what a valid attest opens, and the files themselves.
 */
@ApplicationModule(
        displayName = "Attestations",
        allowedDependencies = {"shared", "engine", "mail", "accounts", "documents", "instruments", "organisations"})
package be.vormingsportaal.attestations;

import org.springframework.modulith.ApplicationModule;
