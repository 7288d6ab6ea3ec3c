package be.vormingsportaal.billing.process;

import be.vormingsportaal.billing.notice.PaymentNoticeProcess;
import be.vormingsportaal.engine.Notices;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Starts {@code notice} of the kind {@code payment-notice}. The business key is the id of the notice. */
@Component
class CamundaPaymentNoticeProcess implements PaymentNoticeProcess {

    private final Notices notices;

    CamundaPaymentNoticeProcess(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void start(UUID noticeId) {
        notices.start(BillingNotices.PAYMENT, noticeId);
    }
}
