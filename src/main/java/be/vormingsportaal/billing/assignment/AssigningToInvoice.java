package be.vormingsportaal.billing.assignment;

import be.vormingsportaal.billing.invoice.Invoice;
import be.vormingsportaal.billing.invoice.InvoiceRepository;
import be.vormingsportaal.billing.invoice.Receivable;
import be.vormingsportaal.billing.invoice.ReceivableRepository;
import be.vormingsportaal.billing.money.InvoiceReopening;
import be.vormingsportaal.billing.money.InvoiceSettlement;
import be.vormingsportaal.billing.money.Ledger;
import be.vormingsportaal.billing.money.PaymentBalance;
import be.vormingsportaal.billing.money.PaymentBalanceRepository;
import be.vormingsportaal.shared.Money;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives money without a place to one invoice, or takes money that went back from it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AssigningToInvoice {

    private static final String BY_HAND = "Toegewezen door het KCD";
    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{4})-(\\d{1,6})\\s*");

    private final InvoiceRepository invoices;
    private final ReceivableRepository receivables;
    private final PaymentBalanceRepository balances;
    private final Ledger ledger;
    private final InvoiceSettlement settlement;
    private final InvoiceReopening reopening;

    AssigningToInvoice(
            InvoiceRepository invoices,
            ReceivableRepository receivables,
            PaymentBalanceRepository balances,
            Ledger ledger,
            InvoiceSettlement settlement,
            InvoiceReopening reopening) {
        this.invoices = invoices;
        this.receivables = receivables;
        this.balances = balances;
        this.ledger = ledger;
        this.settlement = settlement;
        this.reopening = reopening;
    }

    PaymentAssignment assign(UUID paymentId, String number, Optional<UUID> by) {
        if (number == null || number.isBlank()) {
            return PaymentAssignment.NO_INVOICE;
        }
        Optional<Receivable> found = invoice(number).flatMap(invoice -> receivables.hold(invoice.id()));
        if (found.isEmpty()) {
            return PaymentAssignment.UNKNOWN_INVOICE;
        }
        Receivable receivable = found.get();
        PaymentBalance balance = balances.hold(paymentId).orElseThrow();
        if (balance.unassigned().isZero()) {
            return PaymentAssignment.NOTHING_LEFT;
        }
        return balance.unassigned().isNegative() ? takeFrom(receivable, balance, by) : giveTo(receivable, balance, by);
    }

    private PaymentAssignment giveTo(Receivable receivable, PaymentBalance balance, Optional<UUID> by) {
        Money open = settlement.open(receivable);
        if (!open.isPositive()) {
            return PaymentAssignment.INVOICE_NOT_OPEN;
        }
        Money amount = balance.unassigned().atMost(open);
        boolean paid = settlement.pay(receivable, balance, amount, by, BY_HAND);
        ledger.finishOwnCase(balance);
        if (paid) {
            settlement.tell(receivable);
        }
        return PaymentAssignment.of(balance);
    }

    private PaymentAssignment takeFrom(Receivable receivable, PaymentBalance balance, Optional<UUID> by) {
        if (balance.unassigned().negated().isMoreThan(ledger.paid(receivable.invoiceId()))) {
            return PaymentAssignment.INVOICE_NOT_PAID;
        }
        Money amount = balance.unassigned().negated();
        ledger.toInvoice(balance, receivable.invoiceId(), amount.negated(), by, BY_HAND);
        ledger.finishOwnCase(balance);
        reopening.reopen(receivable, balance.paymentId(), amount);
        return PaymentAssignment.of(balance);
    }

    private Optional<Invoice> invoice(String number) {
        Matcher typed = NUMBER.matcher(number);
        return typed.matches()
                ? invoices.findInvoice(Integer.parseInt(typed.group(1)), Integer.parseInt(typed.group(2)))
                : Optional.empty();
    }
}
