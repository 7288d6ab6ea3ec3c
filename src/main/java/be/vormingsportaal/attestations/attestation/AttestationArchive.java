package be.vormingsportaal.attestations.attestation;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.attestations.validity.Institutions;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the attests that were ever handed in or given, and says who may read them. */
@Service
@Transactional(readOnly = true)
public class AttestationArchive {

    private final AttestationRepository attestations;
    private final Institutions institutions;
    private final Members members;

    AttestationArchive(AttestationRepository attestations, Institutions institutions, Members members) {
        this.attestations = attestations;
        this.institutions = institutions;
        this.members = members;
    }

    /** The person's attests for one instrument, newest first. */
    public List<AttestationView> history(UUID accountId, String instrumentCode) {
        return attestations.findByAccountIdAndInstrumentCodeOrderBySubmittedAtDesc(accountId, instrumentCode).stream()
                .map(this::view)
                .toList();
    }

    /** All of the person's attests, newest first. */
    public List<AttestationView> history(UUID accountId) {
        return attestations.findByAccountIdOrderBySubmittedAtDesc(accountId).stream()
                .map(this::view)
                .toList();
    }

    public Optional<AttestationView> find(UUID attestationId) {
        return attestations.findById(attestationId).map(this::view);
    }

    /** Attests of other people with the very same file, newest first. */
    public List<AttestationView> sameFile(UUID attestationId) {
        Attestation attestation = attestations.findById(attestationId).orElseThrow();
        return attestation.documentSha256().stream()
                .flatMap(
                        sum -> attestations
                                .findByDocumentSha256AndAccountIdNotOrderBySubmittedAtDesc(sum, attestation.accountId())
                                .stream())
                .map(this::view)
                .toList();
    }

    /** The members of staff who gave, corrected or reviewed it. */
    public AttestationHandling hands(UUID attestationId) {
        return attestations.findById(attestationId).orElseThrow().hands();
    }

    /**
     * The attest, if this person may read it: its owner, a manager of the owner's organisation, or the quality centre.
     * It is also empty when there is no such attest, so that nobody learns which ids exist.
     */
    public Optional<AttestationView> readable(UUID attestationId, SignedInAccount reader) {
        return find(attestationId).filter(attestation -> mayRead(attestation.accountId(), reader));
    }

    private boolean mayRead(UUID owner, SignedInAccount reader) {
        return owner.equals(reader.id())
                || switch (reader.role()) {
                    case KCD_STAFF -> true;
                    case MANAGER -> isColleague(owner, reader.id());
                    case TRAINER_EXTERNAL, TRAINER_KCD, CAREGIVER -> false;
                };
    }

    private boolean isColleague(UUID owner, UUID manager) {
        Optional<UUID> organisation = members.organisationOf(owner).map(OrganisationView::id);
        return organisation.isPresent()
                && organisation.equals(members.organisationOf(manager).map(OrganisationView::id));
    }

    private AttestationView view(Attestation attestation) {
        return attestation.view(
                institutions.find(attestation.claim().institutionId()).orElseThrow());
    }
}
