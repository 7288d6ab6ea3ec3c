package be.vormingsportaal.billing.statement;

import be.vormingsportaal.shared.Money;
import java.util.Optional;

/**
 * The summary of a statement.
 *
 * @param entries how many entries, without those of zero, which are not read; empty when the bank does not say
 * @param credits the sum of what came in; empty when the bank does not say
 * @param debits the sum of what left, as a positive amount; empty when the bank does not say
 */
public record StatementTotals(Optional<Integer> entries, Optional<Money> credits, Optional<Money> debits) {}
