package be.vormingsportaal.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Notes that a mail is being sent, or was sent. */
@Entity
@Table(name = "sent_mail")
class SentMail {

    /** Longer than any SMTP conversation may take by the time-outs in the settings. */
    static final Duration CLAIM_HOLDS = Duration.ofMinutes(5);

    @Id
    private String fingerprint;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private UUID aggregate;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state;

    @Column(nullable = false)
    private Instant changedAt;

    /**
     * It has no value until the row is saved. Because of that a new claim is inserted, which fails when there is one
     * already, and is never merged into it.
     */
    @Version
    private Integer version;

    enum State {
        /** Somebody is sending it to the mail server, or stopped without an end while doing so. */
        CLAIMED,
        /** The mail server accepted it. */
        SENT
    }

    protected SentMail() {}

    static SentMail claimed(String fingerprint, String name, UUID aggregate, Instant now) {
        SentMail mail = new SentMail();
        mail.fingerprint = fingerprint;
        mail.name = name;
        mail.aggregate = aggregate;
        mail.state = State.CLAIMED;
        mail.changedAt = now;
        return mail;
    }

    boolean isSent() {
        return state == State.SENT;
    }

    /** Whether the one who claimed it may still be sending it. */
    boolean isClaimedAt(Instant now) {
        return state == State.CLAIMED && changedAt.plus(CLAIM_HOLDS).isAfter(now);
    }

    void claimAgain(Instant now) {
        changedAt = now;
    }

    void sent(Instant now) {
        state = State.SENT;
        changedAt = now;
    }

    String name() {
        return name;
    }

    Instant changedAt() {
        return changedAt;
    }
}
