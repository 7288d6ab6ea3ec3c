package be.vormingsportaal.accounts.account;

import be.vormingsportaal.shared.EmailAddress;
import java.util.UUID;

/**
 * A registered person has another address from now on. Published in the changing transaction: listeners make what was
 * mailed to the former address worthless, and send what is still needed to the current one.
 */
public record EmailAddressChanged(UUID accountId, EmailAddress former, EmailAddress current) {}
