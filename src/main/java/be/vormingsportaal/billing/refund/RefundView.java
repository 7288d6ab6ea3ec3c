package be.vormingsportaal.billing.refund;

import be.vormingsportaal.billing.money.Payer;
import be.vormingsportaal.billing.money.UnassignedPayment;
import be.vormingsportaal.shared.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A refund, as staff see it.
 *
 * @param invoice the one that the money has to do with; empty when nobody knows
 * @param payer as the bank or the provider told it
 * @param iban where it goes; empty when the payment provider gives it back
 * @param reason why that is another account than the bank told; empty when it is not
 * @param note why it was taken back, or why it did not arrive
 */
public record RefundView(
        UUID id,
        UUID paymentId,
        Money amount,
        RefundWay way,
        RefundState state,
        Optional<UnassignedPayment.Lead> invoice,
        Payer payer,
        Optional<String> iban,
        Optional<String> name,
        Optional<String> reason,
        Optional<String> note,
        UUID requestedBy,
        Instant requestedAt,
        Optional<UUID> releasedBy,
        Optional<Instant> releasedAt,
        Optional<UUID> fileId,
        String endToEndId,
        Optional<Instant> closedAt) {

    /** Whether it waits for a file for the bank. */
    public boolean isReady() {
        return state == RefundState.RELEASED && way == RefundWay.TRANSFER;
    }
}
