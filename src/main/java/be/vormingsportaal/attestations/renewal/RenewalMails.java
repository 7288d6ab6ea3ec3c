package be.vormingsportaal.attestations.renewal;

import be.vormingsportaal.attestations.attestation.Attestation;
import be.vormingsportaal.attestations.attestation.AttestationRepository;
import be.vormingsportaal.attestations.attestation.AttestationValidity;
import be.vormingsportaal.attestations.digest.ManagerDigests;
import be.vormingsportaal.mail.News;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends what owners read before and after the last day of an attest. Each mail may be asked for twice and goes out
 * once. A mail about an attest that does not count any more, or to somebody who left, is not sent.
 */
@Service
@Transactional
public class RenewalMails {

    /** The number of the mail about expiry, where reminders have their number of days. */
    private static final int EXPIRED = 0;

    private final AttestationRepository attestations;
    private final OwnerMails owner;
    private final RenewalMailTimes mailTimes;
    private final AttestationValidity days;
    private final ManagerDigests digests;
    private final Clock clock;

    RenewalMails(
            AttestationRepository attestations,
            OwnerMails owner,
            RenewalMailTimes mailTimes,
            AttestationValidity days,
            ManagerDigests digests,
            Clock clock) {
        this.attestations = attestations;
        this.owner = owner;
        this.mailTimes = mailTimes;
        this.days = days;
        this.digests = digests;
        this.clock = clock;
    }

    /** Mails that the attest expires soon. It sends the reminder that is due, however many reminders were missed. */
    public void sendReminder(UUID attestationId) {
        Attestation attestation = attestations.findById(attestationId).orElseThrow();
        LocalDate lastDay = attestation.expiresOn();
        LocalDate today = LocalDate.now(clock);
        if (!attestation.isCurrent() || today.isAfter(lastDay) || !owner.concerns(attestation)) {
            return;
        }
        mailTimes.dueReminder(attestationId, lastDay, clock.instant()).ifPresent(occasion -> {
            Map<String, Object> facts = Map.of(
                    "lastDay",
                    lastDay,
                    "daysLeft",
                    ChronoUnit.DAYS.between(today, lastDay),
                    "given",
                    isGiven(attestation));
            owner.send("attest-reminder", attestation, occasion, facts);
            digests.note(attestationId, occasion);
        });
    }

    /** Mails that the attest expired. A person who handed in an attest that was over already knows that. */
    public void sendExpired(UUID attestationId) {
        Attestation attestation = attestations.findById(attestationId).orElseThrow();
        Optional<LocalDate> graceUntil = days.graceUntil(attestation.expiresOn(), LocalDate.now(clock));
        if (!attestation.isCurrent()
                || attestation.wasOverWhenHandedIn()
                || !isNews(attestation, graceUntil)
                || !owner.concerns(attestation)) {
            return;
        }
        Map<String, Object> facts = new HashMap<>();
        facts.put("lastDay", attestation.expiresOn());
        facts.put("given", isGiven(attestation));
        graceUntil.ifPresent(day -> facts.put("graceUntil", day));
        owner.send("attest-expired", attestation, EXPIRED, facts);
        digests.note(attestationId, EXPIRED);
    }

    /**
     * A person who got the attest from the quality centre hands nothing in, because the next one comes from there too.
     */
    private static boolean isGiven(Attestation attestation) {
        return attestation.documentSha256().isEmpty();
    }

    /**
     * This mail is worth sending for longer than other news, because as long as the grace lasts there is something left
     * to do.
     */
    private boolean isNews(Attestation attestation, Optional<LocalDate> graceUntil) {
        Instant expiredAt = mailTimes.expired(attestation.id(), attestation.expiresOn());
        return graceUntil.isPresent() || News.isFresh(expiredAt, clock.instant());
    }
}
