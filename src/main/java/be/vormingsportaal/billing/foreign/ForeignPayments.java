package be.vormingsportaal.billing.foreign;

import be.vormingsportaal.billing.money.PaymentBooking;
import be.vormingsportaal.billing.money.PaymentSource;
import be.vormingsportaal.billing.returned.PaymentReturns;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Handles money in another currency than euro. It is noted once, and is a task until somebody says how many euros it
 * is. The number of euros that the payment provider expects is only an estimate (ADR 0018).
 */
@Service
@Transactional
public class ForeignPayments {

    private static final int NOTE = 300;

    private final ForeignPaymentRepository payments;
    private final ForeignPaymentProcess process;
    private final PaymentBooking booking;
    private final PaymentReturns returns;
    private final Clock clock;

    ForeignPayments(
            ForeignPaymentRepository payments,
            ForeignPaymentProcess process,
            PaymentBooking booking,
            PaymentReturns returns,
            Clock clock) {
        this.payments = payments;
        this.process = process;
        this.booking = booking;
        this.returns = returns;
        this.clock = clock;
    }

    /** Notes the money, unless it was noted before, whatever became of it. */
    @RetryOnConflict
    public void note(ForeignMoney money) {
        if (!payments.existsByOriginSourceAndOriginExternalId(money.source(), money.externalId())) {
            process.start(payments.saveAndFlush(ForeignPayment.of(money, clock.instant()))
                    .id());
        }
    }

    /** Whether money that came in is, or was, in another currency. */
    @Transactional(readOnly = true)
    public boolean knows(PaymentSource source, String externalId) {
        return payments.existsByOriginSourceAndOriginExternalId(source, externalId);
    }

    @Transactional(readOnly = true)
    public Optional<ForeignPaymentView> find(UUID id) {
        return payments.findById(id).map(payment -> {
            ForeignMoney money = payment.money();
            return new ForeignPaymentView(
                    money.source(),
                    money.externalId(),
                    money.display(),
                    money.receivedOn(),
                    money.payer(),
                    money.message(),
                    payment.isOpen(),
                    payment.note());
        });
    }

    /**
     * @param by who decided; empty when the engine does not know
     * @throws java.util.NoSuchElementException when there is no such payment
     */
    public ForeignOutcome decide(UUID id, ForeignAnswer answer, Optional<UUID> by) {
        ForeignPayment payment = payments.hold(id).orElseThrow();
        if (!payment.isOpen()) {
            return ForeignOutcome.NOT_OPEN;
        }
        return switch (answer.decision()) {
            case BOOK -> book(payment, answer.amount(), by);
            case LEAVE_OUT -> leaveOut(payment, answer.note(), by);
        };
    }

    private ForeignOutcome book(ForeignPayment payment, Money euro, Optional<UUID> by) {
        if (euro == null || !euro.isPositive()) {
            return ForeignOutcome.NO_AMOUNT;
        }
        payment.decide(ForeignPayment.State.BOOKED, Optional.empty(), by, clock.instant());
        payments.saveAndFlush(payment);
        ForeignMoney money = payment.money();
        if (money.isTakenBack()) {
            returns.takenBack(money.out(euro));
        } else {
            booking.book(money.in(euro));
        }
        return ForeignOutcome.BOOKED;
    }

    private ForeignOutcome leaveOut(ForeignPayment payment, String why, Optional<UUID> by) {
        if (why == null || why.isBlank()) {
            return ForeignOutcome.NO_NOTE;
        }
        if (why.length() > NOTE) {
            return ForeignOutcome.NOTE_TOO_LONG;
        }
        payment.decide(ForeignPayment.State.LEFT_OUT, Optional.of(why.strip()), by, clock.instant());
        payments.saveAndFlush(payment);
        return ForeignOutcome.LEFT_OUT;
    }
}
