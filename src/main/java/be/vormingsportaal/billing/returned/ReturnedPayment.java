package be.vormingsportaal.billing.returned;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Says whether somebody looked at money that was taken back by rule. The money itself is a payment. */
@Entity
@Table(name = "returned_payment")
class ReturnedPayment {

    /** Whether somebody has to look. */
    enum State {
        /** A case of {@code returned-payment} runs. */
        OPEN,
        /** The invoice has to be paid again. */
        SEEN,
        /** It takes back other money. */
        ELSEWHERE,
        /** The money came again before anybody looked. */
        GIVEN_AGAIN
    }

    @Id
    private UUID paymentId;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private State state;

    private String note;

    private Instant closedAt;

    @Version
    private Integer version;

    protected ReturnedPayment() {}

    static ReturnedPayment of(UUID paymentId) {
        ReturnedPayment returned = new ReturnedPayment();
        returned.paymentId = paymentId;
        returned.state = State.OPEN;
        return returned;
    }

    /**
     * @param next any state but open
     * @param why empty when there is nothing to say
     * @throws IllegalStateException when somebody looked before
     */
    void close(State next, Optional<String> why, Instant at) {
        if (!isOpen()) {
            throw new IllegalStateException("Returned payment " + paymentId + " is " + state + ", not open");
        }
        state = next;
        note = why.orElse(null);
        closedAt = at;
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    /** It is empty when nobody wrote one. */
    Optional<String> note() {
        return Optional.ofNullable(note);
    }
}
