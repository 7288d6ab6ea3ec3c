package be.vormingsportaal.web.organisations;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.attestations.attestation.AttestationStanding;
import be.vormingsportaal.attestations.attestation.AttestationStandings;
import org.springframework.stereotype.Component;

/** Says who may add care providers, one or many. The caller has checked that the role is one that keeps such a list. */
@Component
public class CaregiverAddingRights {

    private final AttestationStandings standings;

    CaregiverAddingRights(AttestationStandings standings) {
        this.standings = standings;
    }

    /** A trainer may from the first valid attest on (manual, 2.2.1), for whatever instrument. */
    public boolean isOpenTo(SignedInAccount me) {
        return switch (me.role()) {
            case TRAINER_EXTERNAL, TRAINER_KCD ->
                standings.of(me.id()).values().stream().anyMatch(AttestationStanding::isValid);
            case MANAGER -> true;
            case KCD_STAFF, CAREGIVER -> false;
        };
    }
}
