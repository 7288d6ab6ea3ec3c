package be.vormingsportaal.organisations.membership;

import be.vormingsportaal.organisations.organisation.OrganisationView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Notes that a registered person once belonged to an organisation, and how that ended. It never changes. */
@Entity
@Table(name = "past_membership")
public class PastMembership {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID accountId;

    @Column(nullable = false)
    private UUID organisationId;

    @Column(nullable = false)
    private Instant since;

    @Column(nullable = false)
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MembershipEndReason reason;

    /** Without a version, Spring Data would look for the row before it inserts it. */
    @Version
    private Integer version;

    protected PastMembership() {}

    static PastMembership of(Membership membership, MembershipEndReason reason, Instant now) {
        PastMembership past = new PastMembership();
        past.id = UUID.randomUUID();
        past.accountId = membership.accountId();
        past.organisationId = membership.organisationId();
        past.since = membership.since();
        past.endedAt = now;
        past.reason = reason;
        return past;
    }

    /** The same for another account of the same person. */
    PastMembership of(UUID otherAccountId) {
        accountId = otherAccountId;
        return this;
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    Instant endedAt() {
        return endedAt;
    }

    MembershipEndReason reason() {
        return reason;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public PastMembershipView view(OrganisationView organisation) {
        return new PastMembershipView(organisation.name(), organisation.closed(), since, endedAt, reason);
    }
}
