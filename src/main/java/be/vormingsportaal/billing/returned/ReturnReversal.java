package be.vormingsportaal.billing.returned;

import be.vormingsportaal.billing.invoice.Receivable;
import be.vormingsportaal.billing.money.AllocationRepository;
import be.vormingsportaal.billing.money.AllocationRepository.OnInvoice;
import be.vormingsportaal.billing.money.InvoiceSettlement;
import be.vormingsportaal.billing.money.Ledger;
import be.vormingsportaal.billing.money.Payment;
import be.vormingsportaal.billing.money.PaymentBalance;
import be.vormingsportaal.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books money that comes again after it was taken back. It pays the invoices again from which it was taken, as far as
 * they are open. Whatever is left is a task, as other money, and the organisation hears of it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReturnReversal {

    private static final String AGAIN = "De terugname werd ongedaan gemaakt";

    private final AllocationRepository allocations;
    private final ReturnedMoneyLocks locks;
    private final Ledger ledger;
    private final InvoiceSettlement settlement;
    private final ReturnCases cases;
    private final Clock clock;

    ReturnReversal(
            AllocationRepository allocations,
            ReturnedMoneyLocks locks,
            Ledger ledger,
            InvoiceSettlement settlement,
            ReturnCases cases,
            Clock clock) {
        this.allocations = allocations;
        this.locks = locks;
        this.ledger = ledger;
        this.settlement = settlement;
        this.cases = cases;
        this.clock = clock;
    }

    /** @param returned what was taken back */
    void giveAgain(Payment returned, Money amount, String externalId) {
        Map<UUID, Receivable> held = locks.receivables(returned);
        PaymentBalance before = locks.balance(returned);
        List<OnInvoice> lost = allocations.onInvoices(returned.id());
        PaymentBalance again = ledger.record(returned.again(amount, externalId, LocalDate.now(clock), clock.instant()));
        Money waiting = before.unassigned().negated().atMost(amount);
        if (waiting.isPositive()) {
            ledger.even(again, before, waiting);
            ledger.finish(before);
        }
        Map<Receivable, Money> paid = new LinkedHashMap<>();
        Map<Receivable, Money> over = new LinkedHashMap<>();
        for (OnInvoice some : lost) {
            Receivable receivable = held.get(some.invoiceId());
            if (receivable == null) {
                continue;
            }
            Money taken = some.amount().negated();
            Money part = taken.atMost(settlement.open(receivable)).atMost(again.unassigned());
            if (part.isPositive() && settlement.pay(receivable, again, part, Optional.empty(), AGAIN)) {
                paid.put(receivable, part);
            }
            if (!receivable.isOpen() && taken.isMoreThan(part)) {
                over.put(receivable, taken.minus(part));
            }
        }
        tellLeft(again, over, paid.keySet());
        if (lost.isEmpty() && again.unassigned().isPositive()) {
            locks.credited(returned)
                    .ifPresent(receivable ->
                            settlement.tellLeft(receivable, again.paymentId(), again.unassigned(), false));
        }
        ledger.finish(again);
        cases.settleWhenGivenAgain(returned);
        paid.forEach((receivable, part) -> settlement.tellPaidAfterAll(receivable, again.paymentId(), part));
    }

    /**
     * Of money that came double for several invoices it is only known which part is for which when all of it came again.
     *
     * @param over what each invoice lost and has no room for any more
     */
    private void tellLeft(PaymentBalance again, Map<Receivable, Money> over, Set<Receivable> paid) {
        Money left = again.unassigned();
        if (left.isPositive() && (over.size() == 1 || !Money.sum(over.values()).isMoreThan(left))) {
            over.forEach((receivable, amount) ->
                    settlement.tellLeft(receivable, again.paymentId(), amount.atMost(left), paid.contains(receivable)));
        }
    }
}
