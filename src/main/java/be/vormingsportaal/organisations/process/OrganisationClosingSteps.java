package be.vormingsportaal.organisations.process;

import be.vormingsportaal.engine.BusinessKey;
import be.vormingsportaal.organisations.closing.ClosingRun;
import be.vormingsportaal.organisations.closing.ClosingService;
import be.vormingsportaal.shared.OutsideTransaction;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the steps of {@code organisation-closing}, in the order of the diagram. */
@Configuration(proxyBeanMethods = false)
class OrganisationClosingSteps {

    private final ClosingRun run;
    private final ClosingService closings;
    private final OutsideTransaction outside;

    OrganisationClosingSteps(ClosingRun run, ClosingService closings, OutsideTransaction outside) {
        this.run = run;
        this.closings = closings;
        this.outside = outside;
    }

    /** Releases the next people, outside the transaction of the job: each has its own. */
    @Bean
    JavaDelegate releaseNextPeopleDelegate() {
        return execution -> {
            UUID closingId = BusinessKey.of(execution);
            boolean more = outside.call(() -> run.next(closingId));
            execution.setVariable(OrganisationClosingBpmn.MORE_PEOPLE.name(), more);
        };
    }

    /** Has the trainings called off, and ends the closing. */
    @Bean
    JavaDelegate finishClosingDelegate() {
        return execution -> closings.finish(BusinessKey.of(execution));
    }
}
