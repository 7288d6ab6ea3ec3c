package be.vormingsportaal.billing.provider;

import be.vormingsportaal.billing.foreign.ForeignMoney;
import be.vormingsportaal.billing.foreign.ForeignPayments;
import be.vormingsportaal.billing.invoice.StructuredCommunication;
import be.vormingsportaal.billing.money.IncomingPayment;
import be.vormingsportaal.billing.money.Payer;
import be.vormingsportaal.billing.money.PaymentBooking;
import be.vormingsportaal.billing.money.PaymentReference;
import be.vormingsportaal.billing.money.PaymentSource;
import be.vormingsportaal.billing.returned.PaymentReturns;
import be.vormingsportaal.shared.Money;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Books what the payment provider says about a payment: that it was paid, and what of it went back. */
@Component
class ProviderPaymentBooking {

    private final PaymentBooking booking;
    private final ForeignPayments foreign;
    private final PaymentReturns returns;

    ProviderPaymentBooking(PaymentBooking booking, ForeignPayments foreign, PaymentReturns returns) {
        this.booking = booking;
        this.foreign = foreign;
        this.returns = returns;
    }

    /**
     * A payment without a structured communication is not for the portal, because the account may serve other sites
     * too.
     */
    void book(ProviderPayment payment) {
        StructuredCommunication.find(payment.description()).ifPresent(communication -> book(payment, communication));
    }

    /** @param communication of the invoice that the link was made for */
    void book(ProviderPayment payment, StructuredCommunication communication) {
        if (payment.isPaid() && payment.isInEuro()) {
            bookEuro(payment, communication);
        } else if (payment.isPaid()) {
            noteForeign(payment, communication);
        }
    }

    private void bookEuro(ProviderPayment payment, StructuredCommunication communication) {
        booking.book(new IncomingPayment(
                PaymentSource.PROVIDER,
                payment.id(),
                Money.of(payment.amount()),
                payment.paidOn().orElseThrow(),
                Payer.named(payment.payerName()),
                Optional.ofNullable(payment.description()),
                List.of(PaymentReference.of(communication))));
        returns.refunded(payment.id(), Money.of(payment.refunded()));
        returns.chargedBack(payment.id(), Money.of(payment.chargedBack()));
    }

    private void noteForeign(ProviderPayment payment, StructuredCommunication communication) {
        foreign.note(new ForeignMoney(
                PaymentSource.PROVIDER,
                payment.id(),
                payment.currency(),
                payment.amount().toPlainString(),
                payment.paidOn().orElseThrow(),
                Payer.named(payment.payerName()),
                Optional.ofNullable(payment.description()),
                Optional.of(communication)));
        returns.bookShares(payment.id(), payment.refunded(), payment.chargedBack(), payment.amount());
    }
}
