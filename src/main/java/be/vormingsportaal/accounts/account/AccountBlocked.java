package be.vormingsportaal.accounts.account;

import java.util.UUID;

/**
 * An account lets nobody in any more. It is published in the transaction that blocks it. Listeners take away what the
 * person holds, and what still waits for an answer of the person.
 */
public record AccountBlocked(UUID accountId) {}
