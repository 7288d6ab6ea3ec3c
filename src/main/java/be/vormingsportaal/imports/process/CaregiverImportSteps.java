package be.vormingsportaal.imports.process;

import be.vormingsportaal.engine.BusinessKey;
import be.vormingsportaal.imports.caregivers.ImportMails;
import be.vormingsportaal.imports.caregivers.ImportRun;
import be.vormingsportaal.shared.OutsideTransaction;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the steps of {@code caregiver-import}, in the order of the diagram. */
@Configuration(proxyBeanMethods = false)
class CaregiverImportSteps {

    private final ImportRun run;
    private final OutsideTransaction outside;
    private final ImportMails mails;

    CaregiverImportSteps(ImportRun run, OutsideTransaction outside, ImportMails mails) {
        this.run = run;
        this.outside = outside;
        this.mails = mails;
    }

    /** Carries out the next rows, outside the transaction of the job: each has its own. */
    @Bean
    JavaDelegate importNextRowsDelegate() {
        return execution -> {
            UUID importId = BusinessKey.of(execution);
            boolean more = outside.call(() -> run.next(importId));
            execution.setVariable(CaregiverImportBpmn.MORE_ROWS.name(), more);
        };
    }

    /** Mails the person who started the import how it ended. */
    @Bean
    JavaDelegate sendImportResultDelegate() {
        return execution -> mails.sendResult(BusinessKey.of(execution));
    }
}
