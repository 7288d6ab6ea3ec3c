package be.vormingsportaal.organisations.membership;

import java.time.Instant;

/** Where somebody belonged before, as staff and the person see it. */
public record PastMembershipView(String organisation, Instant since, Instant endedAt, MembershipEndReason reason) {}
