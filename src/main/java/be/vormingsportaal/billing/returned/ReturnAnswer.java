package be.vormingsportaal.billing.returned;

import java.util.Optional;

/**
 * What staff answered in the task about money that was taken back.
 *
 * @param note empty when they wrote none
 */
public record ReturnAnswer(ReturnDecision decision, Optional<String> note) {}
