package be.vormingsportaal.organisations.process;

import be.vormingsportaal.engine.ProcessGateway;
import be.vormingsportaal.organisations.membership.ManagerVacancyProcess;
import be.vormingsportaal.shared.PortalSettings;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Starts {@code manager-vacancy}. The business key is the id of the membership of the last manager, which ended. */
@Component
class CamundaManagerVacancyProcess implements ManagerVacancyProcess {

    private final ProcessGateway processes;
    private final PortalSettings portal;

    CamundaManagerVacancyProcess(ProcessGateway processes, PortalSettings portal) {
        this.processes = processes;
        this.portal = portal;
    }

    @Override
    public Set<UUID> running() {
        return processes.running(ManagerVacancyBpmn.KEY);
    }

    /** An answer that was given at the same moment ends the case too. */
    @Override
    public void closed(UUID pastMembershipId) {
        processes.tell(ManagerVacancyBpmn.MESSAGE_CLOSED, pastMembershipId, Map.of());
    }

    @Override
    public void start(UUID pastMembershipId, UUID organisationId) {
        processes.start(
                ManagerVacancyBpmn.KEY,
                pastMembershipId,
                ManagerVacancyBpmn.ORGANISATION_PAGE.with(portal.page("/beheer/organisaties/" + organisationId)));
    }
}
