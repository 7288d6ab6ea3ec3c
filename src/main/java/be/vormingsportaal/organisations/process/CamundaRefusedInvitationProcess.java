package be.vormingsportaal.organisations.process;

import be.vormingsportaal.engine.Notices;
import be.vormingsportaal.organisations.people.RefusedInvitationProcess;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Starts {@code notice} of the kind {@code refused-invitation}. The business key is the id of the mail in the log. */
@Component
class CamundaRefusedInvitationProcess implements RefusedInvitationProcess {

    private final Notices notices;

    CamundaRefusedInvitationProcess(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void start(UUID mailId) {
        notices.start(OrganisationNotices.REFUSED_INVITATION, mailId);
    }
}
