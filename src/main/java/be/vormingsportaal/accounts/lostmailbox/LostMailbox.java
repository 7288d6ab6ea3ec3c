package be.vormingsportaal.accounts.lostmailbox;

import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody has no access to the old mailbox any more and asks for another address. For an address that nobody
 * registered there is a row too, without an account, so that asking looks the same whoever is meant.
 */
@Entity
@Table(name = "lost_mailbox")
class LostMailbox {

    /** There is never a second link of a request. */
    static final int GENERATION = 1;

    @Id
    private UUID id;

    private UUID accountId;

    @Column(nullable = false)
    private String formerEmail;

    /** What is asked, while the request is open. Unique, so that the same form sent twice is one request. */
    private String openFor;

    @Column(nullable = false)
    private String newEmail;

    @Column(nullable = false)
    private String firstName;

    @Column(nullable = false)
    private String lastName;

    @Column(nullable = false)
    private String organisationName;

    @Column(nullable = false)
    private String phone;

    private String explanation;

    @Column(nullable = false)
    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LostMailboxState state;

    private Instant decidedAt;

    private UUID decidedBy;

    private Instant confirmUntil;

    private Instant effectiveAt;

    private Instant closedAt;

    @Version
    private Integer version;

    protected LostMailbox() {}

    /** @param accountId null when nobody is registered with the former address */
    static LostMailbox requested(UUID accountId, RequestAccess typed, Instant now) {
        LostMailbox request = new LostMailbox();
        request.id = UUID.randomUUID();
        request.accountId = accountId;
        request.formerEmail = typed.formerEmail().value();
        request.openFor = key(typed);
        request.newEmail = typed.newEmail().value();
        request.firstName = typed.name().first();
        request.lastName = typed.name().last();
        request.organisationName = typed.organisation();
        request.phone = typed.phone();
        request.explanation = typed.explanation();
        request.requestedAt = now;
        request.state = LostMailboxState.REQUESTED;
        return request;
    }

    /** The same for forms that ask the same: this new address instead of that former one. */
    static String key(RequestAccess typed) {
        return typed.formerEmail().value() + " " + typed.newEmail().value();
    }

    /** @param by null when the engine does not know who it was */
    void accept(UUID by, LostMailboxSettings settings, Instant now) {
        change(LostMailboxState.REQUESTED, LostMailboxState.ACCEPTED);
        decidedBy = by;
        decidedAt = now;
        confirmUntil = settings.confirmUntil(now);
    }

    void refuse(UUID by, Instant now) {
        change(LostMailboxState.REQUESTED, LostMailboxState.REFUSED);
        decidedBy = by;
        decidedAt = now;
        close(now);
    }

    void confirm(LostMailboxSettings settings, Instant now) {
        change(LostMailboxState.ACCEPTED, LostMailboxState.CONFIRMED);
        effectiveAt = settings.effectiveAt(now);
    }

    void expire(Instant now) {
        change(LostMailboxState.ACCEPTED, LostMailboxState.EXPIRED);
        close(now);
    }

    void restore(Instant now) {
        change(LostMailboxState.CONFIRMED, LostMailboxState.RESTORED);
        close(now);
    }

    /** What was to be restored was not, since the new address belongs to somebody by now. */
    void findAddressTaken() {
        change(LostMailboxState.RESTORED, LostMailboxState.ADDRESS_TAKEN);
    }

    void stop(Instant now) {
        if (!state.isOpen()) {
            throw new IllegalStateException("Request " + id + " is " + state);
        }
        state = LostMailboxState.STOPPED;
        close(now);
    }

    /** What the page behind a link says: a link that nobody used in time is over before its timer ran. */
    LostMailboxState stateAt(Instant now) {
        return state == LostMailboxState.ACCEPTED && !now.isBefore(confirmUntil) ? LostMailboxState.EXPIRED : state;
    }

    /** Whether links were mailed for it. */
    boolean wasAccepted() {
        return confirmUntil != null;
    }

    private void change(LostMailboxState from, LostMailboxState to) {
        if (state != from) {
            throw new IllegalStateException("Request " + id + " is " + state + " and not " + from);
        }
        state = to;
    }

    private void close(Instant now) {
        closedAt = now;
        openFor = null;
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

    PersonName name() {
        return new PersonName(firstName, lastName);
    }

    LostMailboxState state() {
        return state;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    Instant confirmUntil() {
        return confirmUntil;
    }

    Instant effectiveAt() {
        return effectiveAt;
    }

    /** Null while it is open. */
    Instant closedAt() {
        return closedAt;
    }

    LostMailboxView view() {
        RequestAccess typed =
                new RequestAccess(formerEmail(), newEmail(), name(), organisationName, phone, explanation);
        return new LostMailboxView(
                id, accountId, typed, requestedAt, state, decidedAt, decidedBy, confirmUntil, effectiveAt, closedAt);
    }
}
