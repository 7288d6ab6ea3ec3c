package be.vormingsportaal.billing.provider;

import be.vormingsportaal.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A page of the payment provider for the amount that was open of an invoice at one moment. */
@Entity
@Table(name = "payment_link")
class PaymentLink {

    /** Whether somebody can pay by the link. */
    public enum State {
        OPEN,
        CLOSED
    }

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID invoiceId;

    @Column(nullable = false)
    private int generation;

    @Column(nullable = false)
    private long amountCents;

    @Column(nullable = false)
    private String providerId;

    @Column(nullable = false)
    private String checkoutUrl;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private State state;

    @Column(nullable = false)
    private Instant madeAt;

    @Column(nullable = false)
    private Instant checkedAt;

    @Enumerated(EnumType.STRING)
    private PaymentAttempt.State attemptState;

    private Instant attemptAt;

    protected PaymentLink() {}

    static PaymentLink of(UUID invoiceId, int generation, Money amount, PaymentProvider.Link made, Instant at) {
        PaymentLink link = new PaymentLink();
        link.id = key(invoiceId, generation);
        link.invoiceId = invoiceId;
        link.generation = generation;
        link.amountCents = amount.cents();
        link.providerId = made.id();
        link.checkoutUrl = made.checkout();
        link.state = State.OPEN;
        link.madeAt = at;
        link.checkedAt = at;
        return link;
    }

    /** The key is the same for the same link, so that two requests to the provider make one link. */
    static UUID key(UUID invoiceId, int generation) {
        return UUID.nameUUIDFromBytes((invoiceId + "/" + generation).getBytes(StandardCharsets.US_ASCII));
    }

    UUID id() {
        return id;
    }

    public UUID invoiceId() {
        return invoiceId;
    }

    int generation() {
        return generation;
    }

    Money amount() {
        return Money.ofCents(amountCents);
    }

    String providerId() {
        return providerId;
    }

    String checkoutUrl() {
        return checkoutUrl;
    }

    /** How the newest attempt to pay by it stands; empty when nobody tried, as far as the provider told. */
    Optional<PaymentAttempt.State> attempt() {
        return Optional.ofNullable(attemptState);
    }

    boolean isOpen() {
        return state == State.OPEN;
    }
}
