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
import java.util.Collections;
import java.util.List;
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

    private LocalDate termEndsOn;

    @Column(nullable = false)
    private LocalDate suppliedOn;

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
        receivable.termEndsOn = receivable.dueOn;
        receivable.suppliedOn = invoice.view().suppliedOn();
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
        termEndsOn = newDueOn;
        closedAt = null;
    }

    /**
     * Sets a day that staff chose. It stays, whatever happens to what was bought.
     *
     * @throws IllegalStateException when there is nothing to pay any more
     */
    public void delay(LocalDate newDueOn) {
        requireOpen();
        dueOn = newDueOn;
        termEndsOn = null;
    }

    /**
     * What was bought takes place on another day. The last day to pay is then the day before it, or today when that has
     * passed, but no later than by the usual terms. A day that staff set stays, and so does one that is over.
     *
     * @return whether the last day to pay is another one now
     */
    public boolean supplyOn(LocalDate newSuppliedOn, LocalDate today) {
        suppliedOn = newSuppliedOn;
        if (!isOpen() || termEndsOn == null || today.isAfter(dueOn)) {
            return false;
        }
        LocalDate before = dueOn;
        LocalDate latest = Collections.max(List.of(today, suppliedOn.minusDays(1)));
        dueOn = Collections.min(List.of(termEndsOn, latest));
        return !dueOn.equals(before);
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

    /** Whether staff set the last day to pay. */
    public boolean isDelayed() {
        return termEndsOn == null;
    }

    /** When what was bought takes place, which may be another day than the one on the invoice. */
    public LocalDate suppliedOn() {
        return suppliedOn;
    }
}
