package be.vormingsportaal.attestations.digest;

import be.vormingsportaal.attestations.attestation.Attestation;
import be.vormingsportaal.attestations.attestation.AttestationRepository;
import be.vormingsportaal.organisations.membership.Members;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Collects what managers read at the end of a day about the attests of their trainers. There is one mail, however many
 * attests there are.
 */
@Service
@Transactional
public class ManagerDigests {

    private final AttestationRepository attestations;
    private final AttestationDigestRepository digests;
    private final AttestationNoticeRepository notices;
    private final Members members;
    private final DigestSchedule schedule;
    private final DigestProcess process;

    ManagerDigests(
            AttestationRepository attestations,
            AttestationDigestRepository digests,
            AttestationNoticeRepository notices,
            Members members,
            DigestSchedule schedule,
            DigestProcess process) {
        this.attestations = attestations;
        this.digests = digests;
        this.notices = notices;
        this.members = members;
        this.schedule = schedule;
        this.process = process;
    }

    /**
     * Notes for the digest of that day that the owner of an attest was mailed. A second call for the same mail changes
     * nothing. Neither does a call about somebody without organisation, because no manager looks after that person. Two
     * calls about one organisation are handled one after the other, so that the first two of a day share its digest.
     *
     * @param occasion which of the attest's mails it was: days before the last day, or 0 for expiry
     */
    public void note(UUID attestationId, int occasion) {
        if (notices.existsByAttestationIdAndOccasion(attestationId, occasion)) {
            return;
        }
        Attestation attestation = attestations.findById(attestationId).orElseThrow();
        members.holdOrganisationOf(attestation.accountId())
                .map(this::nextDigest)
                .ifPresent(digest ->
                        notices.saveAndFlush(new AttestationNotice(attestationId, occasion, digest, schedule.now())));
    }

    /** The digest of an organisation whose row is held. */
    private UUID nextDigest(UUID organisationId) {
        LocalDate day = schedule.dayOfNextDigest();
        Optional<AttestationDigest> digest = digests.hold(organisationId, day);
        if (digest.filter(AttestationDigest::isSent).isPresent()) {
            day = day.plusDays(1);
            digest = digests.hold(organisationId, day);
        }
        LocalDate open = day;
        return digest.map(AttestationDigest::id).orElseGet(() -> begin(organisationId, open));
    }

    private UUID begin(UUID organisationId, LocalDate day) {
        AttestationDigest digest = digests.saveAndFlush(new AttestationDigest(organisationId, day));
        process.start(digest.id(), schedule.momentOn(day));
        return digest.id();
    }
}
