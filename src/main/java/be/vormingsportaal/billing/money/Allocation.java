package be.vormingsportaal.billing.money;

import be.vormingsportaal.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Money of a payment that got its place: an invoice, or back to the payer. Taken back by one with the other sign. */
@Entity
@Immutable
@Table(name = "allocation")
public class Allocation {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID paymentId;

    private UUID invoiceId;

    @Column(nullable = false)
    private long amountCents;

    @Column(nullable = false)
    private Instant madeAt;

    private UUID madeBy;

    @Column(nullable = false)
    private String reason;

    protected Allocation() {}

    /**
     * @param invoiceId null when it went back to the payer
     * @param madeBy null when the portal did it by its rule
     */
    public static Allocation of(
            UUID paymentId, UUID invoiceId, Money amount, Instant madeAt, UUID madeBy, String reason) {
        Allocation allocation = new Allocation();
        allocation.id = UUID.randomUUID();
        allocation.paymentId = paymentId;
        allocation.invoiceId = invoiceId;
        allocation.amountCents = amount.cents();
        allocation.madeAt = madeAt;
        allocation.madeBy = madeBy;
        allocation.reason = reason;
        return allocation;
    }

    UUID paymentId() {
        return paymentId;
    }

    UUID invoiceId() {
        return invoiceId;
    }

    public Money amount() {
        return Money.ofCents(amountCents);
    }

    public Instant madeAt() {
        return madeAt;
    }

    public String reason() {
        return reason;
    }
}
