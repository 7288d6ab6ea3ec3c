package be.vormingsportaal.organisations.process;

import be.vormingsportaal.engine.Notices;
import be.vormingsportaal.organisations.membership.DepartureProcess;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Starts {@code notice} of the kind {@code past-membership}. The business key is the id of the membership that ended. */
@Component
class CamundaDepartureProcess implements DepartureProcess {

    private final Notices notices;

    CamundaDepartureProcess(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void ended(UUID pastMembershipId) {
        notices.start(OrganisationNotices.DEPARTURE, pastMembershipId);
    }
}
