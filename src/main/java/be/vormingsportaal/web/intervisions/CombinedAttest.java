package be.vormingsportaal.web.intervisions;

import be.vormingsportaal.attestations.attestation.AttestationArchive;
import be.vormingsportaal.attestations.attestation.AttestationState;
import be.vormingsportaal.attestations.attestation.AttestationView;
import be.vormingsportaal.documents.content.Refusal;
import be.vormingsportaal.documents.content.RefusalReason;
import be.vormingsportaal.documents.content.Upload;
import be.vormingsportaal.documents.storage.Documents;
import be.vormingsportaal.documents.storage.DraftFile;
import be.vormingsportaal.documents.storage.Drafts;
import be.vormingsportaal.intervisions.proofs.ProofPdf;
import be.vormingsportaal.intervisions.proofs.ProofView;
import be.vormingsportaal.intervisions.proofs.Proofs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/**
 * Gathers the file with which a trainer renews an attest (manual, 2.2.2): the attest, and the proofs of all
 * intervisions since. It waits as a draft in the form to hand in an attest, as if the trainer had added the files.
 */
@Component
class CombinedAttest {

    private static final String ATTEST = "mijn-attest.pdf";
    private static final String PROOF = "bewijs-van-deelname-";

    private final AttestationArchive archive;
    private final Proofs proofs;
    private final ProofPdf proofPdf;
    private final Documents documents;
    private final Drafts drafts;

    CombinedAttest(AttestationArchive archive, Proofs proofs, ProofPdf proofPdf, Documents documents, Drafts drafts) {
        this.archive = archive;
        this.proofs = proofs;
        this.proofPdf = proofPdf;
        this.documents = documents;
        this.drafts = drafts;
    }

    /**
     * The attest and the proofs that would be joined.
     *
     * @param proofs since the attest, oldest first; at least one
     */
    record Parts(AttestationView attest, List<ProofView> proofs) {

        ProofView last() {
            return proofs.get(proofs.size() - 1);
        }
    }

    /** @return empty when there is no attest with a file, or no proof since */
    Optional<Parts> parts(UUID accountId, String code) {
        return archive.history(accountId, code).stream()
                .filter(attest -> attest.documentId().isPresent() && attest.state() != AttestationState.REFUSED)
                .findFirst()
                .map(attest -> new Parts(
                        attest,
                        proofs.of(accountId, code).stream()
                                .filter(proof -> proof.heldOn().isAfter(attest.obtainedOn()))
                                .toList()))
                .filter(parts -> !parts.proofs().isEmpty());
    }

    /**
     * Gathers the files again. Files that were gathered like this before are replaced, and files that the trainer added
     * stay. What the trainer added under another name already is not missing.
     */
    List<Refusal> gather(UUID accountId, String code, Parts parts) {
        drafts.files(accountId, code).stream()
                .filter(CombinedAttest::isGathered)
                .forEach(file -> drafts.remove(accountId, code, file.id()));
        List<Upload> uploads = new ArrayList<>();
        uploads.add(
                new Upload(ATTEST, documents.content(parts.attest().documentId().orElseThrow())));
        for (ProofView proof : parts.proofs()) {
            uploads.add(new Upload(PROOF + proof.heldOn() + ".pdf", new ByteArrayResource(proofPdf.of(proof))));
        }
        return drafts.add(accountId, code, uploads).stream()
                .filter(refusal -> refusal.reason() != RefusalReason.SAME_CONTENT)
                .toList();
    }

    private static boolean isGathered(DraftFile file) {
        return file.fileName().equals(ATTEST) || file.fileName().startsWith(PROOF);
    }
}
