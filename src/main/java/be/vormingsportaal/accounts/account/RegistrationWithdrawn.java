package be.vormingsportaal.accounts.account;

import java.util.UUID;

/**
 * An invitation was withdrawn before the person registered, and the account is about to be deleted. It is published in
 * the transaction that deletes it. Listeners delete what belongs to the account.
 */
public record RegistrationWithdrawn(UUID accountId) {}
