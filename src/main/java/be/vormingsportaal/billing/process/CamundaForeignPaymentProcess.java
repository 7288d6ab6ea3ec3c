package be.vormingsportaal.billing.process;

import be.vormingsportaal.billing.foreign.ForeignPaymentProcess;
import be.vormingsportaal.engine.ProcessGateway;
import be.vormingsportaal.shared.PortalSettings;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Starts {@code foreign-payment}. The business key is the id of the money in another currency. */
@Component
class CamundaForeignPaymentProcess implements ForeignPaymentProcess {

    private final ProcessGateway processes;
    private final PortalSettings portal;

    CamundaForeignPaymentProcess(ProcessGateway processes, PortalSettings portal) {
        this.processes = processes;
        this.portal = portal;
    }

    @Override
    public void start(UUID foreignPaymentId) {
        processes.start(
                ForeignPaymentBpmn.KEY,
                foreignPaymentId,
                ForeignPaymentBpmn.PAYMENT_PAGE.with(portal.page("/beheer/betalingen/" + foreignPaymentId)));
    }
}
