package be.vormingsportaal.attestations.attestation;

import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many attests end when, counting the one that counts for each person and instrument. */
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
