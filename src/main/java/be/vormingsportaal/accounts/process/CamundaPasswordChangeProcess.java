package be.vormingsportaal.accounts.process;

import be.vormingsportaal.accounts.recovery.PasswordChangeProcess;
import be.vormingsportaal.engine.Notices;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Starts {@code notice} of the kind {@code password-changed}. The business key is the id of the account. */
@Component
class CamundaPasswordChangeProcess implements PasswordChangeProcess {

    private final Notices notices;

    CamundaPasswordChangeProcess(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void start(UUID accountId) {
        notices.start(AccountNotices.PASSWORD_CHANGED, accountId);
    }
}
