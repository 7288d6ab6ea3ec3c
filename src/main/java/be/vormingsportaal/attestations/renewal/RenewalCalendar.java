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
 * When the owner of an attest gets which mail. Nearly all attests end on one day, so each has its own second of the
 * working day, by its id: thousands of mails are spread, and a second computation gives the same moment.
 */
@Component
class RenewalCalendar {

    private final AttestationSettings settings;

    RenewalCalendar(AttestationSettings settings) {
        this.settings = settings;
    }

    /** The first moment to remind after this one; empty when none is left. */
    Optional<Instant> nextReminder(UUID attestationId, LocalDate expiresOn, Instant after) {
        return settings.reminderDays().stream()
                .map(days -> moment(attestationId, expiresOn.minusDays(days)))
                .filter(moment -> moment.isAfter(after))
                .min(Instant::compareTo);
    }

    /**
     * Which reminder is due now, as days before the last day: the newest one whose moment has come. Those before it are
     * out of date by then, however late they were noticed.
     */
    Optional<Integer> dueReminder(UUID attestationId, LocalDate expiresOn, Instant now) {
        return settings.reminderDays().stream()
                .filter(days ->
                        !moment(attestationId, expiresOn.minusDays(days)).isAfter(now))
                .min(Integer::compareTo);
    }

    /** When the owner reads that the attest expired: on the first day that it is not valid any more. */
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
