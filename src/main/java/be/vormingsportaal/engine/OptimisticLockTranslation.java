package be.vormingsportaal.engine;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Turns a lost conflict in the engine into the exception that Spring has for it, so that one retry serves both. */
public final class OptimisticLockTranslation {

    private OptimisticLockTranslation() {}

    public static <R> R translate(Supplier<R> command) {
        try {
            return command.get();
        } catch (OptimisticLockingException lost) {
            throw new OptimisticLockingFailureException("Another transaction moved this process", lost);
        } catch (ProcessEngineException failed) {
            if (isConflict(failed)) {
                throw new CannotAcquireLockException("The database chose this transaction as the loser", failed);
            }
            if (isHalfGone(failed)) {
                throw new OptimisticLockingFailureException("Another transaction ended a part of this process", failed);
            }
            throw failed;
        }
    }

    /** Whether the engine read one execution of a process and no longer found the one above it, because a job ended it. */
    private static boolean isHalfGone(ProcessEngineException failed) {
        return failed.getMessage() != null && failed.getMessage().contains("Cannot resolve parent with id");
    }

    /**
     * Whether this is a conflict that the engine does not translate: a deadlock or a serialisation failure (class 40),
     * or rows of the process that a job changed at this moment, which appear as a violated constraint of the engine's
     * tables (class 23).
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
