package be.vormingsportaal.attestations.process;

import be.vormingsportaal.attestations.renewal.RenewalCase;
import be.vormingsportaal.attestations.renewal.RenewalService;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Looks at a new attest, and says what its case waits for. */
@Component
class CheckAttestationDelegate implements JavaDelegate {

    private final RenewalService renewals;
    private final ReviewSheet sheet;

    CheckAttestationDelegate(RenewalService renewals, ReviewSheet sheet) {
        this.renewals = renewals;
        this.sheet = sheet;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RenewalCase renewal = renewals.check(UUID.fromString(execution.getProcessBusinessKey()));
        boolean reviewNeeded = !renewal.reviewReasons().isEmpty();
        execution.setVariables(AttestationRenewalBpmn.REVIEW_NEEDED.with(reviewNeeded));
        if (reviewNeeded) {
            execution.setVariables(sheet.of(renewal));
        }
        execution.setVariables(AttestationRenewalBpmn.EXPIRED_AT.with(Date.from(renewal.expiredAt())));
        NextReminder.set(execution, renewal.nextReminder());
    }
}
