package be.vormingsportaal.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The mail of one day to one person. What it says is looked up when it leaves. */
@Entity
@Table(name = "daily_mail")
class DailyMail {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID accountId;

    /** The organisation that the person manages; empty for staff. */
    private UUID organisationId;

    @Column(name = "mail_day", nullable = false)
    private LocalDate day;

    /** What came after it is new to the person. */
    @Column(nullable = false)
    private Instant newSince;

    @Column(nullable = false)
    private Instant plannedAt;

    private Instant sentAt;

    @Version
    private Integer version;

    protected DailyMail() {}

    DailyMail(UUID accountId, Optional<UUID> organisationId, LocalDate day, Instant newSince, Instant now) {
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.organisationId = organisationId.orElse(null);
        this.day = day;
        this.newSince = newSince;
        this.plannedAt = now;
    }

    void sent(Instant now) {
        sentAt = now;
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    /** It is empty for staff. */
    Optional<UUID> organisationId() {
        return Optional.ofNullable(organisationId);
    }

    Instant plannedAt() {
        return plannedAt;
    }

    Instant newSince() {
        return newSince;
    }
}
