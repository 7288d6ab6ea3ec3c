package be.vormingsportaal.organisations.membership;

import java.util.UUID;

/**
 * A registered person does not belong to this organisation any more, because they moved, left or were taken out. It is
 * published in the transaction that ends the membership. Listeners end what the person had because of it.
 */
public record MembershipEnded(UUID accountId, UUID organisationId) {}
