package be.vormingsportaal.engine;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The business key of a case, which is the id of what the case is about. */
public final class BusinessKey {

    private BusinessKey() {}

    public static UUID of(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}
