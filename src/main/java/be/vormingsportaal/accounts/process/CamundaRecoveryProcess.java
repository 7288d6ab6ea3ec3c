package be.vormingsportaal.accounts.process;

import be.vormingsportaal.accounts.recovery.RecoveryProcess;
import be.vormingsportaal.engine.Notices;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Starts {@code notice} of the kind {@code account-recovery}. The business key is the id of the request. */
@Component
class CamundaRecoveryProcess implements RecoveryProcess {

    private final Notices notices;

    CamundaRecoveryProcess(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void start(UUID recoveryId) {
        notices.start(AccountNotices.RECOVERY, recoveryId);
    }

    @Override
    public Set<UUID> running() {
        return notices.running(AccountNotices.RECOVERY);
    }
}
