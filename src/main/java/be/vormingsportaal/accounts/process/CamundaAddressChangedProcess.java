package be.vormingsportaal.accounts.process;

import be.vormingsportaal.accounts.emailchange.AddressChangedProcess;
import be.vormingsportaal.engine.Notices;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Starts {@code notice} of the kind {@code address-changed}. The business key is the id of the change. */
@Component
class CamundaAddressChangedProcess implements AddressChangedProcess {

    private final Notices notices;

    CamundaAddressChangedProcess(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void start(UUID changeId) {
        notices.start(AccountNotices.ADDRESS_CHANGED, changeId);
    }

    @Override
    public Set<UUID> running() {
        return notices.running(AccountNotices.ADDRESS_CHANGED);
    }
}
