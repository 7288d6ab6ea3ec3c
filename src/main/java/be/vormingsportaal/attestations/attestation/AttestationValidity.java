package be.vormingsportaal.attestations.attestation;

import be.vormingsportaal.attestations.attestation.AttestationStanding.Dot;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says what follows from the last day of an attest, on a given day in Brussels. The last day itself still counts. */
@Component
public class AttestationValidity {

    private final AttestationSettings settings;

    AttestationValidity(AttestationSettings settings) {
        this.settings = settings;
    }

    Dot dot(LocalDate expiresOn, LocalDate today) {
        if (today.isAfter(expiresOn)) {
            return Dot.EXPIRED;
        }
        return today.isBefore(expiresOn.minusDays(settings.expiringDays())) ? Dot.VALID : Dot.EXPIRING;
    }

    /** @return the last day of grace; empty while the attest is valid, and when the grace is over */
    public Optional<LocalDate> graceUntil(LocalDate expiresOn, LocalDate today) {
        if (!today.isAfter(expiresOn)) {
            return Optional.empty();
        }
        LocalDate sameYear = settings.graceUntil().atYear(expiresOn.getYear());
        LocalDate until =
                sameYear.isAfter(expiresOn) ? sameYear : settings.graceUntil().atYear(expiresOn.getYear() + 1);
        return today.isAfter(until) ? Optional.empty() : Optional.of(until);
    }
}
