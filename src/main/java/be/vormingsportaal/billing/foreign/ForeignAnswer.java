package be.vormingsportaal.billing.foreign;

import be.vormingsportaal.shared.Money;

/**
 * What staff answered in the task about money in another currency. Only the decision is sure to be there.
 *
 * @param amount how many euros came in
 * @param note why nothing came in
 */
public record ForeignAnswer(ForeignDecision decision, Money amount, String note) {}
