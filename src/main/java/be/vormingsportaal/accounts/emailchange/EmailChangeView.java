package be.vormingsportaal.accounts.emailchange;

import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import java.time.Instant;
import java.util.UUID;

/**
 * A change of address that waits to be confirmed.
 *
 * @param person whose address it will be
 * @param expiresAt from this moment on its link does not work
 */
public record EmailChangeView(UUID accountId, PersonName person, EmailAddress newAddress, Instant expiresAt) {}
