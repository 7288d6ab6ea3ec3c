package be.vormingsportaal.billing.refund;

import be.vormingsportaal.billing.foreign.ForeignPayments;
import be.vormingsportaal.billing.money.Payment;
import be.vormingsportaal.billing.money.PaymentSource;
import be.vormingsportaal.billing.provider.PaymentProvider;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says which way a refund can go, and whether somebody else has to release it first. */
@Component
class RefundStarting {

    private final ObjectProvider<PaymentProvider> provider;
    private final ForeignPayments foreign;
    private final RefundProcess process;
    private final RefundSettings settings;
    private final Clock clock;

    RefundStarting(
            ObjectProvider<PaymentProvider> provider,
            ForeignPayments foreign,
            RefundProcess process,
            RefundSettings settings,
            Clock clock) {
        this.provider = provider;
        this.foreign = foreign;
        this.process = process;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Whether the payment provider can give the money of this payment back. Of another currency it counts no euros, and
     * money that came again has no id of its own there.
     */
    boolean canProvider(Payment payment) {
        return payment.source() == PaymentSource.PROVIDER
                && payment.returnsId().isEmpty()
                && provider.getIfAvailable() != null
                && !foreign.knows(payment.source(), payment.externalId());
    }

    /** Releases it when nobody else has to. */
    void passOn(Refund refund) {
        if (!needRelease()) {
            refund.release(Optional.empty(), clock.instant());
        }
    }

    /** The caller does this last, when all rows are written. */
    void start(Refund refund) {
        process.start(refund.id());
    }

    /** Whether somebody else than whoever asks for a refund has to release it. */
    boolean needRelease() {
        return settings.refundsNeedRelease();
    }
}
