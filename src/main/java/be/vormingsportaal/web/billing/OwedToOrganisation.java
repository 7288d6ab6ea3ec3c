package be.vormingsportaal.web.billing;

import be.vormingsportaal.billing.money.UnassignedPayment;
import be.vormingsportaal.billing.refund.Refunds.ComingBack;
import be.vormingsportaal.shared.Money;
import java.util.List;

/**
 * What the quality centre owes an organisation.
 *
 * @param payments money that has no place, or is kept for its next invoice; the oldest first
 * @param comingBack money that was promised and did not arrive yet, the oldest first
 */
public record OwedToOrganisation(List<UnassignedPayment> payments, List<ComingBack> comingBack) {

    public boolean isNothing() {
        return payments.isEmpty() && comingBack.isEmpty();
    }

    /** What has no place or is kept. */
    public Money total() {
        return Money.sum(payments.stream().map(UnassignedPayment::unassigned).toList());
    }
}
