package be.vormingsportaal.billing.notice;

import be.vormingsportaal.billing.money.InvoiceMoneyMoved;
import be.vormingsportaal.billing.receivable.DueDateMoved;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes what an organisation has to hear, in the transaction that books it, and tells it afterwards. */
@Service
@Transactional
public class PaymentNotices {

    private final PaymentNoticeRepository notices;
    private final PaymentNoticeProcess process;
    private final PaymentNoticeMails mails;
    private final Clock clock;

    PaymentNotices(
            PaymentNoticeRepository notices, PaymentNoticeProcess process, PaymentNoticeMails mails, Clock clock) {
        this.notices = notices;
        this.process = process;
        this.mails = mails;
        this.clock = clock;
    }

    @EventListener
    void on(InvoiceMoneyMoved moved) {
        process.start(notices.saveAndFlush(PaymentNotice.of(moved)).id());
    }

    @EventListener
    void on(DueDateMoved moved) {
        process.start(notices.saveAndFlush(PaymentNotice.of(moved)).id());
    }

    /** Mails it to whoever gets the invoices of the organisation, unless that was done before. */
    public void tell(UUID noticeId) {
        PaymentNotice notice = notices.findById(noticeId).orElseThrow();
        if (!notice.isSent()) {
            mails.send(notice);
            notice.sent(clock.instant());
            notices.saveAndFlush(notice);
        }
    }
}
