package be.vormingsportaal.accounts.process;

import be.vormingsportaal.accounts.lostmailbox.LostMailboxProcess;
import be.vormingsportaal.engine.ProcessGateway;
import be.vormingsportaal.shared.PortalSettings;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells {@code lost-mailbox} what happened. The business key is the id of the request. */
@Component
class CamundaLostMailboxProcess implements LostMailboxProcess {

    private final ProcessGateway processes;
    private final PortalSettings portal;

    CamundaLostMailboxProcess(ProcessGateway processes, PortalSettings portal) {
        this.processes = processes;
        this.portal = portal;
    }

    @Override
    public void start(UUID requestId) {
        processes.start(LostMailboxBpmn.KEY, requestId, page(requestId));
    }

    @Override
    public void confirmed(UUID requestId, Instant effectiveAt) {
        tell(LostMailboxBpmn.MESSAGE_CONFIRMED, requestId, LostMailboxBpmn.EFFECTIVE_AT.with(Date.from(effectiveAt)));
    }

    @Override
    public void stopped(UUID requestId) {
        tell(LostMailboxBpmn.MESSAGE_STOPPED, requestId, Map.of());
    }

    @Override
    public Set<UUID> running() {
        return processes.running(LostMailboxBpmn.KEY);
    }

    /** The address of the page on which staff see what the case is about. */
    Map<String, Object> page(UUID requestId) {
        return LostMailboxBpmn.REQUEST_PAGE.with(portal.page("/beheer/mailbox-aanvragen/" + requestId));
    }

    /**
     * An open request always has a process that waits. Without such a process the whole transaction has to be rolled
     * back.
     */
    private void tell(String message, UUID requestId, Map<String, Object> variables) {
        if (!processes.tell(message, requestId, variables)) {
            throw new IllegalStateException("No case of request " + requestId + " waits for " + message);
        }
    }
}
