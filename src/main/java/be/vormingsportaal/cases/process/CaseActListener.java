package be.vormingsportaal.cases.process;

import be.vormingsportaal.accounts.account.SignedInAccount;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Keeps who is signed in when a case is told something. Nobody is in a job, and nobody is behind the link in a mail: it
 * is enough to have the link, so that the portal cannot say who it was.
 */
class CaseActListener implements ExecutionListener {

    private final ObjectProvider<CaseActs> acts;

    /** @param acts fetched when it is first asked for, because it is made after the engine */
    CaseActListener(ObjectProvider<CaseActs> acts) {
        this.acts = acts;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (!execution.isCanceled()) {
            signedIn()
                    .ifPresent(account -> acts.getObject()
                            .keep(execution.getActivityInstanceId(), execution.getProcessInstanceId(), account));
        }
    }

    private static Optional<UUID> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal())
                .filter(SignedInAccount.class::isInstance)
                .map(principal -> ((SignedInAccount) principal).id());
    }
}
