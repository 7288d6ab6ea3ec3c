package be.vormingsportaal.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The way from invitation to a registered account. Has the account's id. */
@Entity
@Table(name = "registration")
class Registration {

    /** How long a used link still answers the one who used it. */
    private static final Duration DOUBLE_CLICK = Duration.ofMinutes(1);

    @Id
    private UUID accountId;

    private UUID organisationId;

    private String organisationName;

    private String inviterName;

    @Column(nullable = false)
    private Instant invitedAt;

    @Column(nullable = false)
    private int linkGeneration;

    @Column(nullable = false)
    private Instant reminderAt;

    /** The link expires when the follow-up begins. */
    @Column(nullable = false)
    private Instant followUpAt;

    private Instant completedAt;

    @Version
    private Integer version;

    protected Registration() {}

    static Registration of(UUID accountId, InvitePerson.Inviter inviter, Instant now, RegistrationSettings settings) {
        Registration registration = new Registration();
        registration.accountId = accountId;
        registration.organisationId = inviter.organisationId();
        registration.organisationName = inviter.organisationName();
        registration.inviterName = inviter.name();
        registration.invitedAt = now;
        registration.renewLink(settings, now);
        return registration;
    }

    /** A new generation begins; links of older ones are dead. */
    void renewLink(RegistrationSettings settings, Instant now) {
        linkGeneration++;
        reminderAt = settings.reminderAt(now);
        followUpAt = settings.followUpAt(now);
    }

    void complete(Instant now) {
        completedAt = now;
    }

    boolean isOpen() {
        return completedAt == null;
    }

    /** Whether the same person may be clicking twice. */
    boolean wasJustCompleted(int generation, Instant now) {
        return !isOpen() && generation == linkGeneration && now.isBefore(completedAt.plus(DOUBLE_CLICK));
    }

    /** Whether a link of this generation opens the registration now. */
    boolean accepts(int generation, Instant now) {
        return isOpen() && generation == linkGeneration && now.isBefore(followUpAt);
    }

    UUID accountId() {
        return accountId;
    }

    String organisationName() {
        return organisationName;
    }

    String inviterName() {
        return inviterName;
    }

    int linkGeneration() {
        return linkGeneration;
    }

    Instant linkExpiresAt() {
        return followUpAt;
    }

    Instant completedAt() {
        return completedAt;
    }

    RegistrationCase processCase() {
        return new RegistrationCase(organisationId, reminderAt, followUpAt);
    }

    RegistrationView view() {
        return new RegistrationView(invitedAt, linkGeneration, followUpAt);
    }
}
