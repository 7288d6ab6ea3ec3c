package be.vormingsportaal.billing.process;

import be.vormingsportaal.billing.notice.PaymentNotices;
import be.vormingsportaal.billing.peppol.EInvoices;
import be.vormingsportaal.engine.NoticeKind;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares what this module sends as a {@code notice}. */
@Configuration(proxyBeanMethods = false)
class BillingNotices {

    static final String E_INVOICE = "e-invoice-delivery";

    static final String PAYMENT = "payment-notice";

    /** Hands an e-invoice over to the access point. */
    @Bean
    NoticeKind eInvoiceNotice(EInvoices eInvoices) {
        return new NoticeKind(E_INVOICE, 40, Duration.ofDays(365), eInvoices::handOver);
    }

    /** Tells an organisation what became of money for its invoice. */
    @Bean
    NoticeKind paymentNotice(PaymentNotices notices) {
        return new NoticeKind(PAYMENT, 40, Duration.ofDays(365), notices::tell);
    }
}
