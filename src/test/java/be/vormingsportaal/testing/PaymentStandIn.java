package be.vormingsportaal.testing;

import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;

/**
 * A model that waits in the place of {@code invoice-payment} until a test says how the payment ended: what that process
 * does is of no matter here. The newest version counts, so it has to go again.
 */
public class PaymentStandIn implements AutoCloseable {

    private static final String MESSAGE = "payment.Ended";
    /** What the module says to the real one. */
    private static final String CREDITED = "billing.InvoiceCredited";

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final String deployment;

    public PaymentStandIn(RepositoryService repository, RuntimeService runtime) {
        this.repository = repository;
        this.runtime = runtime;
        this.deployment = repository
                .createDeployment()
                .addModelInstance(
                        "payment-stand-in.bpmn",
                        Bpmn.createExecutableProcess("invoice-payment")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .eventBasedGateway()
                                .id("Gateway_Wait")
                                .intermediateCatchEvent("Event_Ended")
                                .message(MESSAGE)
                                .endEvent()
                                .moveToNode("Gateway_Wait")
                                .intermediateCatchEvent("Event_Credited")
                                .message(CREDITED)
                                .endEvent()
                                .done())
                .deploy()
                .getId();
    }

    public boolean waits(UUID invoice) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(invoice.toString())
                        .count()
                == 1;
    }

    public void end(UUID invoice, boolean paid) {
        runtime.createMessageCorrelation(MESSAGE)
                .processInstanceBusinessKey(invoice.toString())
                .setVariable("paid", paid)
                .correlate();
    }

    @Override
    public void close() {
        repository.deleteDeployment(deployment, true, true, true);
    }
}
