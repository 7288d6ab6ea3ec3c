package be.vormingsportaal.accounts.process;

import be.vormingsportaal.accounts.merging.MergeProcess;
import be.vormingsportaal.engine.Notices;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Starts {@code notice} of the kind {@code account-merge}. The business key is the id of the merge. */
@Component
class CamundaMergeProcess implements MergeProcess {

    private final Notices notices;

    CamundaMergeProcess(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void merged(UUID mergeId) {
        notices.start(AccountNotices.MERGE, mergeId);
    }
}
