package be.vormingsportaal.attestations.attestation;

import be.vormingsportaal.attestations.attestation.Standing.Dot;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What follows from the last day of an attest, on a given day in Brussels. The last day itself still counts. */
@Component
public class ValidityDays {

    private final AttestationSettings settings;

    ValidityDays(AttestationSettings settings) {
        this.settings = settings;
    }

    Dot dot(LocalDate expiresOn, LocalDate today) {
        if (today.isAfter(expiresOn)) {
            return Dot.EXPIRED;
        }
        return today.isBefore(expiresOn.minusDays(settings.expiringDays())) ? Dot.VALID : Dot.EXPIRING;
    }

    /** @return the last day of grace; null while the attest is valid, and when the grace is over */
    public LocalDate graceUntil(LocalDate expiresOn, LocalDate today) {
        if (!today.isAfter(expiresOn)) {
            return null;
        }
        LocalDate sameYear = settings.graceUntil().atYear(expiresOn.getYear());
        LocalDate until =
                sameYear.isAfter(expiresOn) ? sameYear : settings.graceUntil().atYear(expiresOn.getYear() + 1);
        return today.isAfter(until) ? null : until;
    }
}
