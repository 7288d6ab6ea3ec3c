package be.vormingsportaal.attestations.digest;

import be.vormingsportaal.attestations.attestation.AttestationSettings;
import be.vormingsportaal.shared.Belgium;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Says when the digests go out: once a day, at the same time of the day in Brussels. */
@Component
class DigestSchedule {

    private final AttestationSettings settings;
    private final Clock clock;

    DigestSchedule(AttestationSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** The day of today in Brussels. */
    LocalDate today() {
        return dayOf(now());
    }

    /** The day of that moment in Brussels. */
    LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, Belgium.ZONE);
    }

    /**
     * Today, or tomorrow when the digest of today was sent already, because nothing is added to a digest that was sent.
     */
    LocalDate dayOfNextDigest() {
        LocalDate today = today();
        return now().isBefore(momentOn(today)) ? today : today.plusDays(1);
    }

    Instant momentOn(LocalDate day) {
        return day.atTime(settings.digestAt()).atZone(Belgium.ZONE).toInstant();
    }
}
