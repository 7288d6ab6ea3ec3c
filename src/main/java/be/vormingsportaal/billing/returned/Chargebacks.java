package be.vormingsportaal.billing.returned;

import be.vormingsportaal.billing.money.Payment;
import be.vormingsportaal.billing.money.PaymentRepository;
import be.vormingsportaal.shared.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

    private final PaymentRepository payments;
    private final TakingBack taking;
    private final ReturnReversal reversal;

    Chargebacks(PaymentRepository payments, TakingBack taking, ReturnReversal reversal) {
        this.payments = payments;
        this.taking = taking;
        this.reversal = reversal;
    }

    /** @param inAll how much of the payment is charged back now */
    void book(Payment payment, Money inAll) {
        List<Payment> booked = booked(payment);
        Money before = Money.sum(booked.stream().map(this::charged).toList());
        if (inAll.isMoreThan(before)) {
            taking.take(payment, inAll.minus(before), payment.externalId() + CHARGEBACK + (booked.size() + 1));
        } else {
            giveAgain(booked, before.minus(inAll));
        }
    }

    /** How much of the payment went back by refunds of the provider, less what came again of them. */
    Money refunded(Payment payment) {
        return Money.sum(refunds(payment).stream().map(this::charged).toList());
    }

    /** Money that came again of the last refund that is as large as this. */
    Payment refundAgain(Payment payment, Money amount) {
        Payment refund = refunds(payment).stream()
                .filter(returned -> !amount.isMoreThan(charged(returned)))
                .reduce((first, second) -> second)
                .orElseThrow();
        int number = payments.findByReturnsIdOrderByBookedAt(refund.id()).size() + 1;
        return taking.again(refund, amount, refund.externalId() + REVERSAL + number);
    }

    /** The last chargeback is the first that is reversed. */
    private void giveAgain(List<Payment> booked, Money amount) {
        List<Payment> newest = new ArrayList<>(booked);
        Collections.reverse(newest);
        Money left = amount;
        for (Payment chargeback : newest) {
            Money part = charged(chargeback).atMost(left);
            if (part.isPositive()) {
                int number =
                        payments.findByReturnsIdOrderByBookedAt(chargeback.id()).size() + 1;
                reversal.giveAgain(chargeback, part, chargeback.externalId() + REVERSAL + number);
                left = left.minus(part);
            }
        }
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
                .plus(Money.ofCents(payments.returnedCents(chargeback.id())))
                .negated();
    }

    private static boolean isChargeback(Payment payment) {
        return payment.externalId().contains(CHARGEBACK);
    }
}
