package be.vormingsportaal.web.attestations.dossier;

import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.attestations.attestation.AttestationSource;
import be.vormingsportaal.attestations.attestation.AttestationView;
import be.vormingsportaal.attestations.attestation.KnownIntervisions;
import be.vormingsportaal.documents.storage.DocumentView;
import be.vormingsportaal.organisations.people.FoundTrainer;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything about one attest, as a reviewer reads it.
 *
 * @param instrument its name
 * @param ruleExpiry what the rule of today gives; null when the day is printed on attests of this kind
 * @param sameFile whose attests have the very same file, without this person
 * @param document null when there is no file
 * @param recordedBy who gave or corrected it; null when the trainer handed it in
 * @param reviewedBy null when nobody reviewed it
 * @param history the person's attests for this instrument, newest first, this one among them
 */
public record AttestationDossier(
        AttestationView attestation,
        FoundTrainer trainer,
        String instrument,
        LocalDate ruleExpiry,
        List<Twin> sameFile,
        DocumentView document,
        AccountView recordedBy,
        AccountView reviewedBy,
        List<AttestationView> history) {

    /** An attest of somebody else with the same file. */
    public record Twin(AttestationView attestation, AccountView owner) {}

    /** Whether there is anything for a reviewer to look at. */
    public boolean isStriking() {
        return isRuleBroken()
                || !sameFile.isEmpty()
                || attestation.voidedProofs() > 0
                || attestation
                        .intervisions()
                        .filter(KnownIntervisions::isIncomplete)
                        .isPresent();
    }

    /** Whether the day of expiry is another than the rule gives; the quality centre's own follow the rule. */
    public boolean isRuleBroken() {
        return ruleExpiry != null
                && attestation.source() == AttestationSource.UPLOADED
                && !ruleExpiry.equals(attestation.expiresOn());
    }
}
