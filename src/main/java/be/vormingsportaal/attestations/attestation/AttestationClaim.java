package be.vormingsportaal.attestations.attestation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/** What an attest says, and where it comes from. It does not say whether the attest counts. */
@Embeddable
public record AttestationClaim(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        AttestationSource source,

        @Column(nullable = false) UUID institutionId,
        @Column(nullable = false) LocalDate obtainedOn,
        @Column(nullable = false) LocalDate expiresOn) {

    /** Whether the other attest says the same. A day that was corrected makes no difference: it is the same attest. */
    public boolean saysTheSame(AttestationClaim other) {
        return institutionId.equals(other.institutionId)
                && obtainedOn.equals(other.obtainedOn)
                && expiresOn.equals(other.expiresOn);
    }

    /** Whether the quality centre gave it for a training that was completed on this day. */
    boolean isGivenOn(LocalDate day) {
        return source == AttestationSource.GIVEN && obtainedOn.equals(day);
    }
}
