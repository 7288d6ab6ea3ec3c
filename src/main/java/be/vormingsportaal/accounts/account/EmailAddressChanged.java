package be.vormingsportaal.accounts.account;

import be.vormingsportaal.shared.EmailAddress;
import java.util.UUID;

/**
 * A registered person has another address from now on. It is published in the transaction that changes it. Listeners
 * make the links that were mailed to the former address invalid, and send what is still needed to the new one.
 */
public record EmailAddressChanged(UUID accountId, EmailAddress former, EmailAddress current) {}
