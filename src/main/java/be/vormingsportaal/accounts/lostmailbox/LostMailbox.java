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
import java.util.Optional;
import java.util.UUID;

/**
 * A person has no access to the old mailbox any more and asks for another address. There is also a row, without an
 * account, for an address that nobody registered, so that asking looks the same for every address.
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

    /** Says what is asked while the request is open. It is unique, so that the same form sent twice is one request. */
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

    /** @param accountId empty when nobody is registered with the former address */
    static LostMailbox requested(Optional<UUID> accountId, RequestAccess typed, Instant now) {
        LostMailbox request = new LostMailbox();
        request.id = UUID.randomUUID();
        request.accountId = accountId.orElse(null);
        request.formerEmail = typed.formerEmail().value();
        request.openFor = key(typed);
        request.newEmail = typed.newEmail().value();
        request.firstName = typed.name().first();
        request.lastName = typed.name().last();
        request.organisationName = typed.organisation();
        request.phone = typed.phone();
        request.explanation = typed.explanation().orElse(null);
        request.requestedAt = now;
        request.state = LostMailboxState.REQUESTED;
        return request;
    }

    /** The same text for forms that ask for the same: this new address in place of that former one. */
    static String key(RequestAccess typed) {
        return typed.formerEmail().value() + " " + typed.newEmail().value();
    }

    /** @param by empty when the engine does not know who it was */
    void accept(Optional<UUID> by, LostMailboxSettings settings, Instant now) {
        change(LostMailboxState.REQUESTED, LostMailboxState.ACCEPTED);
        decidedBy = by.orElse(null);
        decidedAt = now;
        confirmUntil = settings.confirmUntil(now);
    }

    void refuse(Optional<UUID> by, Instant now) {
        change(LostMailboxState.REQUESTED, LostMailboxState.REFUSED);
        decidedBy = by.orElse(null);
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

    /** The quality centre did not decide in time. */
    void lapse(Instant now) {
        change(LostMailboxState.REQUESTED, LostMailboxState.EXPIRED);
        close(now);
    }

    /** The account did not get the new address, because the address belongs to somebody else by now. */
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

    /**
     * The state that the page behind a link shows. A link that nobody used in time is over even before its timer ran.
     */
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

    /** It is empty when nobody is registered with the former address. */
    Optional<UUID> accountId() {
        return Optional.ofNullable(accountId);
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

    /** It is empty while nobody decided. */
    Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /** It is empty unless the request was accepted. */
    Optional<Instant> confirmUntil() {
        return Optional.ofNullable(confirmUntil);
    }

    /** It is empty unless the new address was confirmed. */
    Optional<Instant> effectiveAt() {
        return Optional.ofNullable(effectiveAt);
    }

    /** It is empty while it is open. */
    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    LostMailboxView view() {
        RequestAccess typed = new RequestAccess(
                formerEmail(), newEmail(), name(), organisationName, phone, Optional.ofNullable(explanation));
        return new LostMailboxView(
                id,
                accountId(),
                typed,
                requestedAt,
                state,
                decidedAt(),
                Optional.ofNullable(decidedBy),
                confirmUntil(),
                effectiveAt(),
                closedAt());
    }
}
