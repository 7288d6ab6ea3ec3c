package be.vormingsportaal.intervisions.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Notes that somebody else enrolled a trainer, which the trainer has to be told. */
@Entity
@Table(name = "enrolment_notice")
public class EnrolmentNotice {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID enrolmentId;

    private Instant toldAt;

    @Version
    private Integer version;

    protected EnrolmentNotice() {}

    public EnrolmentNotice(UUID enrolmentId) {
        id = UUID.randomUUID();
        this.enrolmentId = enrolmentId;
    }

    public void told(Instant now) {
        toldAt = now;
    }

    UUID id() {
        return id;
    }

    public UUID enrolmentId() {
        return enrolmentId;
    }
}
