package be.vormingsportaal.attestations.process;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Tells the case which reminder it waits for, if any. */
final class NextReminder {

    private NextReminder() {}

    static void set(DelegateExecution execution, Optional<Instant> moment) {
        execution.setVariables(AttestationRenewalBpmn.REMINDER_LEFT.with(moment.isPresent()));
        moment.ifPresent(next -> execution.setVariables(AttestationRenewalBpmn.REMINDER_AT.with(Date.from(next))));
    }
}
