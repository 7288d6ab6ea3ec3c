package be.vormingsportaal.imports.process;

import be.vormingsportaal.engine.OutsideJob;
import be.vormingsportaal.imports.caregivers.ImportRun;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Carries out the next rows, outside the transaction of the job: each has its own. */
@Component
class ImportNextRowsDelegate implements JavaDelegate {

    private final ImportRun run;
    private final OutsideJob outside;

    ImportNextRowsDelegate(ImportRun run, OutsideJob outside) {
        this.run = run;
        this.outside = outside;
    }

    @Override
    public void execute(DelegateExecution execution) throws Exception {
        UUID importId = UUID.fromString(execution.getProcessBusinessKey());
        boolean more = outside.call(() -> run.next(importId));
        execution.setVariable(CaregiverImportBpmn.MORE_ROWS.name(), more);
    }
}
