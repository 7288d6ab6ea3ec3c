package be.vormingsportaal.materials;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers when somebody looked, to tell what is new. It works in the transaction of the caller, who shows the
 * material.
 */
@Service
@Transactional
class MaterialVisits {

    private final MaterialVisitRepository visits;
    private final Clock clock;

    MaterialVisits(MaterialVisitRepository visits, Clock clock) {
        this.visits = visits;
        this.clock = clock;
    }

    /** @return when the visit before this one ended; empty during the first */
    Optional<Instant> note(UUID accountId, String instrumentCode) {
        Instant now = clock.instant();
        MaterialVisit visit = visits.findByAccountIdAndInstrumentCode(accountId, instrumentCode)
                .orElseGet(() -> new MaterialVisit(accountId, instrumentCode, now));
        visit.comeBack(now);
        return visits.saveAndFlush(visit).previousVisitAt();
    }
}
