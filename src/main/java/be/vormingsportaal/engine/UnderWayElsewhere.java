package be.vormingsportaal.engine;

import be.vormingsportaal.shared.UnderWayException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.delegate.DefaultDelegateInterceptor;
import org.camunda.bpm.engine.impl.delegate.DelegateInvocation;

/**
 * A delegate that found its work under way lost a race, and the engine hears it as one: such a job uses up no try and
 * leaves one line in the log, without a stack trace. {@link JobFailure} lets it run again soon.
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
