package be.vormingsportaal.engine;

import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.identity.Authentication;

/** What a delegate behind a user task may believe, which is not what the form sent. */
public final class TaskCompletion {

    private TaskCompletion() {}

    /** The account of whoever completed the task; null when it was not completed in somebody's name. */
    public static UUID by(DelegateExecution execution) {
        return Optional.ofNullable(execution
                        .getProcessEngineServices()
                        .getIdentityService()
                        .getCurrentAuthentication())
                .map(Authentication::getUserId)
                .map(UUID::fromString)
                .orElse(null);
    }
}
