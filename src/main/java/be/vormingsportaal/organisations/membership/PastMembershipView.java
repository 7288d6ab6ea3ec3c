package be.vormingsportaal.organisations.membership;

import java.time.Instant;

/**
 * Where somebody belonged before, as staff and the person see it.
 *
 * @param organisation its name of now
 * @param closed whether it is closed now
 */
public record PastMembershipView(
        String organisation, boolean closed, Instant since, Instant endedAt, MembershipEndReason reason) {}
