package be.vormingsportaal.accounts.account;

import java.util.UUID;

/**
 * An invitation was withdrawn before the person registered, and the account is about to be deleted. Published in the
 * deleting transaction: listeners delete what hangs on the account.
 */
public record RegistrationWithdrawn(UUID accountId) {}
