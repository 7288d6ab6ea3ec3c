package be.vormingsportaal.billing.money;

import be.vormingsportaal.shared.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** Money that came in, or that went back or was taken back (negative). It is a fact, and nothing of it changes any more. */
@Entity
@Immutable
@Table(name = "payment")
public class Payment implements Persistable<UUID> {

    @Id
    private UUID id;

    @Embedded
    private PaymentOrigin origin;

    @Column(nullable = false)
    private long amountCents;

    private UUID returnsId;

    @Column(nullable = false)
    private Instant bookedAt;

    @ElementCollection
    @CollectionTable(name = "payment_reference", joinColumns = @JoinColumn(name = "payment_id"))
    @OrderColumn(name = "reference_number")
    private List<PaymentReference> references = new ArrayList<>();

    protected Payment() {}

    private Payment(Money amount, PaymentOrigin origin, List<PaymentReference> references, Instant bookedAt) {
        this.id = UUID.randomUUID();
        this.origin = origin;
        this.references = new ArrayList<>(references);
        this.amountCents = amount.cents();
        this.bookedAt = bookedAt;
    }

    public static Payment of(IncomingPayment incoming, Instant bookedAt) {
        PaymentOrigin origin = new PaymentOrigin(
                incoming.source(), incoming.externalId(), incoming.receivedOn(), incoming.payer(), incoming.message());
        return new Payment(incoming.amount(), origin, incoming.references(), bookedAt);
    }

    /**
     * Money of this payment that went back, or that was taken back. It leads to the same invoices.
     *
     * @param amount more than zero
     * @param returnId what the source calls it
     */
    public Payment returned(Money amount, String returnId, LocalDate on, Instant at) {
        return follow(amount.negated(), origin.returned(returnId, on), at);
    }

    /**
     * Money that comes again after it was taken back: it returns this, which is what was taken back.
     *
     * @param amount more than zero
     * @param againId what the source calls it
     */
    public Payment again(Money amount, String againId, LocalDate on, Instant at) {
        return follow(amount, origin.returned(againId, on), at);
    }

    /**
     * Money of this payment that its source took back, as the source tells it.
     *
     * @param amount more than zero
     */
    public Payment takenBack(Money amount, PaymentOrigin as, Instant at) {
        return follow(amount.negated(), as, at);
    }

    /**
     * Money that was taken back of which nobody knows what it takes back.
     *
     * @param amount more than zero
     */
    public static Payment takenBack(Money amount, PaymentOrigin as, List<PaymentReference> references, Instant at) {
        return new Payment(amount.negated(), as, references, at);
    }

    private Payment follow(Money amount, PaymentOrigin as, Instant at) {
        Payment payment = new Payment(amount, as, references, at);
        payment.returnsId = id;
        return payment;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** It is saved once and never changed, so that nobody has to look whether it is there. */
    @Override
    public boolean isNew() {
        return true;
    }

    /** The payment that this takes back, or that comes again by this; empty for money that simply came in. */
    public Optional<UUID> returnsId() {
        return Optional.ofNullable(returnsId);
    }

    public UUID id() {
        return id;
    }

    public PaymentSource source() {
        return origin.source();
    }

    public Money amount() {
        return Money.ofCents(amountCents);
    }

    public LocalDate receivedOn() {
        return origin.receivedOn();
    }

    public String externalId() {
        return origin.externalId();
    }

    public Payer payer() {
        return origin.payer();
    }

    public List<PaymentReference> references() {
        return List.copyOf(references);
    }

    /** It is empty when there is none. */
    public Optional<String> message() {
        return origin.message();
    }
}
