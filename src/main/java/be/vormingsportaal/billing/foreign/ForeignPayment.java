package be.vormingsportaal.billing.foreign;

import be.vormingsportaal.billing.invoice.StructuredCommunication;
import be.vormingsportaal.billing.money.Payment;
import be.vormingsportaal.billing.money.PaymentOrigin;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Money in another currency than euro. It goes into the books only after somebody has said how many euros it is. */
@Entity
@Table(name = "foreign_payment")
public class ForeignPayment {

    /** Whether somebody has to look. */
    enum State {
        /** A case of {@code foreign-payment} runs. */
        OPEN,
        /** It is a {@link Payment} in euro now, with the same source and id. */
        BOOKED,
        /** No euros moved for it. */
        LEFT_OUT
    }

    @Id
    private UUID id;

    @Embedded
    private PaymentOrigin origin;

    @Column(nullable = false)
    private String currency;

    @Column(nullable = false)
    private String amount;

    private String communication;

    @Column(nullable = false)
    private Instant notedAt;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private State state;

    private String note;

    private Instant decidedAt;

    private UUID decidedBy;

    @Version
    private Integer version;

    protected ForeignPayment() {}

    public static ForeignPayment of(ForeignMoney money, Instant at) {
        ForeignPayment payment = new ForeignPayment();
        payment.id = UUID.randomUUID();
        payment.origin = new PaymentOrigin(
                money.source(), money.externalId(), money.receivedOn(), money.payer(), money.message());
        payment.currency = money.currency();
        payment.amount = money.amount();
        payment.communication =
                money.communication().map(StructuredCommunication::digits).orElse(null);
        payment.notedAt = at;
        payment.state = State.OPEN;
        return payment;
    }

    /**
     * @param next any state but open
     * @param why empty when there is nothing to say
     * @throws IllegalStateException when somebody decided before
     */
    void decide(State next, Optional<String> why, Optional<UUID> by, Instant at) {
        if (!isOpen()) {
            throw new IllegalStateException("Payment " + origin.externalId() + " is " + state + ", not open");
        }
        state = next;
        note = why.orElse(null);
        decidedBy = by.orElse(null);
        decidedAt = at;
    }

    UUID id() {
        return id;
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    /** It is empty when nobody wrote one. */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** It is empty while it is open. */
    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public ForeignMoney money() {
        return new ForeignMoney(
                origin.source(),
                origin.externalId(),
                currency,
                amount,
                origin.receivedOn(),
                origin.payer(),
                origin.message(),
                Optional.ofNullable(communication).map(StructuredCommunication::new));
    }
}
