package be.vormingsportaal.billing.process;

import be.vormingsportaal.billing.returned.ReturnedPaymentProcess;
import be.vormingsportaal.engine.ProcessGateway;
import be.vormingsportaal.shared.PortalSettings;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells {@code returned-payment} what happened. The business key is the id of the payment that took money back. */
@Component
class CamundaReturnedPaymentProcess implements ReturnedPaymentProcess {

    private static final Logger LOG = LoggerFactory.getLogger(CamundaReturnedPaymentProcess.class);

    private final ProcessGateway processes;
    private final PortalSettings portal;

    CamundaReturnedPaymentProcess(ProcessGateway processes, PortalSettings portal) {
        this.processes = processes;
        this.portal = portal;
    }

    @Override
    public void start(UUID paymentId) {
        processes.start(
                ReturnedPaymentBpmn.KEY,
                paymentId,
                ReturnedPaymentBpmn.PAYMENT_PAGE.with(portal.page("/beheer/betalingen/" + paymentId)));
    }

    /** A payment whose case was deleted needs no case any more after this. */
    @Override
    public void givenAgain(UUID paymentId) {
        if (!processes.tell(ReturnedPaymentBpmn.MESSAGE_GIVEN_AGAIN, paymentId, Map.of())) {
            LOG.error("The case of payment {} was gone when its money came again", paymentId);
        }
    }
}
