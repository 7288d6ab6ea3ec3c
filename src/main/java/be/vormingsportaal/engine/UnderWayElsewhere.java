package be.vormingsportaal.engine;

import be.vormingsportaal.shared.UnderWayException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.delegate.DefaultDelegateInterceptor;
import org.camunda.bpm.engine.impl.delegate.DelegateInvocation;

/**
 * Tells the engine that a job lost a conflict when its delegate found that the work is done elsewhere at this moment.
 * Such a job uses no try, and leaves one line in the log without a stack trace. {@link JobFailure} lets it run again
 * after a short time.
 */
class UnderWayElsewhere extends DefaultDelegateInterceptor {

    @Override
    public void handleInvocation(DelegateInvocation invocation) throws Exception {
        try {
            super.handleInvocation(invocation);
        } catch (UnderWayException elsewhere) {
            throw new OptimisticLockingException(elsewhere.getMessage(), elsewhere);
        }
    }
}
