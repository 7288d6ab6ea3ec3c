package be.vormingsportaal.imports.caregivers;

import be.vormingsportaal.organisations.closing.OrganisationClosed;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stops the import of an organisation that is closed. The rows that were done stay done. */
@Component
class ClosedOrganisationImports {

    private final CaregiverImportRepository imports;
    private final Clock clock;

    ClosedOrganisationImports(CaregiverImportRepository imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    /** The job sees for itself that the import was stopped. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(OrganisationClosed closed) {
        imports.runningOf(closed.organisationId())
                .flatMap(imports::hold)
                .filter(held -> held.is(ImportState.RUNNING))
                .ifPresent(held -> held.cancel(clock.instant()));
    }
}
