package be.vormingsportaal.billing.money;

import be.vormingsportaal.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/**
 * Money of a payment that was given to an invoice or paid back to the payer. An allocation with the opposite sign takes
 * it back.
 */
@Entity
@Immutable
@Table(name = "allocation")
public class Allocation implements Persistable<UUID> {

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
     * @param invoiceId empty when it went back to the payer
     * @param madeBy empty when the portal did it by its rule
     */
    public static Allocation of(
            UUID paymentId,
            Optional<UUID> invoiceId,
            Money amount,
            Instant madeAt,
            Optional<UUID> madeBy,
            String reason) {
        Allocation allocation = new Allocation();
        allocation.id = UUID.randomUUID();
        allocation.paymentId = paymentId;
        allocation.invoiceId = invoiceId.orElse(null);
        allocation.amountCents = amount.cents();
        allocation.madeAt = madeAt;
        allocation.madeBy = madeBy.orElse(null);
        allocation.reason = reason;
        return allocation;
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

    public UUID paymentId() {
        return paymentId;
    }

    /** It is empty when it went back to the payer. */
    public Optional<UUID> invoiceId() {
        return Optional.ofNullable(invoiceId);
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
