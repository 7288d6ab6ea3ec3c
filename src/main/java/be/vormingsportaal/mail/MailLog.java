package be.vormingsportaal.mail;

import java.time.Clock;
import java.time.Instant;
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
    private final Clock clock;

    MailLog(SentMailRepository mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * Takes the right to send.
     *
     * @return false when the mail was sent before
     * @throws MailInProgressException when somebody else has the right
     * @throws DataIntegrityViolationException when somebody else took it at this moment
     */
    boolean claim(Mail mail, String fingerprint) {
        Instant now = clock.instant();
        SentMail known = mails.findById(fingerprint).orElse(null);
        if (known == null) {
            mails.saveAndFlush(SentMail.claimed(fingerprint, mail.name(), mail.aggregate(), now));
            return true;
        }
        if (known.isClaimedAt(now)) {
            throw new MailInProgressException(mail.name());
        }
        if (!known.isSent()) {
            known.claimAgain(now);
            mails.saveAndFlush(known);
            return true;
        }
        return false;
    }

    void sent(String fingerprint) {
        mails.findById(fingerprint).ifPresent(mail -> mail.sent(clock.instant()));
    }

    /** Gives the right back: the mail server did not take the mail. */
    void release(String fingerprint) {
        mails.deleteById(fingerprint);
    }
}
