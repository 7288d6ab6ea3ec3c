package be.vormingsportaal.web.attestations;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.attestations.attestation.AttestationStandings;
import org.springframework.stereotype.Component;

/**
 * Says who may add care providers and trainings: a trainer from the first valid attest on (manual, 2.2.1), for whatever
 * instrument, and a manager always.
 */
@Component
public class FirstAttestRule {

    private final AttestationStandings standings;

    FirstAttestRule(AttestationStandings standings) {
        this.standings = standings;
    }

    public boolean isMetBy(SignedInAccount me) {
        return switch (me.role()) {
            case TRAINER_EXTERNAL, TRAINER_KCD -> !standings.of(me.id()).valid().isEmpty();
            case MANAGER -> true;
            case KCD_STAFF, CAREGIVER -> false;
        };
    }
}
