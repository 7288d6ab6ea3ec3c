package be.vormingsportaal.billing.invoice;

import be.vormingsportaal.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What is still to be paid of an invoice, and until when. The invoice itself never changes. */
@Entity
@Table(name = "receivable")
public class Receivable {

    @Id
    private UUID invoiceId;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private ReceivableState state;

    @Column(nullable = false)
    private LocalDate dueOn;

    private Instant closedAt;

    @Column(nullable = false)
    private long keptCents;

    @Version
    private Integer version;

    protected Receivable() {}

    public static Receivable of(Invoice invoice) {
        Receivable receivable = new Receivable();
        receivable.invoiceId = invoice.id();
        receivable.state = ReceivableState.OPEN;
        receivable.dueOn = invoice.dueOn().orElseThrow();
        return receivable;
    }

    /** @throws IllegalStateException when a credit note took it back before */
    public void credit(Instant at) {
        if (state == ReceivableState.CREDITED) {
            throw new IllegalStateException("Invoice " + invoiceId + " is credited already");
        }
        state = ReceivableState.CREDITED;
        closedAt = at;
    }

    /** @throws IllegalStateException when there is nothing to pay any more */
    public void pay(Instant at) {
        requireOpen();
        state = ReceivableState.PAID;
        closedAt = at;
    }

    /** Notes what kept money paid of it when it was issued. Its papers say so ever after. */
    public void useKept(Money amount) {
        keptCents = amount.cents();
    }

    /**
     * The money went back, so that the invoice has to be paid again.
     *
     * @throws IllegalStateException when it was not paid
     */
    public void reopen(LocalDate newDueOn) {
        if (state != ReceivableState.PAID) {
            throw new IllegalStateException("Invoice " + invoiceId + " is " + state + ", not paid");
        }
        state = ReceivableState.OPEN;
        dueOn = newDueOn;
        closedAt = null;
    }

    /** @throws IllegalStateException when there is nothing to pay any more */
    public void delay(LocalDate newDueOn) {
        requireOpen();
        dueOn = newDueOn;
    }

    public boolean isOpen() {
        return state == ReceivableState.OPEN;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new IllegalStateException("Invoice " + invoiceId + " is " + state + ", not open");
        }
    }

    public UUID invoiceId() {
        return invoiceId;
    }

    public ReceivableState state() {
        return state;
    }

    /** What kept money paid of it when it was issued, whatever became of that money later. */
    public Money keptUsed() {
        return Money.ofCents(keptCents);
    }

    public LocalDate dueOn() {
        return dueOn;
    }
}
