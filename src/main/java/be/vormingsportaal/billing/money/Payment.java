package be.vormingsportaal.billing.money;

import be.vormingsportaal.shared.Money;
import be.vormingsportaal.shared.ReadableText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Money that came in, or went back by way of the provider (negative). A fact: nothing of it changes any more. */
@Entity
@Immutable
@Table(name = "payment")
public class Payment {

    private static final int NAME = 200;
    private static final int MESSAGE = 500;

    @Id
    private UUID id;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private PaymentSource source;

    @Column(nullable = false)
    private String externalId;

    @Column(nullable = false)
    private long amountCents;

    @Column(nullable = false)
    private LocalDate receivedOn;

    private String payerName;

    private String message;

    private UUID returnsId;

    @Column(nullable = false)
    private Instant bookedAt;

    protected Payment() {}

    public static Payment of(IncomingPayment incoming, Instant bookedAt) {
        Payment payment = new Payment();
        payment.id = UUID.randomUUID();
        payment.source = incoming.source();
        payment.externalId = incoming.externalId();
        payment.amountCents = incoming.amount().cents();
        payment.receivedOn = incoming.receivedOn();
        payment.payerName = ReadableText.of(incoming.payerName(), NAME);
        payment.message = ReadableText.of(incoming.message(), MESSAGE);
        payment.bookedAt = bookedAt;
        return payment;
    }

    /**
     * Money of this payment that went back to the payer.
     *
     * @param amount more than zero
     * @param returnId what the source calls it
     */
    Payment returned(Money amount, String returnId, LocalDate on, Instant at) {
        Payment payment = new Payment();
        payment.id = UUID.randomUUID();
        payment.source = source;
        payment.externalId = returnId;
        payment.amountCents = amount.negated().cents();
        payment.receivedOn = on;
        payment.payerName = payerName;
        payment.message = message;
        payment.returnsId = id;
        payment.bookedAt = at;
        return payment;
    }

    UUID id() {
        return id;
    }

    PaymentSource source() {
        return source;
    }

    public Money amount() {
        return Money.ofCents(amountCents);
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    String externalId() {
        return externalId;
    }

    String payerName() {
        return payerName;
    }

    String message() {
        return message;
    }
}
