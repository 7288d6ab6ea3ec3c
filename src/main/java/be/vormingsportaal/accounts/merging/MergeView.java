package be.vormingsportaal.accounts.merging;

import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import java.time.Instant;
import java.util.UUID;

/**
 * A merge as other modules see it.
 *
 * @param name of the ended account
 * @param email of the ended account; somebody else may have it by now
 * @param registered whether anybody could sign in to the ended account
 * @param by name of the member of staff
 */
public record MergeView(
        UUID id, UUID keptId, PersonName name, EmailAddress email, boolean registered, Instant mergedAt, String by) {}
