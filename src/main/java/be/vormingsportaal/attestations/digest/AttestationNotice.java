package be.vormingsportaal.attestations.digest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Notes that the owner of an attest was mailed, and in which digest the managers read it. */
@Entity
@Table(name = "attestation_notice")
class AttestationNotice {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID attestationId;

    @Column(nullable = false)
    private int occasion;

    @Column(nullable = false)
    private UUID digestId;

    @Column(nullable = false)
    private Instant notedAt;

    @Version
    private Integer version;

    protected AttestationNotice() {}

    AttestationNotice(UUID attestationId, int occasion, UUID digestId, Instant now) {
        this.id = UUID.randomUUID();
        this.attestationId = attestationId;
        this.occasion = occasion;
        this.digestId = digestId;
        this.notedAt = now;
    }

    UUID attestationId() {
        return attestationId;
    }

    /** When the owner was mailed. */
    Instant notedAt() {
        return notedAt;
    }
}
