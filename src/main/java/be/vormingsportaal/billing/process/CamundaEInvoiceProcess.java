package be.vormingsportaal.billing.process;

import be.vormingsportaal.billing.peppol.EInvoiceProcess;
import be.vormingsportaal.engine.Notices;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Starts {@code notice} of the kind {@code e-invoice-delivery}. The business key is the id of the delivery. */
@Component
class CamundaEInvoiceProcess implements EInvoiceProcess {

    private final Notices notices;

    CamundaEInvoiceProcess(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void start(UUID deliveryId) {
        notices.start(BillingNotices.E_INVOICE, deliveryId);
    }
}
