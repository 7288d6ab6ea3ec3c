package be.vormingsportaal.accounts.desk;

import be.vormingsportaal.shared.Belgium;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What staff wrote down about a person, for instance what was said on the telephone. */
@Entity
@Table(name = "person_note")
class PersonNote {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID accountId;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private Instant writtenAt;

    @Column(nullable = false)
    private UUID writtenBy;

    @Version
    private Integer version;

    protected PersonNote() {}

    PersonNote(UUID accountId, String text, UUID writtenBy, Instant now) {
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.text = text;
        this.writtenBy = writtenBy;
        this.writtenAt = now;
    }

    /** The writer may do it on the day itself. Afterwards others rely on what is written. */
    boolean mayBeTakenBack(UUID by, Instant now) {
        return writtenBy.equals(by)
                && LocalDate.ofInstant(writtenAt, Belgium.ZONE).equals(LocalDate.ofInstant(now, Belgium.ZONE));
    }

    UUID id() {
        return id;
    }

    String text() {
        return text;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    UUID writtenBy() {
        return writtenBy;
    }
}
