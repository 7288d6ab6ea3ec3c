package be.vormingsportaal.billing.refund;

import be.vormingsportaal.billing.money.Ledger;
import be.vormingsportaal.billing.money.Payment;
import be.vormingsportaal.billing.money.PaymentRepository;
import be.vormingsportaal.billing.provider.ProviderPayment;
import be.vormingsportaal.billing.provider.ProviderRefund;
import be.vormingsportaal.billing.returned.PaymentReturns;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes what the payment provider says about a refund. What of a payment went back in all is booked by one rule for
 * every refund and chargeback, whoever asked first: the news about the payment, or this.
 */
@Component
class ProviderRefunds {

    private static final String REFUSED = "De betaaldienst voerde de terugbetaling niet uit.";
    private static final String CAME_BACK =
            "De betaaldienst kreeg het geld terug, nadat de terugbetaling weg was. Misschien is de rekening afgesloten.";

    private final RefundRepository refunds;
    private final PaymentRepository payments;
    private final PaymentReturns returns;
    private final Ledger ledger;
    private final RefundProcess process;
    private final Clock clock;

    ProviderRefunds(
            RefundRepository refunds,
            PaymentRepository payments,
            PaymentReturns returns,
            Ledger ledger,
            RefundProcess process,
            Clock clock) {
        this.refunds = refunds;
        this.payments = payments;
        this.returns = returns;
        this.ledger = ledger;
        this.process = process;
        this.clock = clock;
    }

    /**
     * What the provider says.
     *
     * @param refund empty when it refused the refund, or does not know it any more
     * @param payment the payment that money goes back of
     */
    record Answer(Optional<ProviderRefund> refund, Optional<ProviderPayment> payment) {

        ProviderRefund.State state() {
            return refund.map(ProviderRefund::state).orElse(ProviderRefund.State.FAILED);
        }

        /** Whether the provider knows the refund, and says that it failed. */
        boolean isFailed() {
            return refund.filter(known -> known.state() == ProviderRefund.State.FAILED)
                    .isPresent();
        }

        /** How many euros went back now; empty when the provider does not know the payment now, or not in euros. */
        Optional<Money> inAll() {
            return payment.filter(ProviderPayment::isInEuro)
                    .map(ProviderPayment::refunded)
                    .map(Money::of);
        }
    }

    /** Does nothing when nothing is new, or when the books could not follow. */
    @RetryOnConflict
    @Transactional
    public void note(UUID refundId, Answer answer) {
        Refund refund = refunds.hold(refundId).orElseThrow();
        if (refund.state() == RefundState.ORDERED) {
            settle(refund, answer);
        } else if (refund.state() == RefundState.DONE && answer.isFailed()) {
            fail(refund, answer, RefundState.BOUNCED, CAME_BACK);
        }
    }

    private void settle(Refund refund, Answer answer) {
        if (answer.state() == ProviderRefund.State.FAILED) {
            fail(refund, answer, RefundState.REFUSED, REFUSED);
        } else if (answer.state() == ProviderRefund.State.GONE && answer.inAll().isPresent()) {
            returns.refunded(payment(refund), answer.inAll().get());
            refund.end(RefundState.DONE, Optional.empty(), clock.instant());
            refunds.saveAndFlush(refund);
            process.gone(refund.id());
        }
    }

    /** Waits until what the provider gave back in all does not hold it any more: nothing is booked after this. */
    private void fail(Refund refund, Answer answer, RefundState state, String why) {
        answer.inAll().ifPresent(inAll -> {
            returns.notRefunded(payment(refund), inAll, refund.amount());
            returns.refunded(payment(refund), inAll);
        });
        if (!isBooked(refund, answer)) {
            return;
        }
        refund.end(state, Optional.of(why), clock.instant());
        refunds.saveAndFlush(refund);
        process.failed(refund.id());
    }

    /** Whether the books know that it did not go. What the provider never took on was never booked as gone. */
    private boolean isBooked(Refund refund, Answer answer) {
        return refund.providerRefundId().isEmpty()
                || answer.inAll()
                        .filter(inAll ->
                                inAll.isZero() || !refund.amount().isMoreThan(ledger.promised(refund.paymentId())))
                        .isPresent();
    }

    /** What the provider calls the payment. */
    private String payment(Refund refund) {
        return payments.findById(refund.paymentId()).map(Payment::externalId).orElseThrow();
    }
}
