package be.vormingsportaal.billing.provider;

import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.billing.sales.Invoicing;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Asks the payment provider about every open link from time to time, so that nothing is lost when the provider's
 * messages are lost. It also closes the links that nobody needs any more, because the invoice is paid or credited, or
 * another amount is open.
 */
@Component
class PaymentLinkPolling {

    private static final Logger LOG = LoggerFactory.getLogger(PaymentLinkPolling.class);
    private static final Limit AT_ONCE = Limit.of(100);

    private final ObjectProvider<PaymentProvider> provider;
    private final PaymentLinkRepository links;
    private final Receivables receivables;
    private final Invoicing invoicing;
    private final ProviderPaymentBooking books;
    private final PaymentPollTimes polls;

    PaymentLinkPolling(
            ObjectProvider<PaymentProvider> provider,
            PaymentLinkRepository links,
            Receivables receivables,
            Invoicing invoicing,
            ProviderPaymentBooking books,
            PaymentPollTimes polls) {
        this.provider = provider;
        this.links = links;
        this.receivables = receivables;
        this.invoicing = invoicing;
        this.books = books;
        this.polls = polls;
    }

    @Scheduled(cron = "${portal.payment.poll-cron:30 * * * * *}")
    void pollAll() {
        PaymentProvider available = provider.getIfAvailable();
        if (available == null) {
            return;
        }
        Instant before = polls.before();
        links.findByStateAndCheckedAtBeforeOrderByCheckedAt(PaymentLink.State.OPEN, before, AT_ONCE)
                .forEach(link -> poll(available, link, before));
        // a payment that began before its link was closed can end days later, and money can go back
        links.lately(PaymentLink.State.CLOSED, polls.dayBefore(), polls.monthBefore(), AT_ONCE)
                .forEach(link -> poll(available, link, polls.dayBefore()));
    }

    /** Books what is new about a link, whatever its state. It does nothing when the portal did not make the link. */
    void ask(PaymentProvider available, String providerId) {
        links.findByProviderId(providerId).ifPresent(link -> ask(available, link));
    }

    private void poll(PaymentProvider available, PaymentLink link, Instant before) {
        if (links.claim(link.id(), before, polls.now()) == 0) {
            return;
        }
        try {
            ask(available, link);
            if (link.isOpen() && !isNeeded(link)) {
                available.close(link.providerId());
                links.become(link.id(), PaymentLink.State.CLOSED);
            }
        } catch (RuntimeException failed) {
            LOG.warn("Payment link {} could not be asked about: {}", link.providerId(), failed.toString());
        }
    }

    /** Books what is new about a link, and notes how the newest attempt to pay by it stands. */
    void ask(PaymentProvider available, PaymentLink link) {
        InvoiceView invoice = invoicing.find(link.invoiceId()).orElseThrow();
        List<ProviderPayment> payments = available.payments(link.providerId());
        payments.forEach(payment -> books.book(payment, invoice.communication().orElseThrow()));
        newest(payments).ifPresent(attempt -> links.note(link.id(), attempt.state(), attempt.begunAt()));
    }

    /** Nobody pays twice by one link, so the attempt that succeeded says more than any other. */
    private static Optional<PaymentAttempt> newest(List<ProviderPayment> payments) {
        return payments.stream()
                .map(ProviderPayment::attempt)
                .max(Comparator.comparing((PaymentAttempt attempt) -> attempt.state() == PaymentAttempt.State.PAID)
                        .thenComparing(PaymentAttempt::begunAt));
    }

    private boolean isNeeded(PaymentLink link) {
        return receivables
                .find(link.invoiceId())
                .filter(receivable -> receivable.open().equals(link.amount()))
                .isPresent();
    }
}
