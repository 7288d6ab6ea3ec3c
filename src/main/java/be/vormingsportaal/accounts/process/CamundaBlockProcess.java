package be.vormingsportaal.accounts.process;

import be.vormingsportaal.accounts.blocking.BlockProcess;
import be.vormingsportaal.engine.Notices;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Starts {@code notice} of the kind {@code account-block}. The business key is the id of the decision. */
@Component
class CamundaBlockProcess implements BlockProcess {

    private final Notices notices;

    CamundaBlockProcess(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void start(UUID decisionId) {
        notices.start(AccountNotices.BLOCK, decisionId);
    }
}
