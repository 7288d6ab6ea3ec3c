package be.vormingsportaal.web.trainings;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.attestations.attestation.AttestationStanding;
import be.vormingsportaal.attestations.attestation.AttestationStandings;
import be.vormingsportaal.organisations.membership.Members;
import org.springframework.stereotype.Component;

/** Says whose trainings a manager or trainer sees, and whether they may plan. */
@Component
class TrainingAreas {

    private final Members members;
    private final AttestationStandings standings;

    TrainingAreas(Members members, AttestationStandings standings) {
        this.members = members;
        this.standings = standings;
    }

    /** @throws java.util.NoSuchElementException when the person belongs to no organisation, or not any more */
    TrainingArea of(SignedInAccount me) {
        return new TrainingArea(members.organisationOf(me.id()).orElseThrow(), mayPlan(me));
    }

    /** The same, for pages on which something is changed. */
    TrainingArea forPlanning(SignedInAccount me) throws PlanningLockedException {
        TrainingArea area = of(me);
        if (!area.mayPlan()) {
            throw new PlanningLockedException();
        }
        return area;
    }

    /** A trainer may add trainings from the first valid attest on (manual, 2.2.1), for whatever instrument. */
    private boolean mayPlan(SignedInAccount me) {
        return switch (me.role()) {
            case TRAINER_EXTERNAL, TRAINER_KCD ->
                standings.of(me.id()).values().stream().anyMatch(AttestationStanding::isValid);
            case MANAGER -> true;
            case KCD_STAFF, CAREGIVER -> false;
        };
    }
}
