package be.vormingsportaal.billing.refund;

import be.vormingsportaal.shared.Money;
import java.time.Instant;

/**
 * A refund that did not arrive yet, as the organisation sees it.
 *
 * @param failed whether it was refused or came back, so that somebody has to look
 */
public record ComingBack(Money amount, Instant requestedAt, boolean failed) {}
