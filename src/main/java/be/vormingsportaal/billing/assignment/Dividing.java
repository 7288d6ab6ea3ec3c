package be.vormingsportaal.billing.assignment;

import be.vormingsportaal.billing.invoice.Receivable;
import be.vormingsportaal.billing.invoice.ReceivableRepository;
import be.vormingsportaal.billing.money.InvoiceSettlement;
import be.vormingsportaal.billing.money.Ledger;
import be.vormingsportaal.billing.money.Payment;
import be.vormingsportaal.billing.money.PaymentBalance;
import be.vormingsportaal.billing.money.PaymentBalanceRepository;
import be.vormingsportaal.billing.money.PaymentDivision;
import be.vormingsportaal.billing.money.PaymentRepository;
import be.vormingsportaal.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Divides money that names several invoices over these, as the page of the payment proposes. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Dividing {

    private static final String DIVIDED = "Verdeeld door het KCD, zoals voorgesteld";

    private final PaymentRepository payments;
    private final ReceivableRepository receivables;
    private final PaymentBalanceRepository balances;
    private final PaymentDivision division;
    private final Ledger ledger;
    private final InvoiceSettlement settlement;

    Dividing(
            PaymentRepository payments,
            ReceivableRepository receivables,
            PaymentBalanceRepository balances,
            PaymentDivision division,
            Ledger ledger,
            InvoiceSettlement settlement) {
        this.payments = payments;
        this.receivables = receivables;
        this.balances = balances;
        this.division = division;
        this.ledger = ledger;
        this.settlement = settlement;
    }

    /** @param by who decided; empty when the engine does not know */
    PaymentAssignment divide(UUID paymentId, Optional<UUID> by) {
        Payment payment = payments.findById(paymentId).orElseThrow();
        Map<UUID, Receivable> held = new TreeMap<>();
        division.invoices(payment)
                .forEach(invoice -> held.put(invoice, receivables.hold(invoice).orElseThrow()));
        PaymentBalance balance = balances.hold(paymentId).orElseThrow();
        if (balance.unassigned().isZero()) {
            return PaymentAssignment.NOTHING_LEFT;
        }
        Map<UUID, Money> shares = division.proposed(payment, balance.unassigned());
        if (shares.isEmpty()) {
            return PaymentAssignment.NO_DIVISION;
        }
        List<Receivable> paid = new ArrayList<>();
        shares.forEach((invoice, amount) -> {
            if (settlement.pay(held.get(invoice), balance, amount, by, DIVIDED)) {
                paid.add(held.get(invoice));
            }
        });
        ledger.finishOwnCase(balance);
        paid.forEach(settlement::tell);
        return PaymentAssignment.of(balance);
    }
}
