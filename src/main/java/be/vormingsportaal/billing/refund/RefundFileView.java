package be.vormingsportaal.billing.refund;

import be.vormingsportaal.shared.Money;
import java.time.Instant;
import java.util.UUID;

/**
 * A file of transfers for the bank.
 *
 * @param messageId what the bank calls it
 */
public record RefundFileView(UUID id, String messageId, Instant madeAt, UUID madeBy, int transfers, Money sum) {

    public String fileName() {
        return "terugbetalingen-" + messageId + ".xml";
    }
}
