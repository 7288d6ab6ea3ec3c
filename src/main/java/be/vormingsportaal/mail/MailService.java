package be.vormingsportaal.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;

/** Sends mails, each once. */
@Service
public class MailService {

    private static final Logger LOG = LoggerFactory.getLogger(MailService.class);

    private final JavaMailSender sender;
    private final MailComposer composer;
    private final MailLog log;
    private final ApplicationEventPublisher events;

    MailService(JavaMailSender sender, MailComposer composer, MailLog log, ApplicationEventPublisher events) {
        this.sender = sender;
        this.composer = composer;
        this.log = log;
        this.events = events;
    }

    /**
     * Sends the mail now, unless this very mail was sent or refused before. To be called by a job of the engine, which
     * runs again when this fails. A mail that is refused for good is no failure: {@link MailRefused} tells about it.
     *
     * @throws MailException when the mail server does not take it this time; nothing was sent
     * @throws MailInProgressException when another thread or node is sending it
     */
    public void send(Mail mail) {
        String fingerprint = fingerprint(mail);
        switch (claim(mail, fingerprint)) {
            case TAKEN -> sendClaimed(mail, fingerprint);
            case SENT -> LOG.info("Mail {} about {} was sent before", mail.name(), mail.aggregate());
            case REFUSED -> tellRefused(fingerprint);
        }
    }

    private void sendClaimed(Mail mail, String fingerprint) {
        try {
            sender.send(composer.compose(sender.createMimeMessage(), mail, fingerprint));
        } catch (MailSendException failed) {
            if (!failed.getFailedMessages().isEmpty()) {
                notTaken(mail, fingerprint, failed);
                return;
            }
            // Only closing the connection failed: the mail server has accepted the mail.
            LOG.warn("The mail server did not say goodbye after mail {} about {}", mail.name(), mail.aggregate());
        } catch (RuntimeException failed) {
            log.failed(fingerprint, SmtpAnswer.of(failed));
            throw failed;
        }
        log.sent(fingerprint);
        LOG.info("Mail {} about {} sent", mail.name(), mail.aggregate());
    }

    private void notTaken(Mail mail, String fingerprint, MailSendException failed) {
        SmtpAnswer answer = SmtpAnswer.of(failed);
        if (!answer.forGood()) {
            log.failed(fingerprint, answer);
            throw failed;
        }
        log.refused(fingerprint, answer);
        LOG.warn("The mail server refused mail {} about {} for good", mail.name(), mail.aggregate());
        tellRefused(fingerprint);
    }

    /** Whoever listens works in the transaction of the job, and must not mind being told twice. */
    private void tellRefused(String fingerprint) {
        log.refusal(fingerprint).ifPresent(events::publishEvent);
    }

    /**
     * Sends each of these as {@link #send} does. One that fails or is refused does not hold up the others.
     *
     * @throws RuntimeException the first failure, after all mails were tried; when this is run again, only the mails
     *     that were not sent are sent
     */
    public void sendAll(List<Mail> mails) {
        RuntimeException first = null;
        for (Mail mail : mails) {
            try {
                send(mail);
            } catch (RuntimeException failed) {
                // a mail that is under way must not hide the failure of another one
                first = first == null || first instanceof MailInProgressException ? failed : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private MailLog.Claim claim(Mail mail, String fingerprint) {
        try {
            return log.claim(mail, fingerprint, composer.subject(mail));
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException taken) {
            throw new MailInProgressException(mail.name());
        }
    }

    private static String fingerprint(Mail mail) {
        String identity = String.join(
                "|",
                mail.name(),
                mail.aggregate().toString(),
                Integer.toString(mail.generation()),
                mail.recipient().value());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
