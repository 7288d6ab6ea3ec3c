package be.vormingsportaal.organisations.membership;

import java.util.UUID;

/**
 * A registered person does not belong to this organisation any more: moved, left or was taken out. Published in the
 * transaction that ends the membership: listeners end what the person had because of it.
 */
public record MembershipEnded(UUID accountId, UUID organisationId) {}
