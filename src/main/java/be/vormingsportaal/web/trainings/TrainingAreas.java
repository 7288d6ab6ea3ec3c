package be.vormingsportaal.web.trainings;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.web.attestations.FirstAttestRule;
import org.springframework.stereotype.Component;

/** Says whose trainings a manager or trainer sees, and whether they may plan. */
@Component
class TrainingAreas {

    private final Members members;
    private final FirstAttestRule firstAttest;

    TrainingAreas(Members members, FirstAttestRule firstAttest) {
        this.members = members;
        this.firstAttest = firstAttest;
    }

    /** @throws java.util.NoSuchElementException when the person belongs to no organisation, or not any more */
    TrainingArea of(SignedInAccount me) {
        return new TrainingArea(members.organisationOf(me.id()).orElseThrow(), firstAttest.isMetBy(me));
    }

    /** The same, for pages on which something is changed. */
    TrainingArea forPlanning(SignedInAccount me) throws PlanningLockedException {
        TrainingArea area = of(me);
        if (!area.mayPlan()) {
            throw new PlanningLockedException();
        }
        return area;
    }
}
