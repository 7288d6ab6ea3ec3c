package be.vormingsportaal.organisations.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Notes that an account belongs to an organisation. An account belongs to one at most. */
@Entity
@Table(name = "membership")
public class Membership {

    @Id
    private UUID accountId;

    @Column(nullable = false)
    private UUID organisationId;

    @Column(nullable = false)
    private Instant since;

    @Version
    private Integer version;

    protected Membership() {}

    public Membership(UUID accountId, UUID organisationId, Instant since) {
        this.accountId = accountId;
        this.organisationId = organisationId;
        this.since = since;
    }

    /** The same membership of another account of the same person. */
    Membership of(UUID otherAccountId) {
        return new Membership(otherAccountId, organisationId, since);
    }

    void moveTo(UUID otherOrganisationId, Instant now) {
        organisationId = otherOrganisationId;
        since = now;
    }

    public boolean isOf(UUID anOrganisationId) {
        return organisationId.equals(anOrganisationId);
    }

    public UUID accountId() {
        return accountId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public Instant since() {
        return since;
    }
}
