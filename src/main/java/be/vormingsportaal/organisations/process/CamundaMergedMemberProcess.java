package be.vormingsportaal.organisations.process;

import be.vormingsportaal.engine.Notices;
import be.vormingsportaal.organisations.membership.MergedMemberProcess;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Starts {@code notice} of the kind {@code merged-member}. The business key is the id of the merge. */
@Component
class CamundaMergedMemberProcess implements MergedMemberProcess {

    private final Notices notices;

    CamundaMergedMemberProcess(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void merged(UUID mergeId) {
        notices.start(OrganisationNotices.MERGED_MEMBER, mergeId);
    }
}
