package be.vormingsportaal.billing.assignment;

import be.vormingsportaal.billing.money.Ledger;
import be.vormingsportaal.billing.money.PaymentBalance;
import be.vormingsportaal.billing.money.PaymentBalanceRepository;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries out what staff decided about money that is not assigned. The process goes on by what is left. */
@Service
@Transactional
public class PaymentAssignments {

    static final int NOTE = 300;

    private final PaymentBalanceRepository balances;
    private final Ledger ledger;
    private final AssigningToInvoice invoice;
    private final Dividing dividing;

    PaymentAssignments(
            PaymentBalanceRepository balances, Ledger ledger, AssigningToInvoice invoice, Dividing dividing) {
        this.balances = balances;
        this.ledger = ledger;
        this.invoice = invoice;
        this.dividing = dividing;
    }

    /**
     * @param by who decided; empty when the engine does not know
     * @throws java.util.NoSuchElementException when there is no such payment
     */
    public PaymentAssignment apply(UUID paymentId, AssignmentAnswer answer, Optional<UUID> by) {
        return switch (answer.decision()) {
            case INVOICE -> invoice.assign(paymentId, answer.invoiceNumber(), by);
            case DIVIDE -> dividing.divide(paymentId, by);
            case PAID_BACK -> paidBack(paymentId, answer.note(), by);
            case NOTE -> note(paymentId, answer.note());
        };
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
        return PaymentAssignment.of(balance);
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

    private static boolean isMissing(String text) {
        return text == null || text.isBlank();
    }
}
