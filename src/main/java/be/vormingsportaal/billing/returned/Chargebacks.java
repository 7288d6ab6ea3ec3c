package be.vormingsportaal.billing.returned;

import be.vormingsportaal.billing.money.AllocationRepository;
import be.vormingsportaal.billing.money.Ledger;
import be.vormingsportaal.billing.money.Payment;
import be.vormingsportaal.billing.money.PaymentBalance;
import be.vormingsportaal.billing.money.PaymentRepository;
import be.vormingsportaal.shared.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows what the payment provider charged back of a payment. It tells one sum, which grows with each chargeback and shrinks
 * when one is reversed. The ids of what is booked say which it is.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Chargebacks {

    private static final String CHARGEBACK = "-chargeback-";
    private static final String REVERSAL = "-reversal-";
    private static final String NOT_GONE = "De terugbetaling ging niet door";

    private final PaymentRepository payments;
    private final AllocationRepository allocations;
    private final Ledger ledger;
    private final TakingBack taking;
    private final ReturnReversal reversal;
    private final OrderedRefunds ordered;

    Chargebacks(
            PaymentRepository payments,
            AllocationRepository allocations,
            Ledger ledger,
            TakingBack taking,
            ReturnReversal reversal,
            OrderedRefunds ordered) {
        this.payments = payments;
        this.allocations = allocations;
        this.ledger = ledger;
        this.taking = taking;
        this.reversal = reversal;
        this.ordered = ordered;
    }

    /** Books money that comes again of what went back. */
    private interface Giving {
        void giveAgain(Payment returned, Money amount, String externalId);
    }

    /** @param inAll how much of the payment is charged back now */
    void book(Payment payment, Money inAll) {
        List<Payment> booked = booked(payment);
        Money before = Money.sum(booked.stream().map(this::charged).toList());
        if (inAll.isMoreThan(before)) {
            taking.take(payment, inAll.minus(before), payment.externalId() + CHARGEBACK + (booked.size() + 1));
        } else {
            giveAgain(booked, before.minus(inAll), reversal::giveAgain);
        }
    }

    /** How much of the payment went back by refunds of the provider, less what came again of them. */
    Money refunded(Payment payment) {
        return Money.sum(refunds(payment).stream().map(this::charged).toList());
    }

    /** Money of refunds that the portal asked for came again. It is promised to the payer still. */
    void promiseAgain(Payment payment, Money amount) {
        List<Payment> promised =
                refunds(payment).stream().filter(this::isAsPromised).toList();
        giveAgain(promised, amount, (refund, part, externalId) -> {
            PaymentBalance came = ledger.record(taking.again(refund, part, externalId));
            ledger.paidBack(came, part, Optional.empty(), NOT_GONE);
            ledger.finish(came);
        });
    }

    /** Money came again of refunds that nobody follows. Somebody made them at the provider, or withdrew them. */
    void refundsAgain(Payment payment, Money amount) {
        boolean own = ordered.areOf(payment.id());
        List<Payment> made = refunds(payment).stream()
                .filter(refund -> !own || !isAsPromised(refund))
                .toList();
        giveAgain(made, amount, reversal::giveAgain);
    }

    /** The last of them is the first that comes again. */
    private void giveAgain(List<Payment> returned, Money amount, Giving giving) {
        List<Payment> newest = new ArrayList<>(returned);
        Collections.reverse(newest);
        Money left = amount;
        for (Payment one : newest) {
            Money part = charged(one).atMost(left);
            if (part.isPositive()) {
                int number = payments.findByReturnsIdOrderByBookedAt(one.id()).size() + 1;
                giving.giveAgain(one, part, one.externalId() + REVERSAL + number);
                left = left.minus(part);
            }
        }
    }

    private boolean isAsPromised(Payment refund) {
        return allocations.cents(refund.id(), PaymentReturns.BY_RULE) != 0;
    }

    private List<Payment> refunds(Payment payment) {
        return payments.findByReturnsIdOrderByBookedAt(payment.id()).stream()
                .filter(returned -> returned.source() == payment.source() && !isChargeback(returned))
                .toList();
    }

    private List<Payment> booked(Payment payment) {
        return payments.findByReturnsIdOrderByBookedAt(payment.id()).stream()
                .filter(Chargebacks::isChargeback)
                .toList();
    }

    /** What of a chargeback, or of a refund, did not come again. */
    private Money charged(Payment chargeback) {
        return chargeback
                .amount()
                .plus(Money.ofCents(payments.cameAgainCents(chargeback.id())))
                .negated();
    }

    private static boolean isChargeback(Payment payment) {
        return payment.externalId().contains(CHARGEBACK);
    }
}
