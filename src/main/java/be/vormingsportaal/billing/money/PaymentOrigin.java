package be.vormingsportaal.billing.money;

import be.vormingsportaal.shared.ReadableText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** Where money came from, as its source tells. The same id from the same source is the same money. */
@Embeddable
public class PaymentOrigin {

    private static final int NAME = 200;
    private static final int MESSAGE = 500;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private PaymentSource source;

    @Column(nullable = false)
    private String externalId;

    @Column(nullable = false)
    private LocalDate receivedOn;

    private String payerName;

    private String message;

    protected PaymentOrigin() {}

    /**
     * @param payerName null when the source does not say
     * @param message what the payer wrote; null when nothing
     */
    public PaymentOrigin(
            PaymentSource source, String externalId, LocalDate receivedOn, String payerName, String message) {
        this.source = source;
        this.externalId = externalId;
        this.receivedOn = receivedOn;
        this.payerName = ReadableText.of(payerName, NAME);
        this.message = ReadableText.of(message, MESSAGE);
    }

    /** Of money that went back to the same payer. */
    PaymentOrigin returned(String returnId, LocalDate on) {
        return new PaymentOrigin(source, returnId, on, payerName, message);
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

    public String payerName() {
        return payerName;
    }

    public String message() {
        return message;
    }
}
