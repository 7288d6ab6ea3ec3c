package be.vormingsportaal.billing.refund;

import be.vormingsportaal.billing.money.Payment;
import be.vormingsportaal.billing.money.PaymentRepository;
import be.vormingsportaal.billing.provider.PaymentProvider;
import be.vormingsportaal.billing.provider.ProviderException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the payment provider give money back. It may run again: the provider gives it back once. */
@Service
@Transactional
public class RefundOrdering {

    private final RefundRepository refunds;
    private final PaymentRepository payments;
    private final ObjectProvider<PaymentProvider> provider;
    private final RefundTerms terms;

    RefundOrdering(
            RefundRepository refunds,
            PaymentRepository payments,
            ObjectProvider<PaymentProvider> provider,
            RefundTerms terms) {
        this.refunds = refunds;
        this.payments = payments;
        this.provider = provider;
        this.terms = terms;
    }

    /**
     * @throws ProviderException when the provider does not answer, or there is none any more
     * @throws java.util.NoSuchElementException when there is no such refund
     */
    public void order(UUID refundId) {
        Refund refund = refunds.hold(refundId).orElseThrow();
        if (refund.state() != RefundState.RELEASED) {
            return;
        }
        PaymentProvider available = provider.getIfAvailable();
        if (available == null) {
            throw new ProviderException("There is no payment provider");
        }
        Payment payment = payments.findById(refund.paymentId()).orElseThrow();
        Optional<String> made = available.giveBack(new PaymentProvider.GiveBack(
                refundId, payment.externalId(), refund.amount(), terms.message(payment.id())));
        refund.ordered(made, Instant.EPOCH);
        refunds.saveAndFlush(refund);
    }

    /** Whether somebody else has to release it first. */
    @Transactional(readOnly = true)
    public boolean needsRelease(UUID refundId) {
        return refunds.findById(refundId).orElseThrow().state() == RefundState.REQUESTED;
    }

    /** How it goes back. */
    @Transactional(readOnly = true)
    public RefundWay way(UUID refundId) {
        return refunds.findById(refundId).orElseThrow().way();
    }

    /** When somebody has to look, if nothing is seen until then of what is ordered now. */
    public Instant notSeenAt() {
        return terms.notSeenAt();
    }
}
