package be.vormingsportaal.organisations.process;

import be.vormingsportaal.engine.ProcessGateway;
import be.vormingsportaal.organisations.transfer.TransferCase;
import be.vormingsportaal.organisations.transfer.TransferProcess;
import be.vormingsportaal.shared.PortalSettings;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells {@code organisation-transfer} what happened. The business key is the transfer's id. */
@Component
class CamundaTransferProcess implements TransferProcess {

    private final ProcessGateway processes;
    private final PortalSettings portal;

    CamundaTransferProcess(ProcessGateway processes, PortalSettings portal) {
        this.processes = processes;
        this.portal = portal;
    }

    @Override
    public void start(UUID transferId, TransferCase transfer) {
        processes.start(OrganisationTransferBpmn.KEY, transferId, variables(transfer));
    }

    @Override
    public void linkRenewed(UUID transferId, TransferCase transfer) {
        tell(OrganisationTransferBpmn.MESSAGE_LINK_RENEWED, transferId, variables(transfer));
    }

    @Override
    public void confirmed(UUID transferId) {
        tell(OrganisationTransferBpmn.MESSAGE_CONFIRMED, transferId, Map.of());
    }

    @Override
    public void declined(UUID transferId) {
        tell(OrganisationTransferBpmn.MESSAGE_DECLINED, transferId, Map.of());
    }

    @Override
    public void withdrawn(UUID transferId) {
        tell(OrganisationTransferBpmn.MESSAGE_WITHDRAWN, transferId, Map.of());
    }

    private Map<String, Object> variables(TransferCase transfer) {
        Map<String, Object> variables = new HashMap<>();
        variables.putAll(OrganisationTransferBpmn.REMINDER_AT.with(Date.from(transfer.reminderAt())));
        variables.putAll(OrganisationTransferBpmn.EXPIRES_AT.with(Date.from(transfer.expiresAt())));
        variables.putAll(
                OrganisationTransferBpmn.PERSON_PAGE.with(portal.page("/beheer/personen/" + transfer.accountId())));
        return variables;
    }

    /**
     * An open transfer always has a process that waits. Without such a process the whole transaction has to be rolled
     * back.
     */
    private void tell(String message, UUID transferId, Map<String, Object> variables) {
        if (!processes.tell(message, transferId, variables)) {
            throw new IllegalStateException("No case of transfer " + transferId + " waits for " + message);
        }
    }
}
