package be.vormingsportaal.billing.owed;

import be.vormingsportaal.billing.money.PaymentBalanceRepository;
import be.vormingsportaal.billing.money.UnassignedMoney;
import be.vormingsportaal.billing.money.UnassignedPayment;
import be.vormingsportaal.billing.money.UnassignedReason;
import be.vormingsportaal.shared.PageOf;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists what the quality centre owes: money that came in and has no place, with the reason. */
@Service
@Transactional(readOnly = true)
public class OwedMoney {

    private static final int MOST = 500;

    private final UnassignedMoney unassigned;
    private final PaymentBalanceRepository balances;

    OwedMoney(UnassignedMoney unassigned, PaymentBalanceRepository balances) {
        this.unassigned = unassigned;
        this.balances = balances;
    }

    public OwedLists lists() {
        PageOf<UnassignedPayment> owed = unassigned.owed(0, MOST);
        Set<UUID> kept = balances.kept();
        List<UnassignedPayment> waiting = owed.items().stream()
                .filter(one -> !kept.contains(one.paymentId()))
                .toList();
        return new OwedLists(
                waiting.stream().filter(one -> !isUnknown(one)).toList(),
                waiting.stream().filter(OwedMoney::isUnknown).toList(),
                owed.items().stream()
                        .filter(one -> kept.contains(one.paymentId()))
                        .toList(),
                unassigned.total(),
                Math.toIntExact(owed.total() - owed.items().size()));
    }

    /** @return empty when nothing of the payment is owed */
    public Optional<UnassignedPayment> find(UUID paymentId) {
        return unassigned.find(paymentId).filter(one -> one.unassigned().isPositive());
    }

    private static boolean isUnknown(UnassignedPayment payment) {
        return payment.reason() == UnassignedReason.UNKNOWN;
    }
}
