package be.vormingsportaal.cases;

import be.vormingsportaal.engine.CaseKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What staff noted about a case, such as a phone call. */
@Entity
@Table(name = "case_note")
class CaseNote {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String story;

    @Column(nullable = false)
    private UUID businessKey;

    /** The account of the person whom the case is about; empty when it is about no person. */
    private UUID personId;

    /** The account of whoever wrote it. */
    @Column(nullable = false)
    private UUID writtenBy;

    @Column(nullable = false)
    private Instant writtenAt;

    @Column(nullable = false)
    private String note;

    @Version
    private Integer version;

    protected CaseNote() {}

    static CaseNote about(CaseKey key, Optional<UUID> person, UUID author, String text, Instant now) {
        CaseNote written = new CaseNote();
        written.id = UUID.randomUUID();
        written.story = key.story();
        written.businessKey = key.businessKey();
        written.personId = person.orElse(null);
        written.writtenBy = author;
        written.writtenAt = now;
        written.note = text;
        return written;
    }

    boolean isAbout(CaseKey key) {
        return story.equals(key.story()) && businessKey.equals(key.businessKey());
    }

    UUID id() {
        return id;
    }

    String story() {
        return story;
    }

    UUID writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    String text() {
        return note;
    }
}
