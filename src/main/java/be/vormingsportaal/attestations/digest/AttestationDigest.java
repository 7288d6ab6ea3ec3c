package be.vormingsportaal.attestations.digest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One mail to the managers of one organisation, at the end of one day. */
@Entity
@Table(name = "attestation_digest")
class AttestationDigest {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID organisationId;

    @Column(name = "digest_day", nullable = false)
    private LocalDate day;

    private Instant sentAt;

    @Version
    private Integer version;

    protected AttestationDigest() {}

    AttestationDigest(UUID organisationId, LocalDate day) {
        this.id = UUID.randomUUID();
        this.organisationId = organisationId;
        this.day = day;
    }

    void sent(Instant now) {
        sentAt = now;
    }

    boolean isSent() {
        return sentAt != null;
    }

    UUID id() {
        return id;
    }

    UUID organisationId() {
        return organisationId;
    }
}
