package be.vormingsportaal.billing.money;

import be.vormingsportaal.billing.invoice.Invoice;
import be.vormingsportaal.billing.invoice.InvoiceRepository;
import be.vormingsportaal.billing.invoice.Receivable;
import be.vormingsportaal.billing.invoice.ReceivableRepository;
import be.vormingsportaal.shared.Money;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries out what staff decided about money that is not assigned. The process goes on by what is left. */
@Service
@Transactional
public class PaymentAssignments {

    static final int NOTE = 300;
    private static final String BY_HAND = "Toegewezen door het KCD";
    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{4})-(\\d{1,6})\\s*");

    private final InvoiceRepository invoices;
    private final ReceivableRepository receivables;
    private final PaymentBalanceRepository balances;
    private final Ledger ledger;
    private final InvoiceSettlement settlement;
    private final InvoiceReopening reopening;

    PaymentAssignments(
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

    /**
     * @param by who decided; empty when the engine does not know
     * @throws java.util.NoSuchElementException when there is no such payment
     */
    public PaymentAssignment apply(UUID paymentId, AssignmentAnswer answer, Optional<UUID> by) {
        return switch (answer.decision()) {
            case INVOICE -> toInvoice(paymentId, answer.invoiceNumber(), by);
            case PAID_BACK -> paidBack(paymentId, answer.note(), by);
            case NOTE -> note(paymentId, answer.note());
        };
    }

    private PaymentAssignment toInvoice(UUID paymentId, String number, Optional<UUID> by) {
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
        Money amount = balance.unassigned().isMoreThan(open) ? open : balance.unassigned();
        boolean paid = settlement.pay(receivable, balance, amount, by, BY_HAND);
        ledger.finishOwnCase(balance);
        if (paid) {
            settlement.tell(receivable);
        }
        return done(balance);
    }

    private PaymentAssignment takeFrom(Receivable receivable, PaymentBalance balance, Optional<UUID> by) {
        if (balance.unassigned().negated().isMoreThan(ledger.paid(receivable.invoiceId()))) {
            return PaymentAssignment.INVOICE_NOT_PAID;
        }
        ledger.toInvoice(balance, receivable.invoiceId(), balance.unassigned(), by, BY_HAND);
        ledger.finishOwnCase(balance);
        reopening.reopen(receivable);
        return done(balance);
    }

    private PaymentAssignment paidBack(UUID paymentId, String how, Optional<UUID> by) {
        if (isMissing(how)) {
            return PaymentAssignment.NO_NOTE;
        }
        if (how.length() > NOTE) {
            return PaymentAssignment.NOTE_TOO_LONG;
        }
        PaymentBalance balance = balances.hold(paymentId).orElseThrow();
        if (balance.unassigned().isZero()) {
            return PaymentAssignment.NOTHING_LEFT;
        }
        ledger.paidBack(balance, balance.unassigned(), by, how.strip());
        ledger.finishOwnCase(balance);
        return done(balance);
    }

    private PaymentAssignment note(UUID paymentId, String text) {
        if (isMissing(text)) {
            return PaymentAssignment.NO_NOTE;
        }
        if (text.length() > NOTE) {
            return PaymentAssignment.NOTE_TOO_LONG;
        }
        PaymentBalance balance = balances.hold(paymentId).orElseThrow();
        balance.note(text.strip());
        balances.saveAndFlush(balance);
        return PaymentAssignment.NOTED;
    }

    private Optional<Invoice> invoice(String number) {
        Matcher typed = NUMBER.matcher(number);
        return typed.matches()
                ? invoices.findInvoice(Integer.parseInt(typed.group(1)), Integer.parseInt(typed.group(2)))
                : Optional.empty();
    }

    private static PaymentAssignment done(PaymentBalance balance) {
        return balance.unassigned().isZero() ? PaymentAssignment.ASSIGNED : PaymentAssignment.PART_ASSIGNED;
    }

    private static boolean isMissing(String text) {
        return text == null || text.isBlank();
    }
}
