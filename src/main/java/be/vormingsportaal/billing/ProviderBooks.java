package be.vormingsportaal.billing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Books what the payment provider says about a payment: that it was paid, and what of it went back. */
@Component
class ProviderBooks {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderBooks.class);

    private final PaymentBooking booking;
    private final PaymentReturns returns;

    ProviderBooks(PaymentBooking booking, PaymentReturns returns) {
        this.booking = booking;
        this.returns = returns;
    }

    /** One without a structured communication is not ours: the account may serve other sites too. */
    void book(ProviderPayment payment) {
        StructuredCommunication.find(payment.description()).ifPresent(communication -> book(payment, communication));
    }

    /** @param communication of the invoice that the link was made for */
    void book(ProviderPayment payment, StructuredCommunication communication) {
        if (!payment.isPaid()) {
            return;
        }
        if (!payment.isInEuro()) {
            LOG.error("Payment {} is in {} and was not booked", payment.id(), payment.currency());
            return;
        }
        booking.book(new IncomingPayment(
                PaymentSource.PROVIDER,
                payment.id(),
                payment.amount(),
                payment.paidOn(),
                payment.payerName(),
                payment.description(),
                communication));
        if (payment.returned().isPositive()) {
            returns.book(payment.id(), payment.returned());
        }
    }
}
