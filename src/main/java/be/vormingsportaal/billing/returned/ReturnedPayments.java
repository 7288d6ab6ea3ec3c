package be.vormingsportaal.billing.returned;

import be.vormingsportaal.billing.money.Payment;
import be.vormingsportaal.billing.money.PaymentRepository;
import be.vormingsportaal.billing.money.PaymentSource;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries out what staff decided about money that was taken back. */
@Service
@Transactional
public class ReturnedPayments {

    private static final int NOTE = 300;

    private final ReturnedPaymentRepository returns;
    private final PaymentRepository payments;
    private final ReturnRelease release;
    private final Clock clock;

    ReturnedPayments(
            ReturnedPaymentRepository returns, PaymentRepository payments, ReturnRelease release, Clock clock) {
        this.returns = returns;
        this.payments = payments;
        this.release = release;
        this.clock = clock;
    }

    /**
     * @param by who decided; empty when the engine does not know
     * @throws java.util.NoSuchElementException when there is no such money
     */
    public ReturnOutcome decide(UUID paymentId, ReturnAnswer answer, Optional<UUID> by) {
        if (answer.note().map(String::length).orElse(0) > NOTE) {
            return ReturnOutcome.NOTE_TOO_LONG;
        }
        return switch (answer.decision()) {
            case SEEN ->
                close(paymentId, ReturnedPayment.State.SEEN, answer.note())
                        ? ReturnOutcome.SEEN
                        : ReturnOutcome.NOT_OPEN;
            case ELSEWHERE -> elsewhere(payments.findById(paymentId).orElseThrow(), answer.note(), by);
        };
    }

    /** What somebody wrote about it. */
    @Transactional(readOnly = true)
    public Optional<String> note(UUID paymentId) {
        return returns.findById(paymentId).flatMap(ReturnedPayment::note);
    }

    private ReturnOutcome elsewhere(Payment returned, Optional<String> note, Optional<UUID> by) {
        if (returned.source() == PaymentSource.PROVIDER) {
            return ReturnOutcome.BY_PROVIDER;
        }
        ReturnRelease.Held held = release.hold(returned);
        if (!close(returned.id(), ReturnedPayment.State.ELSEWHERE, note)) {
            return ReturnOutcome.NOT_OPEN;
        }
        release.release(returned, held, by);
        return ReturnOutcome.ELSEWHERE;
    }

    private boolean close(UUID paymentId, ReturnedPayment.State next, Optional<String> note) {
        ReturnedPayment row = returns.hold(paymentId).orElseThrow();
        if (!row.isOpen()) {
            return false;
        }
        row.close(next, note.map(String::strip).filter(text -> !text.isEmpty()), clock.instant());
        returns.saveAndFlush(row);
        return true;
    }
}
