package be.vormingsportaal.organisations.closing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The end of an organisation on the portal, which staff decided, until they open it again. */
@Entity
@Table(name = "organisation_closing")
class Closing {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID organisationId;

    @Column(nullable = false)
    private String because;

    @Column(nullable = false)
    private UUID closedBy;

    @Column(nullable = false)
    private Instant closedAt;

    private Instant emptiedAt;

    private UUID reopenedBy;

    private Instant reopenedAt;

    @Version
    private Integer version;

    protected Closing() {}

    Closing(UUID organisationId, String because, UUID closedBy, Instant now) {
        this.id = UUID.randomUUID();
        this.organisationId = organisationId;
        this.because = because;
        this.closedBy = closedBy;
        this.closedAt = now;
    }

    /** Nobody belongs to the organisation any more. */
    void emptied(Instant now) {
        emptiedAt = now;
    }

    boolean isThrough() {
        return emptiedAt != null;
    }

    void reopen(UUID by, Instant now) {
        reopenedBy = by;
        reopenedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID organisationId() {
        return organisationId;
    }

    /** Whether this member of staff opened the organisation again. */
    boolean isReopenedBy(UUID account) {
        return account.equals(reopenedBy);
    }

    ClosingView view() {
        return new ClosingView(
                id,
                organisationId,
                because,
                closedBy,
                closedAt,
                Optional.ofNullable(emptiedAt),
                Optional.ofNullable(reopenedAt));
    }
}
