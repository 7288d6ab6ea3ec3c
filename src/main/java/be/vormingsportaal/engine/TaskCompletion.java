package be.vormingsportaal.engine;

import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.identity.Authentication;

/** Says who completed a user task. A delegate relies on this, and not on what the form sent. */
public final class TaskCompletion {

    private TaskCompletion() {}

    /** The account of the person who completed the task; empty when it was not completed in somebody's name. */
    public static Optional<UUID> by(DelegateExecution execution) {
        return Optional.ofNullable(execution
                        .getProcessEngineServices()
                        .getIdentityService()
                        .getCurrentAuthentication())
                .map(Authentication::getUserId)
                .map(UUID::fromString);
    }
}
