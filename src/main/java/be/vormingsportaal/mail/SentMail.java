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

/** That a mail is being sent, or was sent. */
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

    /** Null until saved: by that a new claim is inserted, and fails when there is one, instead of being merged into it. */
    @Version
    private Integer version;

    enum State {
        /** Somebody is talking to the mail server about it, or died while doing so. */
        CLAIMED,
        /** The mail server took it. */
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

    /** Whether whoever claimed it may still be at work. */
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
