package be.vormingsportaal.accounts.emailchange;

import be.vormingsportaal.accounts.account.Account;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody asks for another address, which counts from the moment that it is confirmed from its own mailbox. This row
 * does not say whether somebody else has the address: that is looked up when the link is mailed and when it is used.
 */
@Entity
@Table(name = "email_change")
class EmailChange {

    static final int GENERATION = 1;

    /** How long a used link still answers the person who used it. */
    private static final Duration DOUBLE_CLICK = Duration.ofMinutes(1);

    /** What became of it. */
    enum State {
        OPEN,
        CONFIRMED,
        /** It was taken back, or replaced by a newer one, or the password changed since. */
        CANCELLED
    }

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID accountId;

    /**
     * The account while this change is open. It is unique, so that an account has one open change also when two
     * requests come at once.
     */
    private UUID openAccountId;

    @Column(nullable = false)
    private String formerEmail;

    @Column(nullable = false)
    private String newEmail;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state;

    /** The member of staff who asked for it on behalf of the owner; empty when the owner did. */
    private UUID requestedBy;

    @Column(nullable = false)
    private Instant requestedAt;

    @Column(nullable = false)
    private Instant expiresAt;

    private Instant closedAt;

    @Version
    private Integer version;

    protected EmailChange() {}

    static EmailChange requested(Account account, EmailAddress newEmail, Instant now, Instant expiresAt) {
        EmailChange change = new EmailChange();
        change.id = UUID.randomUUID();
        change.accountId = account.id();
        change.openAccountId = account.id();
        change.formerEmail = account.email().value();
        change.newEmail = newEmail.value();
        change.state = State.OPEN;
        change.requestedAt = now;
        change.expiresAt = expiresAt;
        return change;
    }

    /** The same, asked for by staff. */
    static EmailChange requestedFor(
            Account account, EmailAddress newEmail, UUID staff, Instant now, Instant expiresAt) {
        EmailChange change = requested(account, newEmail, now, expiresAt);
        change.requestedBy = staff;
        return change;
    }

    /** Whether staff asked for it, and not the owner. */
    boolean isByStaff() {
        return requestedBy != null;
    }

    /** Whether its link works now. */
    boolean isUsable(Instant now) {
        return state == State.OPEN && now.isBefore(expiresAt);
    }

    /** Whether this may be a second click of the same person on "change". */
    boolean isRepeatedBy(EmailAddress address, Instant now) {
        return isUsable(now) && newEmail.equals(address.value()) && now.isBefore(requestedAt.plus(DOUBLE_CLICK));
    }

    /** Whether this may be a second click of the same person on "confirm". */
    boolean wasJustConfirmed(Instant now) {
        return isConfirmed() && now.isBefore(closedAt.plus(DOUBLE_CLICK));
    }

    /** @throws IllegalStateException when it is closed already */
    void confirm(Instant now) {
        if (state != State.OPEN) {
            throw new IllegalStateException("Change " + id + " is closed already");
        }
        state = State.CONFIRMED;
        closedAt = now;
        openAccountId = null;
    }

    /** It is empty while it is open. */
    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    boolean isConfirmed() {
        return state == State.CONFIRMED;
    }

    State state() {
        return state;
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    EmailAddress formerEmail() {
        return new EmailAddress(formerEmail);
    }

    EmailAddress newEmail() {
        return new EmailAddress(newEmail);
    }

    Instant requestedAt() {
        return requestedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    EmailChangeView view(PersonName person) {
        return new EmailChangeView(accountId, person, newEmail(), expiresAt);
    }
}
