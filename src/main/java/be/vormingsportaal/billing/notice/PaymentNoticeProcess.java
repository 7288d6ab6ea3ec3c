package be.vormingsportaal.billing.notice;

import java.util.UUID;

/** Lets the domain talk to the process of the notice {@code payment-notice}, in the caller's transaction. */
public interface PaymentNoticeProcess {

    void start(UUID noticeId);
}
