package be.vormingsportaal.imports.caregivers;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface CaregiverImportRepository extends JpaRepository<CaregiverImport, UUID> {

    /**
     * Reads the row as it is now, and holds it until the transaction ends. It has to be the first time that the
     * transaction reads it.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from CaregiverImport i where i.id = :id")
    Optional<CaregiverImport> hold(UUID id);

    @Query("select i from CaregiverImport i where i.id = :id and i.organisationId = :organisationId"
            + " and i.state <> 'DISCARDED'")
    Optional<CaregiverImport> find(UUID organisationId, UUID id);

    @Query("select i from CaregiverImport i where i.organisationId = :organisationId and i.state <> 'DISCARDED'"
            + " order by i.uploadedAt desc")
    List<CaregiverImport> recent(UUID organisationId);

    @Query("select i from CaregiverImport i where i.uploadedBy = :account or i.startedBy = :account"
            + " order by i.uploadedAt")
    List<CaregiverImport> of(UUID account);

    @Query("select i.id from CaregiverImport i where i.runningOrganisationId = :organisationId")
    Optional<UUID> runningOf(UUID organisationId);

    boolean existsByRunningOrganisationId(UUID organisationId);

    @Query("select coalesce(sum(i.rowCount), 0) from CaregiverImport i"
            + " where i.organisationId = :organisationId and i.uploadedAt > :since")
    long shownRows(UUID organisationId, Instant since);

    /**
     * Imports that are done do not count: whoever stood in them was written to. One that was started and cancelled may
     * have written to nobody.
     */
    @Query("select coalesce(sum(i.lookedUpRows), 0) from CaregiverImport i"
            + " where i.organisationId = :organisationId and i.uploadedAt > :since and i.state <> 'DONE'")
    long lookedUpRows(UUID organisationId, Instant since);

    @Query("select i.organisationId as organisationId, sum(i.lookedUpRows) as rows from CaregiverImport i"
            + " where i.uploadedAt > :since and i.state <> 'DONE' group by i.organisationId"
            + " having sum(i.lookedUpRows) >= :least order by sum(i.lookedUpRows) desc")
    List<Lookups> lookups(Instant since, long least);

    /** How many rows an organisation looked up in imports that are not done. */
    interface Lookups {

        UUID getOrganisationId();

        long getRows();
    }

    @Query("select coalesce(sum(i.startedRows), 0) from CaregiverImport i"
            + " where i.organisationId = :organisationId and i.startedAt > :since")
    long startedRows(UUID organisationId, Instant since);

    /** The rows of the imports are deleted with them. */
    @Modifying
    @Query("delete from CaregiverImport i where i.id not in :kept and (i.endedAt < :endedBefore"
            + " or (i.startedAt is null and i.uploadedAt < :uploadedBefore))")
    int deleteOld(Instant endedBefore, Instant uploadedBefore, Collection<UUID> kept);
}
