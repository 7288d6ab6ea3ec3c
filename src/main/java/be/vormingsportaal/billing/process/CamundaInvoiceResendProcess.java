package be.vormingsportaal.billing.process;

import be.vormingsportaal.billing.receivable.InvoiceResendProcess;
import be.vormingsportaal.engine.Notices;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Starts {@code notice} of the kind {@code invoice-resend}. The business key is the id of the request. */
@Component
class CamundaInvoiceResendProcess implements InvoiceResendProcess {

    private final Notices notices;

    CamundaInvoiceResendProcess(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void start(UUID resentInvoiceId) {
        notices.start(BillingNotices.RESEND, resentInvoiceId);
    }
}
