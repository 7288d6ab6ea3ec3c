package be.vormingsportaal.organisations.membership;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which memberships ended, and has those who are concerned told. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MembershipEndings {

    private final PastMembershipRepository past;
    private final DepartureProcess departures;

    MembershipEndings(PastMembershipRepository past, DepartureProcess departures) {
        this.past = past;
        this.departures = departures;
    }

    /** To be called when the person does not belong to the organisation any more. */
    void note(PastMembership ended) {
        past.saveAndFlush(ended);
        departures.ended(ended.id());
    }
}
