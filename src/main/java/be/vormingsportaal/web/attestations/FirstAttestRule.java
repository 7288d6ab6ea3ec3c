package be.vormingsportaal.web.attestations;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.attestations.attestation.AttestationStandings;
import be.vormingsportaal.instruments.InstrumentService;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Says who may add care providers and trainings: a trainer from the first valid attest on (manual, 2.2.1), for whatever
 * instrument that is assigned, and a manager always.
 */
@Component
public class FirstAttestRule {

    private final InstrumentService instruments;
    private final AttestationStandings standings;

    FirstAttestRule(InstrumentService instruments, AttestationStandings standings) {
        this.instruments = instruments;
        this.standings = standings;
    }

    public boolean isMetBy(SignedInAccount me) {
        return switch (me.role()) {
            case TRAINER_EXTERNAL, TRAINER_KCD -> isMetBy(me.id());
            case MANAGER -> true;
            case KCD_STAFF, CAREGIVER -> false;
        };
    }

    private boolean isMetBy(UUID trainerId) {
        Set<String> assigned = instruments.codesOf(trainerId);
        return standings.of(trainerId).valid().stream().anyMatch(assigned::contains);
    }
}
