package be.vormingsportaal.billing.owed;

import be.vormingsportaal.billing.invoice.Invoice;
import be.vormingsportaal.billing.invoice.InvoiceRepository;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.Receivable;
import be.vormingsportaal.billing.invoice.ReceivableRepository;
import be.vormingsportaal.billing.money.Ledger;
import be.vormingsportaal.billing.money.PaymentBalance;
import be.vormingsportaal.billing.money.PaymentBalanceRepository;
import be.vormingsportaal.billing.money.UnassignedMoney;
import be.vormingsportaal.billing.money.UnassignedPayment;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.shared.RetryOnConflict;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets staff keep money that is owed for another invoice of the same organisation: the next one, or one that is open. */
@Service
public class MoneyKeeping {

    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{4})-(\\d{1,6})\\s*");

    private final InvoiceRepository invoices;
    private final ReceivableRepository receivables;
    private final PaymentBalanceRepository balances;
    private final UnassignedMoney unassigned;
    private final KeptMoney kept;
    private final Ledger ledger;

    MoneyKeeping(
            InvoiceRepository invoices,
            ReceivableRepository receivables,
            PaymentBalanceRepository balances,
            UnassignedMoney unassigned,
            KeptMoney kept,
            Ledger ledger) {
        this.invoices = invoices;
        this.receivables = receivables;
        this.balances = balances;
        this.unassigned = unassigned;
        this.kept = kept;
        this.ledger = ledger;
    }

    /**
     * Lets the money wait for the next invoice of the organisation that it is from.
     *
     * @param seen how much it was when they decided
     * @throws java.util.NoSuchElementException when there is no such payment
     */
    @RetryOnConflict
    @Transactional
    public KeepOutcome keep(UUID paymentId, Money seen) {
        Optional<UUID> organisation = organisation(paymentId);
        if (organisation.isEmpty()) {
            return KeepOutcome.NO_ORGANISATION;
        }
        PaymentBalance balance = balances.hold(paymentId).orElseThrow();
        if (isOther(balance, seen)) {
            return KeepOutcome.CHANGED;
        }
        ledger.keep(balance, organisation.get());
        return KeepOutcome.KEPT;
    }

    /**
     * Lets the money pay an open invoice of the same organisation now. What is more than what is open stays owed.
     *
     * @param number as it stands on the invoice: {@code 2026-000123}
     * @throws java.util.NoSuchElementException when there is no such payment
     */
    @RetryOnConflict
    @Transactional
    public KeepOutcome use(UUID paymentId, Money seen, String number, UUID by) {
        Optional<InvoiceView> invoice = invoice(number).map(Invoice::view);
        Optional<UUID> organisation = organisation(paymentId);
        if (organisation.isEmpty()) {
            return KeepOutcome.NO_ORGANISATION;
        }
        if (invoice.isEmpty()) {
            return KeepOutcome.UNKNOWN_INVOICE;
        }
        if (!invoice.map(InvoiceView::organisationId).equals(organisation)) {
            return KeepOutcome.OTHER_ORGANISATION;
        }
        Receivable receivable = receivables.hold(invoice.get().id()).orElseThrow();
        PaymentBalance balance = balances.hold(paymentId).orElseThrow();
        if (isOther(balance, seen)) {
            return KeepOutcome.CHANGED;
        }
        if (!receivable.isOpen()) {
            return KeepOutcome.INVOICE_NOT_OPEN;
        }
        kept.useNow(receivable, balance, by);
        return KeepOutcome.USED;
    }

    private Optional<UUID> organisation(UUID paymentId) {
        return unassigned.find(paymentId).flatMap(UnassignedPayment::organisationId);
    }

    private static boolean isOther(PaymentBalance balance, Money seen) {
        return !balance.unassigned().isPositive() || !balance.unassigned().equals(seen);
    }

    private Optional<Invoice> invoice(String number) {
        Matcher typed = NUMBER.matcher(number);
        return typed.matches()
                ? invoices.findInvoice(Integer.parseInt(typed.group(1)), Integer.parseInt(typed.group(2)))
                : Optional.empty();
    }
}
