package be.vormingsportaal.billing.foreign;

import be.vormingsportaal.shared.Money;

/**
 * What staff answered in the task about money in another currency. Only the decision is sure to be there.
 *
 * @param amount how many euros came in or were taken back, never negative
 * @param note why there is nothing to book
 */
public record ForeignAnswer(ForeignDecision decision, Money amount, String note) {}
