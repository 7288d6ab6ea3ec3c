package be.vormingsportaal.billing.statement;

import be.vormingsportaal.shared.Money;
import java.time.LocalDate;

/**
 * How much stood on an account.
 *
 * @param amount negative when the account was overdrawn
 * @param on the day that the bank names
 */
public record StatementBalance(Money amount, LocalDate on) {}
