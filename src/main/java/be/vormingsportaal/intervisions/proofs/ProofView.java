package be.vormingsportaal.intervisions.proofs;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A proof of attendance.
 *
 * @param code nobody can guess it
 * @param startsAt Brussels time, as the next
 * @param organisation for which the person was there
 * @param voidedAt empty while it is valid
 * @param changes how often it was taken back or given back
 */
public record ProofView(
        UUID enrolmentId,
        String code,
        String person,
        String instrument,
        LocalDate heldOn,
        LocalTime startsAt,
        LocalTime endsAt,
        String organisation,
        String givenBy,
        Instant issuedAt,
        Optional<Instant> voidedAt,
        int changes) {

    public boolean isValid() {
        return voidedAt.isEmpty();
    }
}
