package be.vormingsportaal.accounts.process;

import be.vormingsportaal.accounts.merging.MergeProcess;
import be.vormingsportaal.engine.Notices;
import be.vormingsportaal.engine.ProcessGateway;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Starts {@code notice} of the kind {@code account-merge}. The business key is the id of the merge. */
@Component
class CamundaMergeProcess implements MergeProcess {

    private final Notices notices;
    private final ProcessGateway processes;

    CamundaMergeProcess(Notices notices, ProcessGateway processes) {
        this.notices = notices;
        this.processes = processes;
    }

    @Override
    public void merged(UUID mergeId) {
        notices.start(AccountNotices.MERGE, mergeId);
    }

    /** These are a welcome and the news of a changed password, whose business key is the id of the account. */
    @Override
    public void leave(UUID endedId) {
        processes.stop(endedId, "accounts.Merged");
    }
}
