package be.vormingsportaal.billing.returned;

import be.vormingsportaal.billing.invoice.Receivable;
import be.vormingsportaal.billing.money.Payment;
import be.vormingsportaal.billing.money.PaymentBalance;
import be.vormingsportaal.billing.money.PaymentRepository;
import be.vormingsportaal.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Books money that was taken back, and leads it to the payment that it takes back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TakingBack {

    private final PaymentRepository payments;
    private final OriginalPayments originals;
    private final ReturnedMoneyLocks locks;
    private final ReturnSettlement settlement;
    private final Clock clock;

    TakingBack(
            PaymentRepository payments,
            OriginalPayments originals,
            ReturnedMoneyLocks locks,
            ReturnSettlement settlement,
            Clock clock) {
        this.payments = payments;
        this.originals = originals;
        this.locks = locks;
        this.settlement = settlement;
        this.clock = clock;
    }

    ReturnResult takeBack(ReturnedMoney returned) {
        if (payments.existsByOriginSourceAndOriginExternalId(returned.source(), returned.externalId())) {
            return ReturnResult.KNOWN;
        }
        Optional<Payment> original = originals.of(returned);
        if (original.isEmpty()) {
            settlement.leave(Payment.takenBack(
                    returned.amount(), OriginalPayments.origin(returned), returned.references(), clock.instant()));
            return ReturnResult.UNMATCHED;
        }
        Payment payment = original.get();
        Map<UUID, Receivable> held = locks.receivables(payment);
        PaymentBalance balance = locks.balance(payment);
        if (!originals.of(returned).map(Payment::id).equals(Optional.of(payment.id()))) {
            throw new CannotAcquireLockException("Payment " + payment.id() + " went back at this moment");
        }
        settlement.take(
                payment,
                balance,
                held,
                payment.takenBack(returned.amount(), OriginalPayments.origin(returned), clock.instant()));
        return ReturnResult.MATCHED;
    }

    /** Books that money of a payment was taken back, whatever of it went back before. */
    void take(Payment payment, Money amount, String returnId) {
        Map<UUID, Receivable> held = locks.receivables(payment);
        PaymentBalance balance = locks.balance(payment);
        settlement.take(payment, balance, held, returned(payment, amount, returnId));
    }

    /** Money that comes again today of what was taken back. */
    Payment again(Payment returned, Money amount, String externalId) {
        return returned.again(amount, externalId, LocalDate.now(clock), clock.instant());
    }

    /** Money of a payment that went back today. */
    Payment returned(Payment payment, Money amount, String returnId) {
        return payment.returned(amount, returnId, LocalDate.now(clock), clock.instant());
    }
}
