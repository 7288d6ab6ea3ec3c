package be.vormingsportaal.attestations.attestation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What the quality centre said when it looked at an attest. Its columns are empty as long as it did not. */
@Embeddable
record Verdict(
        @Column(name = "reviewed_at") Instant at,
        @Column(name = "reviewed_by") UUID by,
        @Column(name = "verdict_reason") String reason) {

    /** @param by empty when the engine does not know who it was */
    static Verdict of(Optional<String> reason, Optional<UUID> by, Instant at) {
        return new Verdict(at, by.orElse(null), reason.orElse(null));
    }
}
