package be.vormingsportaal.mail;

import be.vormingsportaal.engine.jobs.CurrentJob;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says who may send a mail. Each step is a transaction of its own, so that it stays known what happened with the mail
 * server when the job around it is rolled back.
 */
@Service
@Transactional(propagation = Propagation.REQUIRES_NEW)
class MailLog {

    private final SentMailRepository mails;
    private final CurrentJob job;
    private final Clock clock;

    MailLog(SentMailRepository mails, CurrentJob job, Clock clock) {
        this.mails = mails;
        this.job = job;
        this.clock = clock;
    }

    /** What is to be done with a mail. */
    enum Claim {
        /** It is to be sent now, by whoever asked, and nobody else may. */
        TAKEN,
        /** It was sent before. */
        SENT,
        /** It was refused for good before. */
        REFUSED
    }

    /**
     * Takes the right to send.
     *
     * @throws MailInProgressException when somebody else has the right
     * @throws DataIntegrityViolationException when somebody else took it at this moment
     */
    Claim claim(Mail mail, String fingerprint, String subject) {
        Instant now = clock.instant();
        SentMail known = mails.findById(fingerprint).orElse(null);
        if (known == null) {
            mails.saveAndFlush(SentMail.claimed(fingerprint, mail, subject, now));
            return Claim.TAKEN;
        }
        if (known.isClaimedAt(now)) {
            throw new MailInProgressException(mail.name());
        }
        return switch (known.state()) {
            case SENT -> Claim.SENT;
            case REFUSED -> Claim.REFUSED;
            case CLAIMED, FAILED -> {
                known.claim(mail, subject, now);
                mails.saveAndFlush(known);
                yield Claim.TAKEN;
            }
        };
    }

    void sent(String fingerprint) {
        mails.findById(fingerprint).ifPresent(mail -> mail.sent(clock.instant()));
    }

    /** Gives the right back: the mail server did not take the mail. */
    void failed(String fingerprint, SmtpAnswer answer) {
        mails.findById(fingerprint).ifPresent(mail -> mail.failed(job.id(), answer.text(), clock.instant()));
    }

    /** The mail server will never take the mail. */
    void refused(String fingerprint, SmtpAnswer answer) {
        mails.findById(fingerprint).ifPresent(mail -> mail.refused(answer.text(), clock.instant()));
    }

    /** What others are told of a mail that was refused; empty when somebody else sent it after all. */
    Optional<MailRefused> refusal(String fingerprint) {
        return mails.findById(fingerprint).flatMap(SentMail::refusal);
    }
}
