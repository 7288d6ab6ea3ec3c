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
        if (amount.isMoreThan(open)) {
            throw new IllegalStateException("More than what is open of invoice " + receivable.invoiceId());
        }
        ledger.toInvoice(balance, receivable.invoiceId(), amount, by, reason);
        if (open.isMoreThan(amount)) {
            tellPart(receivable, balance.paymentId(), amount);
            return false;
        }
        close(receivable);
        return true;
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
        events.publishEvent(new InvoiceMoneyMoved(
                paymentId, receivable.invoiceId(), InvoiceMoneyMoved.Kind.PAID_AFTER_ALL, amount));
        tell(receivable);
    }

    /**
     * Tells the organisation of money for an invoice that found no room on it.
     *
     * @param paid whether some of the same money paid what was open
     */
    public void tellLeft(Receivable receivable, UUID paymentId, Money left, boolean paid) {
        events.publishEvent(new InvoiceMoneyMoved(
                paymentId, receivable.invoiceId(), paid ? InvoiceMoneyMoved.Kind.OVERPAID : late(receivable), left));
    }

    private static InvoiceMoneyMoved.Kind late(Receivable receivable) {
        return receivable.state() == ReceivableState.CREDITED
                ? InvoiceMoneyMoved.Kind.PAID_CREDITED
                : InvoiceMoneyMoved.Kind.PAID_TWICE;
    }

    /** Tells the organisation that money pays a part of an invoice, and something is still open. */
    public void tellPart(Receivable receivable, UUID paymentId, Money part) {
        events.publishEvent(
                new InvoiceMoneyMoved(paymentId, receivable.invoiceId(), InvoiceMoneyMoved.Kind.PART_PAID, part));
    }

    private Money total(Receivable receivable) {
        return invoices.findById(receivable.invoiceId()).orElseThrow().total();
    }
}
