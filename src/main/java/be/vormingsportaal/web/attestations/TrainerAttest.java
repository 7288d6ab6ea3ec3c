package be.vormingsportaal.web.attestations;

import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.attestations.attestation.AttestationStanding;
import be.vormingsportaal.attestations.attestation.AttestationStanding.Dot;
import be.vormingsportaal.attestations.attestation.AttestationView;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Says how one trainer of an organisation stands with one assigned instrument.
 *
 * @param instrument its name
 */
public record TrainerAttest(AccountView trainer, String instrument, AttestationStanding standing) {

    /**
     * The most urgent comes first: expired and refused, then what expires soon, then no attest yet, then valid. Within
     * each group the order is by day, and then by name.
     */
    static final Comparator<TrainerAttest> BY_URGENCY = Comparator.comparing(TrainerAttest::urgency)
            .thenComparing(attest -> attest.lastDay().orElse(LocalDate.MAX))
            .thenComparing(attest -> attest.trainer().name().last(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(attest -> attest.trainer().name().first(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(TrainerAttest::instrument);

    /**
     * The last day of the newest attest; empty when there is none. For a refused attest, it is the day that was handed
     * in.
     */
    public Optional<LocalDate> lastDay() {
        return standing.attestation().map(AttestationView::expiresOn);
    }

    /** When it was obtained; empty when there is none. */
    public Optional<LocalDate> obtainedOn() {
        return standing.attestation().map(AttestationView::obtainedOn);
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
