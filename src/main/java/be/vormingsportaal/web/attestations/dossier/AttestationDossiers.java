package be.vormingsportaal.web.attestations.dossier;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.attestations.attestation.AttestationArchive;
import be.vormingsportaal.attestations.attestation.AttestationHandling;
import be.vormingsportaal.attestations.attestation.AttestationView;
import be.vormingsportaal.attestations.validity.ValidityRules;
import be.vormingsportaal.documents.storage.Documents;
import be.vormingsportaal.instruments.InstrumentCatalogue;
import be.vormingsportaal.organisations.people.TrainerSearch;
import be.vormingsportaal.web.attestations.dossier.AttestationDossier.Twin;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts together what a reviewer has to know about an attest. */
@Component
class AttestationDossiers {

    private final AttestationArchive archive;
    private final TrainerSearch trainers;
    private final AccountDirectory accounts;
    private final InstrumentCatalogue instruments;
    private final ValidityRules rules;
    private final Documents documents;

    AttestationDossiers(
            AttestationArchive archive,
            TrainerSearch trainers,
            AccountDirectory accounts,
            InstrumentCatalogue instruments,
            ValidityRules rules,
            Documents documents) {
        this.archive = archive;
        this.trainers = trainers;
        this.accounts = accounts;
        this.instruments = instruments;
        this.rules = rules;
        this.documents = documents;
    }

    /** @throws java.util.NoSuchElementException when there is no such attest */
    AttestationDossier of(UUID attestationId) {
        AttestationView attestation = archive.find(attestationId).orElseThrow();
        AttestationHandling hands = archive.hands(attestationId);
        return new AttestationDossier(
                attestation,
                trainers.trainers(List.of(attestation.accountId())).stream()
                        .findFirst()
                        .orElseThrow(),
                instruments.find(attestation.instrumentCode()).orElseThrow().name(),
                rules.expiry(attestation.institution().kind(), attestation.obtainedOn())
                        .orElse(null),
                archive.sameFile(attestationId).stream()
                        .map(other ->
                                new Twin(other, accounts.find(other.accountId()).orElseThrow()))
                        .toList(),
                attestation.documentId().flatMap(documents::find).orElse(null),
                hands.recordedBy().flatMap(accounts::find).orElse(null),
                hands.reviewedBy().flatMap(accounts::find).orElse(null),
                archive.history(attestation.accountId(), attestation.instrumentCode()));
    }
}
