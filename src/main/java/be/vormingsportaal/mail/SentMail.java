package be.vormingsportaal.mail;

import be.vormingsportaal.shared.EmailAddress;
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

/** Notes that a mail is being sent, was sent, failed or was refused. */
@Entity
@Table(name = "sent_mail")
class SentMail {

    /** Longer than any SMTP conversation may take by the time-outs in the settings. */
    static final Duration CLAIM_HOLDS = Duration.ofMinutes(5);

    private static final int LONGEST_SUBJECT = 200;

    @Id
    private String fingerprint;

    @Column(nullable = false)
    private UUID id;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private UUID aggregate;

    private String recipient;

    private String subject;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MailState state;

    @Column(nullable = false)
    private Instant firstTriedAt;

    @Column(nullable = false)
    private Instant changedAt;

    @Column(nullable = false)
    private int tries;

    private String answer;

    private String jobId;

    private UUID handledBy;

    private Instant handledAt;

    /**
     * It has no value until the row is saved. Because of that a new claim is inserted, which fails when there is one
     * already, and is never merged into it.
     */
    @Version
    private Integer version;

    protected SentMail() {}

    static SentMail claimed(String fingerprint, Mail mail, String subject, Instant now) {
        SentMail claimed = new SentMail();
        claimed.fingerprint = fingerprint;
        claimed.id = UUID.randomUUID();
        claimed.name = mail.name();
        claimed.aggregate = mail.aggregate();
        claimed.firstTriedAt = now;
        claimed.claim(mail, subject, now);
        return claimed;
    }

    /** An old row does not know any more where the mail goes. */
    void claim(Mail mail, String title, Instant now) {
        become(MailState.CLAIMED, now);
        recipient = mail.recipient().value();
        subject = title.length() <= LONGEST_SUBJECT ? title : title.substring(0, LONGEST_SUBJECT - 1) + "…";
        tries++;
    }

    MailState state() {
        return state;
    }

    /** Whether the one who claimed it may still be sending it. */
    boolean isClaimedAt(Instant now) {
        return state == MailState.CLAIMED && changedAt.plus(CLAIM_HOLDS).isAfter(now);
    }

    void sent(Instant now) {
        become(MailState.SENT, now);
        answer = null;
        jobId = null;
    }

    /** Somebody else may have taken it over meanwhile, and sent it. */
    void failed(Optional<String> job, String why, Instant now) {
        if (state == MailState.CLAIMED) {
            become(MailState.FAILED, now);
            answer = why;
            jobId = job.orElse(null);
        }
    }

    /** The same holds here. */
    void refused(String why, Instant now) {
        if (state == MailState.CLAIMED) {
            become(MailState.REFUSED, now);
            answer = why;
            jobId = null;
        }
    }

    /** A second time changes nothing. */
    void handled(UUID staffId, Instant now) {
        if (handledAt == null) {
            handledBy = staffId;
            handledAt = now;
        }
    }

    private void become(MailState next, Instant now) {
        state = next;
        changedAt = now;
    }

    UUID aggregate() {
        return aggregate;
    }

    /** It is empty once the row is old. */
    Optional<EmailAddress> recipient() {
        return Optional.ofNullable(recipient).map(EmailAddress::new);
    }

    Optional<String> jobId() {
        return Optional.ofNullable(jobId);
    }

    /** It is empty when the mail was not refused, and once the row is old. */
    Optional<MailRefused> refusal() {
        return recipient()
                .filter(address -> state == MailState.REFUSED)
                .map(address -> new MailRefused(id, name, aggregate, address));
    }

    SentMails.Kept kept() {
        return new SentMails.Kept(
                name, Optional.ofNullable(subject), recipient(), state, changedAt, Optional.ofNullable(answer));
    }

    /** It must still have its address. */
    MailView view() {
        return new MailView(
                id,
                recipient().orElseThrow(),
                Optional.ofNullable(subject).orElse(""),
                state,
                new MailView.Tries(firstTriedAt, changedAt, tries),
                Optional.ofNullable(answer));
    }
}
