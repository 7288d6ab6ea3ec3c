package be.vormingsportaal.billing.provider;

import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.ReceivableView;
import be.vormingsportaal.billing.money.InvoiceReopened;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.billing.sales.Invoicing;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Leads the person who has to pay an invoice to a page of the payment provider. Such a page is for one amount: when
 * another amount is open, a new page is made and the old one is closed. No transaction is open while the provider is
 * asked, unless a job has one.
 */
@Service
public class PaymentCheckout {

    private static final Logger LOG = LoggerFactory.getLogger(PaymentCheckout.class);

    /** Tells the page that the payer comes from the provider, and waits to hear how it went. */
    private static final String RETURN = "?terug=0";

    private final ObjectProvider<PaymentProvider> provider;
    private final PaymentLinkRepository links;
    private final Invoicing invoicing;
    private final Receivables receivables;
    private final Clock clock;

    PaymentCheckout(
            ObjectProvider<PaymentProvider> provider,
            PaymentLinkRepository links,
            Invoicing invoicing,
            Receivables receivables,
            Clock clock) {
        this.provider = provider;
        this.links = links;
        this.invoicing = invoicing;
        this.receivables = receivables;
        this.clock = clock;
    }

    /** Whether there is a payment provider at all. */
    public boolean isOffered() {
        return provider.getIfAvailable() != null;
    }

    /**
     * The address of the page to pay what is open.
     *
     * @return empty when there is no provider, or nothing is open
     * @throws ProviderException when the provider does not make one now
     */
    @RetryOnConflict
    public Optional<String> checkout(UUID invoiceId) {
        PaymentProvider available = provider.getIfAvailable();
        Money open = receivables.find(invoiceId).map(ReceivableView::open).orElse(Money.ZERO);
        if (available == null || !open.isPositive()) {
            return Optional.empty();
        }
        Optional<PaymentLink> newest = links.findFirstByInvoiceIdOrderByGenerationDesc(invoiceId);
        return newest.filter(link -> link.isOpen() && link.amount().equals(open))
                .or(() -> Optional.of(make(available, invoiceId, open, newest)))
                .map(PaymentLink::checkoutUrl);
    }

    /** Nobody can pay twice by one link, so an invoice that is open again gets a new link. */
    @EventListener
    void on(InvoiceReopened reopened) {
        links.becomeAll(reopened.invoiceId(), PaymentLink.State.CLOSED);
    }

    private PaymentLink make(PaymentProvider available, UUID invoiceId, Money open, Optional<PaymentLink> before) {
        InvoiceView invoice = invoicing.find(invoiceId).orElseThrow();
        int generation = before.map(PaymentLink::generation).orElse(0) + 1;
        before.filter(PaymentLink::isOpen).ifPresent(old -> available.close(old.providerId()));
        PaymentProvider.Link made = available.make(new PaymentProvider.Order(
                PaymentLink.key(invoiceId, generation),
                open,
                invoice.number() + " " + invoice.communication().orElseThrow().display(),
                receivables.page(invoiceId) + RETURN));
        LOG.info("Payment link {} for invoice {} made", made.id(), invoice.number());
        return links.saveAndFlush(PaymentLink.of(invoiceId, generation, open, made, clock.instant()));
    }
}
