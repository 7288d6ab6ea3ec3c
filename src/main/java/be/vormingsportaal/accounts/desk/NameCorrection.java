package be.vormingsportaal.accounts.desk;

import be.vormingsportaal.shared.PersonName;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Staff corrected the name of somebody who is registered. */
@Entity
@Table(name = "name_correction")
class NameCorrection {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID accountId;

    @Column(nullable = false)
    private String formerFirstName;

    @Column(nullable = false)
    private String formerLastName;

    @Column(nullable = false)
    private UUID correctedBy;

    @Column(nullable = false)
    private Instant correctedAt;

    @Version
    private Integer version;

    protected NameCorrection() {}

    NameCorrection(UUID accountId, PersonName former, UUID correctedBy, Instant now) {
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.formerFirstName = former.first();
        this.formerLastName = former.last();
        this.correctedBy = correctedBy;
        this.correctedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    PersonName former() {
        return new PersonName(formerFirstName, formerLastName);
    }

    Instant correctedAt() {
        return correctedAt;
    }
}
