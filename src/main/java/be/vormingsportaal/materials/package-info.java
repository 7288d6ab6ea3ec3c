/**
 * This module has the material that trainers and care providers need for an instrument, in three tabs, and knows who of
 * them may read it.
 *
 * <p>Dutch words: materiaal, tabblad (tab), doelgroep (audience), nieuw (since the last visit).
 *
 * <p>Access is decided anew at every request ({@code MaterialAccess}), from the assigned instruments, the standing of
 * the attest and the trainings at that moment. The module keeps nothing about who may read what.
 *
 * <p>Deliberately not here: the files themselves, which {@code documents} has, and what people do with a link that
 * leaves the portal.
 */
@ApplicationModule(
        displayName = "Materials",
        allowedDependencies = {
            "shared",
            "documents.storage",
            "accounts.account",
            "instruments",
            "attestations.attestation",
            "trainings.participation"
        })
package be.vormingsportaal.materials;

import org.springframework.modulith.ApplicationModule;
