package be.vormingsportaal.engine;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Starts processes and tells them what happened, by business key; the process adapters of the modules build on this.
 * Works in the transaction of the caller, so that the row and the token move together.
 *
 * <p>Losing a race in the engine shows as the exception that Spring has for it, so that one retry fits both.
 */
@Component
public class ProcessGateway {

    private final RuntimeService runtime;

    ProcessGateway(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** @param businessKey id of the aggregate that the process is about */
    public void start(String processKey, UUID businessKey, Map<String, Object> variables) {
        translating(() -> runtime.startProcessInstanceByKey(processKey, businessKey.toString(), variables));
    }

    /**
     * Tells the process of one aggregate that something happened.
     *
     * @return false when no process was waiting for it
     */
    public boolean tell(String message, UUID businessKey, Map<String, Object> variables) {
        return !translating(() -> runtime.createMessageCorrelation(message)
                        .processInstanceBusinessKey(businessKey.toString())
                        .setVariables(variables)
                        .correlateAllWithResult())
                .isEmpty();
    }

    /** The business keys of the cases of a process that are not over. For processes of which few run at any moment. */
    public Set<UUID> running(String processKey) {
        return runtime.createProcessInstanceQuery().processDefinitionKey(processKey).list().stream()
                .map(instance -> UUID.fromString(instance.getBusinessKey()))
                .collect(Collectors.toSet());
    }

    private static <R> R translating(Supplier<R> command) {
        try {
            return command.get();
        } catch (OptimisticLockingException lost) {
            throw new OptimisticLockingFailureException("Another transaction moved this process", lost);
        } catch (ProcessEngineException failed) {
            if (isConflict(failed)) {
                throw new CannotAcquireLockException("The database chose this transaction as the loser", failed);
            }
            throw failed;
        }
    }

    /**
     * What this engine does not translate: a deadlock or a serialisation failure (class 40), and rows of the process
     * that a job changed at this moment, which shows as a violated constraint of the engine's tables (class 23).
     */
    private static boolean isConflict(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && (sql.getSQLState().startsWith("40") || sql.getSQLState().startsWith("23"))) {
                return true;
            }
        }
        return false;
    }
}
