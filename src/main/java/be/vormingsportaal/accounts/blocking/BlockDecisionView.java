package be.vormingsportaal.accounts.blocking;

import java.time.Instant;

/**
 * A decision as staff see it.
 *
 * @param blocked whether it blocked the account; otherwise it let it in again
 * @param by full name of the member of staff
 */
public record BlockDecisionView(boolean blocked, String reason, Instant at, String by) {}
