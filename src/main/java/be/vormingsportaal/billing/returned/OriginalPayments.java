package be.vormingsportaal.billing.returned;

import be.vormingsportaal.billing.money.Payment;
import be.vormingsportaal.billing.money.PaymentOrigin;
import be.vormingsportaal.billing.money.PaymentReference;
import be.vormingsportaal.billing.money.PaymentRepository;
import be.vormingsportaal.shared.Money;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Finds the payment that was taken back: the one that its source names or else the only one with the same
 * communication and amount of which nothing went back yet. Where both accounts are known, they are the same.
 */
@Component
class OriginalPayments {

    private final PaymentRepository payments;

    OriginalPayments(PaymentRepository payments) {
        this.payments = payments;
    }

    /** @return empty when there is none, or more than one */
    Optional<Payment> of(ReturnedMoney returned) {
        return returned.originalExternalId()
                .map(id -> payments.findByOriginSourceAndOriginExternalId(returned.source(), id)
                        .filter(payment -> isLeft(payment, returned.amount())))
                .orElseGet(() -> only(returned));
    }

    /** Whether so much of it did not go back yet. */
    private boolean isLeft(Payment payment, Money amount) {
        Money left = payment.amount().plus(Money.ofCents(payments.returnedCents(payment.id())));
        return !amount.isMoreThan(left);
    }

    private Optional<Payment> only(ReturnedMoney returned) {
        List<Payment> found = returned.references().isEmpty() ? byMessage(returned) : byCommunication(returned);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private List<Payment> byCommunication(ReturnedMoney returned) {
        Optional<String> iban = origin(returned).payer().iban();
        return payments
                .wholeByCommunication(
                        returned.source(),
                        returned.amount().cents(),
                        returned.on(),
                        returned.references().stream()
                                .map(PaymentReference::digits)
                                .toList())
                .stream()
                .filter(payment -> iban.isEmpty()
                        || payment.payer()
                                .iban()
                                .filter(own -> !iban.get().equals(own))
                                .isEmpty())
                .toList();
    }

    /** A message of many payers, such as "factuur", says too little without the account. */
    private List<Payment> byMessage(ReturnedMoney returned) {
        PaymentOrigin origin = origin(returned);
        Optional<String> iban = origin.payer().iban();
        Optional<String> message = origin.message();
        return iban.isEmpty() || message.isEmpty()
                ? List.of()
                : payments.wholeByMessage(
                        returned.source(), returned.amount().cents(), returned.on(), iban.get(), message.get());
    }

    static PaymentOrigin origin(ReturnedMoney returned) {
        return new PaymentOrigin(
                returned.source(), returned.externalId(), returned.on(), returned.payer(), returned.message());
    }
}
