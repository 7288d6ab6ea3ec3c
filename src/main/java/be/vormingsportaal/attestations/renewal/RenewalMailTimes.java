package be.vormingsportaal.attestations.renewal;

import be.vormingsportaal.attestations.attestation.AttestationSettings;
import be.vormingsportaal.shared.Belgium;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Says when the owner of an attest gets which mail. Nearly all attests end on the same day. Therefore each attest has
 * its own second of the working day, which follows from its id: thousands of mails are spread, and a second computation
 * gives the same moment.
 */
@Component
class RenewalMailTimes {

    private final AttestationSettings settings;

    RenewalMailTimes(AttestationSettings settings) {
        this.settings = settings;
    }

    /** The first moment of a reminder after this one; empty when there is none any more. */
    Optional<Instant> nextReminder(UUID attestationId, LocalDate expiresOn, Instant after) {
        return settings.reminderDays().stream()
                .map(days -> moment(attestationId, expiresOn.minusDays(days)))
                .filter(moment -> moment.isAfter(after))
                .min(Instant::compareTo);
    }

    /**
     * Which reminder is due now, as days before the last day: the newest one whose moment has come. Reminders before it
     * are out of date by then, however late it is noticed.
     */
    Optional<Integer> dueReminder(UUID attestationId, LocalDate expiresOn, Instant now) {
        return settings.reminderDays().stream()
                .filter(days ->
                        !moment(attestationId, expiresOn.minusDays(days)).isAfter(now))
                .min(Integer::compareTo);
    }

    /** The moment when the owner reads that the attest expired: on the first day on which it is not valid any more. */
    Instant expired(UUID attestationId, LocalDate expiresOn) {
        return moment(attestationId, expiresOn.plusDays(1));
    }

    private Instant moment(UUID attestationId, LocalDate day) {
        LocalTime from = settings.mailsFrom();
        long window = Duration.between(from, settings.mailsUntil()).toSeconds();
        long second = Math.floorMod(attestationId.getLeastSignificantBits(), window);
        return day.atTime(from).plusSeconds(second).atZone(Belgium.ZONE).toInstant();
    }
}
