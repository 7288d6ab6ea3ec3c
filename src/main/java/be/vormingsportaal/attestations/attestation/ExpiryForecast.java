package be.vormingsportaal.attestations.attestation;

import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts how many attests end in which month. For each person and instrument only the attest that counts is counted.
 */
@Service
@Transactional(readOnly = true)
public class ExpiryForecast {

    private final AttestationRepository attestations;

    ExpiryForecast(AttestationRepository attestations) {
        this.attestations = attestations;
    }

    /** Months and instruments without any are left out. */
    public List<ExpiryCount> count(YearMonth first, YearMonth last) {
        return attestations.countExpiring(first.atDay(1), last.atEndOfMonth());
    }
}
