package be.vormingsportaal.billing.money;

import be.vormingsportaal.shared.ReadableText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;

/** Says where money came from, as its source tells it. The same id from the same source is the same money. */
@Embeddable
public class PaymentOrigin {

    private static final int NAME = 200;
    private static final int IBAN = 34;
    private static final int MESSAGE = 500;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private PaymentSource source;

    @Column(nullable = false)
    private String externalId;

    @Column(nullable = false)
    private LocalDate receivedOn;

    private String payerName;

    private String payerIban;

    private String message;

    protected PaymentOrigin() {}

    /**
     * @param message what the payer wrote; empty when there is nothing
     */
    public PaymentOrigin(
            PaymentSource source, String externalId, LocalDate receivedOn, Payer payer, Optional<String> message) {
        this.source = source;
        this.externalId = externalId;
        this.receivedOn = receivedOn;
        this.payerName = payer.name().map(name -> ReadableText.of(name, NAME)).orElse(null);
        this.payerIban = payer.iban().map(iban -> ReadableText.of(iban, IBAN)).orElse(null);
        this.message = message.map(text -> ReadableText.of(text, MESSAGE)).orElse(null);
    }

    /** The origin of money that went back to the same payer. */
    PaymentOrigin returned(String returnId, LocalDate on) {
        return new PaymentOrigin(source, returnId, on, payer(), message());
    }

    public PaymentSource source() {
        return source;
    }

    public String externalId() {
        return externalId;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public Payer payer() {
        return new Payer(Optional.ofNullable(payerName), Optional.ofNullable(payerIban));
    }

    public Optional<String> message() {
        return Optional.ofNullable(message);
    }
}
