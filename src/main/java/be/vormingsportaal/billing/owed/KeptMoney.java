package be.vormingsportaal.billing.owed;

import be.vormingsportaal.billing.invoice.InvoiceRepository;
import be.vormingsportaal.billing.invoice.Receivable;
import be.vormingsportaal.billing.invoice.ReceivableRepository;
import be.vormingsportaal.billing.money.InvoiceSettlement;
import be.vormingsportaal.billing.money.Ledger;
import be.vormingsportaal.billing.money.PaymentBalance;
import be.vormingsportaal.billing.money.PaymentBalanceRepository;
import be.vormingsportaal.shared.Money;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets money that is kept for an organisation pay an invoice of it. */
@Service
@Transactional
public class KeptMoney {

    private static final String BY_RULE = "Tegoed van de organisatie";
    private static final String BY_HAND = "Tegoed verrekend door het KCD";

    private final InvoiceRepository invoices;
    private final ReceivableRepository receivables;
    private final PaymentBalanceRepository balances;
    private final InvoiceSettlement settlement;
    private final Ledger ledger;

    KeptMoney(
            InvoiceRepository invoices,
            ReceivableRepository receivables,
            PaymentBalanceRepository balances,
            InvoiceSettlement settlement,
            Ledger ledger) {
        this.invoices = invoices;
        this.receivables = receivables;
        this.balances = balances;
        this.settlement = settlement;
        this.ledger = ledger;
    }

    /**
     * Lets kept money, the oldest first, pay an invoice that was just issued or that was opened again. The process of the
     * invoice asks for it and goes on by the result. Papers and mail of an invoice that was just issued say what it paid;
     * those of one that was opened again are with the organisation already, which is told apart.
     *
     * @return whether nothing is open any more
     * @throws java.util.NoSuchElementException when there is no such invoice
     */
    public boolean pay(UUID invoiceId) {
        Receivable receivable = receivables.hold(invoiceId).orElseThrow();
        UUID organisation = invoices.findById(invoiceId).orElseThrow().view().organisationId();
        boolean fresh = ledger.isUntouched(invoiceId);
        for (UUID paymentId : balances.keptFor(organisation)) {
            if (!settlement.open(receivable).isPositive()) {
                break;
            }
            balances.hold(paymentId)
                    .filter(balance -> balance.keptFor().equals(Optional.of(organisation)))
                    .ifPresent(balance -> use(receivable, balance, Optional.empty(), BY_RULE, !fresh));
        }
        if (fresh) {
            receivable.useKept(ledger.paid(invoiceId));
            receivables.saveAndFlush(receivable);
        }
        return !receivable.isOpen();
    }

    /** Lets money pay an invoice whose case runs already. The caller holds the receivable and the balance. */
    void useNow(Receivable receivable, PaymentBalance balance, UUID by) {
        if (use(receivable, balance, Optional.of(by), BY_HAND, true)) {
            settlement.tell(receivable);
        }
    }

    /**
     * @param told whether the organisation is told
     * @return whether nothing is open any more
     */
    private boolean use(Receivable receivable, PaymentBalance balance, Optional<UUID> by, String reason, boolean told) {
        Money open = settlement.open(receivable);
        Money amount = balance.unassigned().atMost(open);
        boolean paid = settlement.settle(receivable, balance, amount, open, by, reason);
        if (told) {
            settlement.tellKeptUsed(receivable, balance, amount);
        }
        ledger.finish(balance);
        return paid;
    }
}
