package be.vormingsportaal.billing.returned;

import be.vormingsportaal.billing.money.Payment;
import be.vormingsportaal.billing.money.PaymentRepository;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody look at money that was taken back, until that is done. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReturnCases {

    private final ReturnedPaymentRepository returns;
    private final PaymentRepository payments;
    private final ReturnedPaymentProcess process;
    private final Clock clock;

    ReturnCases(
            ReturnedPaymentRepository returns,
            PaymentRepository payments,
            ReturnedPaymentProcess process,
            Clock clock) {
        this.returns = returns;
        this.payments = payments;
        this.process = process;
        this.clock = clock;
    }

    void open(UUID paymentId) {
        returns.saveAndFlush(ReturnedPayment.of(paymentId));
        process.start(paymentId);
    }

    /** Ends the case of money that all came again. */
    void settleWhenGivenAgain(Payment returned) {
        boolean all = returned.amount().cents() + payments.cameAgainCents(returned.id()) == 0;
        Optional<ReturnedPayment> waiting = returns.hold(returned.id()).filter(row -> all && row.isOpen());
        if (waiting.isPresent()) {
            waiting.get().close(ReturnedPayment.State.GIVEN_AGAIN, clock.instant());
            returns.saveAndFlush(waiting.get());
            process.givenAgain(returned.id());
        }
    }
}
