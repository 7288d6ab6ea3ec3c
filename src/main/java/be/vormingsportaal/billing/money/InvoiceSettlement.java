package be.vormingsportaal.billing.money;

import be.vormingsportaal.billing.invoice.InvoicePaymentProcess;
import be.vormingsportaal.billing.invoice.InvoiceRepository;
import be.vormingsportaal.billing.invoice.Receivable;
import be.vormingsportaal.billing.invoice.ReceivableRepository;
import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.shared.Money;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets money pay an invoice. The invoice is paid when it got exactly its total. The caller holds the receivable. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class InvoiceSettlement {

    private final InvoiceRepository invoices;
    private final ReceivableRepository receivables;
    private final Ledger ledger;
    private final InvoicePaymentProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InvoiceSettlement(
            InvoiceRepository invoices,
            ReceivableRepository receivables,
            Ledger ledger,
            InvoicePaymentProcess process,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invoices = invoices;
        this.receivables = receivables;
        this.ledger = ledger;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    /** What is still to be paid. There is nothing to pay for an invoice that is paid or credited. */
    public Money open(Receivable receivable) {
        return receivable.isOpen() ? total(receivable).minus(ledger.paid(receivable.invoiceId())) : Money.ZERO;
    }

    /**
     * @param amount no more than what is open
     * @param by empty when the portal does it by its rule
     * @return whether nothing is open any more; the caller then tells the process, unless the process itself decided it
     */
    public boolean pay(Receivable receivable, PaymentBalance balance, Money amount, Optional<UUID> by, String reason) {
        return pay(receivable, balance, amount, open(receivable), by, reason);
    }

    /** Does the same for a caller that knows what is open. */
    boolean pay(
            Receivable receivable, PaymentBalance balance, Money amount, Money open, Optional<UUID> by, String reason) {
        boolean paid = settle(receivable, balance, amount, open, by, reason);
        if (!paid) {
            tellPart(receivable, balance.paymentId(), amount);
        }
        return paid;
    }

    /**
     * Lets money pay that came in before. It tells the organisation nothing: nothing came in now.
     *
     * @param open what is open of the invoice; the amount is no more than that
     * @return whether nothing is open any more
     */
    public boolean settle(
            Receivable receivable, PaymentBalance balance, Money amount, Money open, Optional<UUID> by, String reason) {
        if (amount.isMoreThan(open)) {
            throw new IllegalStateException("More than what is open of invoice " + receivable.invoiceId());
        }
        ledger.toInvoice(balance, receivable.invoiceId(), amount, by, reason);
        if (open.isMoreThan(amount)) {
            return false;
        }
        close(receivable);
        return true;
    }

    /** Tells the organisation that money which was kept for it paid an invoice that it has already. */
    public void tellKeptUsed(Receivable receivable, PaymentBalance balance, Money amount) {
        publish(receivable, balance.paymentId(), InvoiceMoneyMoved.Kind.KEPT_USED, amount);
    }

    /**
     * Tells the organisation of money that just came in for this invoice and has no place.
     *
     * @param paid whether other money of the same payment paid the invoice just now
     */
    public void tellLeft(Receivable receivable, PaymentBalance balance, boolean paid) {
        if (balance.unassigned().isPositive()) {
            tellLeft(receivable, balance.paymentId(), balance.unassigned(), paid);
        }
    }

    /** Does the same for a caller that knows how much found no room on the invoice. */
    public void tellLeft(Receivable receivable, UUID paymentId, Money left, boolean paid) {
        publish(receivable, paymentId, paid ? InvoiceMoneyMoved.Kind.OVERPAID : late(receivable), left);
    }

    /** Tells the organisation that money pays a part of an invoice, and something is still open. */
    public void tellPart(Receivable receivable, UUID paymentId, Money part) {
        publish(receivable, paymentId, InvoiceMoneyMoved.Kind.PART_PAID, part);
    }

    private static InvoiceMoneyMoved.Kind late(Receivable receivable) {
        return receivable.state() == ReceivableState.CREDITED
                ? InvoiceMoneyMoved.Kind.PAID_CREDITED
                : InvoiceMoneyMoved.Kind.PAID_TWICE;
    }

    /** Notes that nothing is open any more. */
    public void close(Receivable receivable) {
        receivable.pay(clock.instant());
        receivables.saveAndFlush(receivable);
        process.keepMail(receivable.invoiceId());
    }

    /** Tells the process of an invoice that it is paid. The caller does this last, when all rows are written. */
    public void tell(Receivable receivable) {
        process.paid(receivable.invoiceId());
    }

    /**
     * Does the same for an invoice that is paid again by money that was taken back by mistake.
     *
     * @param amount how much of the money paid this invoice
     */
    public void tellPaidAfterAll(Receivable receivable, UUID paymentId, Money amount) {
        publish(receivable, paymentId, InvoiceMoneyMoved.Kind.PAID_AFTER_ALL, amount);
        tell(receivable);
    }

    private void publish(Receivable receivable, UUID paymentId, InvoiceMoneyMoved.Kind kind, Money amount) {
        events.publishEvent(new InvoiceMoneyMoved(paymentId, receivable.invoiceId(), kind, amount));
    }

    private Money total(Receivable receivable) {
        return invoices.findById(receivable.invoiceId()).orElseThrow().total();
    }
}
