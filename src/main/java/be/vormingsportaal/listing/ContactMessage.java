package be.vormingsportaal.listing;

import be.vormingsportaal.shared.EmailAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What somebody wrote to a trainer of the public list. */
@Entity
@Table(name = "contact_message")
class ContactMessage {

    @Id
    private UUID id;

    /** The account of the trainer. */
    @Column(nullable = false)
    private UUID accountId;

    @Column(nullable = false)
    private String senderName;

    @Column(nullable = false)
    private String senderEmail;

    private String senderOrganisation;

    @Column(nullable = false)
    private String message;

    /**
     * The same text for the same message on the same day. It is unique, and empty once the message is closed without
     * having been mailed.
     */
    private String sameAs;

    @Column(nullable = false)
    private Instant receivedAt;

    @Column(nullable = false)
    private boolean forwarded;

    /** It is empty while the trainer does not have it yet. */
    private Instant closedAt;

    @Version
    private Integer version;

    protected ContactMessage() {}

    static ContactMessage received(UUID accountId, SendMessage typed, String sameAs, Instant now) {
        ContactMessage received = new ContactMessage();
        received.id = UUID.randomUUID();
        received.accountId = accountId;
        received.senderName = typed.name();
        received.senderEmail = typed.email().value();
        received.senderOrganisation = typed.organisation().orElse(null);
        received.message = typed.message();
        received.sameAs = sameAs;
        received.receivedAt = now;
        return received;
    }

    void forwarded(Instant now) {
        forwarded = true;
        closedAt = now;
    }

    /**
     * The trainer left the list meanwhile. When the message is sent again to a trainer who is back on the list, it is a
     * new message.
     */
    void withheld(Instant now) {
        sameAs = null;
        closedAt = now;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    boolean isForwarded() {
        return forwarded;
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    SendMessage content() {
        return new SendMessage(
                senderName, new EmailAddress(senderEmail), Optional.ofNullable(senderOrganisation), message);
    }
}
