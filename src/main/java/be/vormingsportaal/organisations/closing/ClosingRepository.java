package be.vormingsportaal.organisations.closing;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ClosingRepository extends JpaRepository<Closing, UUID> {

    /** The closing that is in force. */
    @Query("select c from Closing c where c.organisationId = :organisationId and c.reopenedAt is null")
    Optional<Closing> inForce(UUID organisationId);

    List<Closing> findByOrganisationIdOrderByClosedAtDesc(UUID organisationId);

    @Query("select c from Closing c where c.closedBy = :account or c.reopenedBy = :account order by c.closedAt")
    List<Closing> of(UUID account);

    /**
     * Reads the row as it is now, and holds it until the transaction ends. It has to be the first time that the
     * transaction reads it.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Closing c where c.id = :id")
    Optional<Closing> hold(UUID id);
}
