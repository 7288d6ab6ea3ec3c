package be.vormingsportaal.accounts.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The way from an invitation to a registered account. It has the id of the account. */
@Entity
@Table(name = "registration")
public class Registration {

    /** How long a used link still answers the person who used it. */
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

    public static Registration of(
            UUID accountId, InvitePerson.Inviter inviter, Instant now, RegistrationSettings settings) {
        Registration registration = new Registration();
        registration.accountId = accountId;
        registration.organisationId = inviter.organisationId().orElse(null);
        registration.organisationName = inviter.organisationName().orElse(null);
        registration.inviterName = inviter.name().orElse(null);
        registration.invitedAt = now;
        registration.renewLink(settings, now);
        return registration;
    }

    /** Begins a new generation. Links of older generations do not work any more. */
    public void renewLink(RegistrationSettings settings, Instant now) {
        linkGeneration++;
        reminderAt = settings.reminderAt(now);
        followUpAt = settings.followUpAt(now);
    }

    public void complete(Instant now) {
        completedAt = now;
    }

    public boolean isOpen() {
        return completedAt == null;
    }

    /** Whether this may be a second click of the same person. */
    public boolean wasJustCompleted(int generation, Instant now) {
        return !isOpen() && generation == linkGeneration && now.isBefore(completedAt.plus(DOUBLE_CLICK));
    }

    /** Whether a link of this generation opens the registration now. */
    public boolean accepts(int generation, Instant now) {
        return isOpen() && generation == linkGeneration && now.isBefore(followUpAt);
    }

    public UUID accountId() {
        return accountId;
    }

    /** It is empty when the invitation came from no organisation. */
    public Optional<String> organisationName() {
        return Optional.ofNullable(organisationName);
    }

    /** Whether somebody of the organisation invites, and not the quality centre for it. */
    public boolean isByTheOrganisation() {
        return organisationId != null;
    }

    /** It is empty when the portal itself invited. */
    public Optional<String> inviterName() {
        return Optional.ofNullable(inviterName);
    }

    public int linkGeneration() {
        return linkGeneration;
    }

    public Instant linkExpiresAt() {
        return followUpAt;
    }

    /** It is empty while the registration is open. */
    public Optional<Instant> completedAt() {
        return Optional.ofNullable(completedAt);
    }

    public RegistrationCase processCase() {
        return new RegistrationCase(Optional.ofNullable(organisationId), reminderAt, followUpAt);
    }

    public RegistrationView view() {
        return new RegistrationView(invitedAt, linkGeneration, followUpAt);
    }
}
