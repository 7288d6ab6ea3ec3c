package be.vormingsportaal.billing.money;

import be.vormingsportaal.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;

/** The part of a payment that is not assigned yet. It is negative for money that went back. */
@Entity
@Table(name = "payment_balance")
public class PaymentBalance {

    /** Whether somebody has to look. */
    enum State {
        ASSIGNED,
        /** A case of {@code payment-assignment} runs. */
        UNASSIGNED,
        /** It waits for the next invoice of an organisation. */
        KEPT
    }

    @Id
    private UUID paymentId;

    @Column(nullable = false)
    private long unassignedCents;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private State state;

    private UUID keptFor;

    private String note;

    @Version
    private Integer version;

    protected PaymentBalance() {}

    public static PaymentBalance of(Payment payment) {
        PaymentBalance balance = new PaymentBalance();
        balance.paymentId = payment.id();
        balance.unassignedCents = payment.amount().cents();
        balance.state = State.ASSIGNED;
        return balance;
    }

    /** @throws IllegalStateException when there is not so much of it, or when it has the opposite sign */
    public void assign(Money amount) {
        long left = unassignedCents - amount.cents();
        if (Long.signum(amount.cents()) != Long.signum(unassignedCents)
                || left != 0 && Long.signum(left) != Long.signum(unassignedCents)) {
            throw new IllegalStateException("Payment " + paymentId + " has no " + amount.cents() + " cents to assign");
        }
        unassignedCents = left;
    }

    /** Gives back what was assigned. */
    public void release(Money amount) {
        unassignedCents = Math.addExact(unassignedCents, amount.cents());
        if (isKept()) {
            // nobody said of this money that it is to be kept
            become(State.ASSIGNED);
        }
    }

    /** Says whether somebody has to look from now on. */
    void become(State next) {
        state = next;
        keptFor = null;
    }

    public void note(String text) {
        note = text;
    }

    public UUID paymentId() {
        return paymentId;
    }

    public Money unassigned() {
        return Money.ofCents(unassignedCents);
    }

    /** Lets it wait for the next invoice of this organisation. */
    void keepFor(UUID organisationId) {
        state = State.KEPT;
        keptFor = organisationId;
    }

    boolean isKept() {
        return state == State.KEPT;
    }

    /** The organisation that it is kept for; empty when it is not kept. */
    public Optional<UUID> keptFor() {
        return Optional.ofNullable(keptFor);
    }

    boolean hasCase() {
        return state == State.UNASSIGNED;
    }

    /** It is empty when nobody wrote one. */
    Optional<String> note() {
        return Optional.ofNullable(note);
    }
}
