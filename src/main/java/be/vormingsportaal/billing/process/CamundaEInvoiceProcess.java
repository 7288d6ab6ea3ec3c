package be.vormingsportaal.billing.process;

import be.vormingsportaal.billing.peppol.EInvoiceProcess;
import be.vormingsportaal.engine.ProcessGateway;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Starts {@code e-invoice-delivery}. The business key is the id of the delivery. */
@Component
class CamundaEInvoiceProcess implements EInvoiceProcess {

    private final ProcessGateway processes;

    CamundaEInvoiceProcess(ProcessGateway processes) {
        this.processes = processes;
    }

    @Override
    public void start(UUID deliveryId) {
        processes.start(EInvoiceDeliveryBpmn.KEY, deliveryId, Map.of());
    }
}
