package be.vormingsportaal.billing.process;

import be.vormingsportaal.billing.money.PaymentAssignmentProcess;
import be.vormingsportaal.engine.ProcessGateway;
import be.vormingsportaal.shared.PortalSettings;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells {@code payment-assignment} what happened. The business key is the id of the payment. */
@Component
class CamundaPaymentAssignmentProcess implements PaymentAssignmentProcess {

    private static final Logger LOG = LoggerFactory.getLogger(CamundaPaymentAssignmentProcess.class);

    private final ProcessGateway processes;
    private final PortalSettings portal;

    CamundaPaymentAssignmentProcess(ProcessGateway processes, PortalSettings portal) {
        this.processes = processes;
        this.portal = portal;
    }

    @Override
    public void start(UUID paymentId) {
        processes.start(
                PaymentAssignmentBpmn.KEY,
                paymentId,
                PaymentAssignmentBpmn.PAYMENT_PAGE.with(portal.page("/beheer/betalingen/" + paymentId)));
    }

    /** A payment whose case was deleted needs no case any more after this. */
    @Override
    public void assigned(UUID paymentId) {
        if (!processes.tell(PaymentAssignmentBpmn.MESSAGE_ASSIGNED, paymentId, Map.of())) {
            LOG.error("The case of payment {} was gone when it got its place", paymentId);
        }
    }
}
