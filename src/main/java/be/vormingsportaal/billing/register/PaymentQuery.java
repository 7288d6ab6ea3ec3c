package be.vormingsportaal.billing.register;

import java.util.Optional;

/**
 * Says which payments are looked for.
 *
 * @param year in which the money came in or went back; empty for every year
 * @param onlyUnassigned whether only money without a place is looked for
 * @param search empty for all
 */
public record PaymentQuery(Optional<Integer> year, boolean onlyUnassigned, Optional<PaymentSearch> search) {}
