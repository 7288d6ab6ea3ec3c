package be.vormingsportaal.billing.receivable;

import be.vormingsportaal.shared.Money;
import java.time.LocalDate;

/**
 * What staff answered in the task about an unpaid invoice. Only the decision is sure to be there.
 *
 * @param delayUntil the new due date
 * @param reason why it is cancelled
 * @param amount what came in
 * @param receivedOn when it came in
 * @param reference what it can be found by
 */
public record InvoiceAnswer(
        InvoiceDecision decision,
        LocalDate delayUntil,
        String reason,
        Money amount,
        LocalDate receivedOn,
        String reference) {}
