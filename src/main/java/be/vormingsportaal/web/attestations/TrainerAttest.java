package be.vormingsportaal.web.attestations;

import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.attestations.attestation.Standing;
import be.vormingsportaal.attestations.attestation.Standing.Dot;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * How one trainer of an organisation stands with one assigned instrument.
 *
 * @param instrument its name
 */
public record TrainerAttest(AccountView trainer, String instrument, Standing standing) {

    /** What needs doing first: expired and refused, what expires soon, no attest yet, valid; each by day, then name. */
    static final Comparator<TrainerAttest> BY_URGENCY = Comparator.comparing(TrainerAttest::urgency)
            .thenComparing(TrainerAttest::lastDay, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(attest -> attest.trainer().name().last(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(attest -> attest.trainer().name().first(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(TrainerAttest::instrument);

    /** The last day of the newest attest; null when there is none. Of a refused one, the day that was handed in. */
    public LocalDate lastDay() {
        return standing.attestation() == null ? null : standing.attestation().expiresOn();
    }

    /** When it was obtained; null when there is none. */
    public LocalDate obtainedOn() {
        return standing.attestation() == null ? null : standing.attestation().obtainedOn();
    }

    private int urgency() {
        Dot dot = standing.dot();
        return switch (dot) {
            case EXPIRED, REFUSED -> 0;
            case EXPIRING -> 1;
            case NONE -> 2;
            case VALID -> 3;
        };
    }
}
