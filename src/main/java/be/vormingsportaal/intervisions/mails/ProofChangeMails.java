package be.vormingsportaal.intervisions.mails;

import be.vormingsportaal.attestations.attestation.AttestationStandings;
import be.vormingsportaal.intervisions.enrolment.Enrolment;
import be.vormingsportaal.intervisions.enrolment.EnrolmentRepository;
import be.vormingsportaal.intervisions.intervision.Intervision;
import be.vormingsportaal.intervisions.intervision.IntervisionRepository;
import be.vormingsportaal.intervisions.proofs.ProofView;
import be.vormingsportaal.intervisions.proofs.Proofs;
import be.vormingsportaal.mail.MailService;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells a trainer that a proof of attendance was taken back, or is valid again. The process calls it. */
@Service
@Transactional(readOnly = true)
public class ProofChangeMails {

    private final EnrolmentRepository enrolments;
    private final IntervisionRepository intervisions;
    private final Proofs proofs;
    private final AttestationStandings standings;
    private final EnrolmentMailWriter text;
    private final MailService mail;

    ProofChangeMails(
            EnrolmentRepository enrolments,
            IntervisionRepository intervisions,
            Proofs proofs,
            AttestationStandings standings,
            EnrolmentMailWriter text,
            MailService mail) {
        this.enrolments = enrolments;
        this.intervisions = intervisions;
        this.proofs = proofs;
        this.standings = standings;
        this.text = text;
        this.mail = mail;
    }

    /** Mails what is true now. When it was corrected twice in a row, the last time counts. */
    public void tell(UUID enrolmentId) {
        Enrolment enrolment = enrolments.findById(enrolmentId).orElseThrow();
        Intervision intervision =
                intervisions.findById(enrolment.intervisionId()).orElseThrow();
        ProofView proof = proofs.find(enrolmentId).orElseThrow();
        boolean attestInReview = standings
                .of(enrolment.accountId(), intervision.instrumentCode())
                .attestation()
                .filter(attest -> attest.isInReview() && attest.isProofMissing())
                .isPresent();
        mail.send(text.of(
                proof.isValid() ? "intervision-proof-given-back" : "intervision-proof-taken-back",
                intervision,
                enrolment,
                proof.changes(),
                Map.of("attestInReview", attestInReview)));
    }
}
