package be.vormingsportaal.intervisions.enrolment;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

public interface EnrolmentRepository extends JpaRepository<Enrolment, UUID> {

    /** Reads the id without the row, which may only be read once the row of the intervision is held. */
    @Query("select e.intervisionId from Enrolment e where e.id = :id")
    Optional<UUID> intervisionOf(UUID id);

    @Query("select e.id from Enrolment e where e.seatId = :seatId")
    Optional<UUID> idOfSeat(UUID seatId);

    /**
     * The enrolments of a person that an organisation ordered, in the order in which their intervisions have to be
     * held.
     */
    @Query("select e.id from Enrolment e where e.accountId = :accountId and e.organisationId = :organisationId"
            + " and e.state in :states order by e.intervisionId")
    List<UUID> ids(UUID accountId, UUID organisationId, Collection<EnrolmentState> states);

    /**
     * Reads the row as it is now, and holds it until the transaction ends, so that nothing changes while a mail about
     * it is sent.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Enrolment e where e.id = :id")
    Optional<Enrolment> hold(UUID id);

    /** Lets the person have another enrolment for the same intervision. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Enrolment e set e.liveFor = null, e.version = e.version + 1 where e.id = :id")
    void standBack(UUID id);

    /** All enrolments of an account become those of another account of the same person. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Enrolment e set e.accountId = :to, e.version = e.version + 1, e.liveFor ="
            + " case when e.liveFor is null then null else concat(cast(e.intervisionId as string), '/', :toText) end"
            + " where e.accountId = :from")
    void giveAll(UUID from, UUID to, String toText);

    Optional<Enrolment> findByLiveFor(String key);

    List<Enrolment> findByLiveForIn(Collection<String> keys);

    List<Enrolment> findByIntervisionIdOrderByQueueNumber(UUID intervisionId);

    List<Enrolment> findByIntervisionIdAndStateInOrderByQueueNumber(
            UUID intervisionId, Collection<EnrolmentState> states);

    List<Enrolment> findByIntervisionIdInAndOrganisationIdOrderByQueueNumber(
            Collection<UUID> intervisionIds, UUID organisationId);

    List<Enrolment> findByOrganisationIdOrderByEnrolledAtDesc(UUID organisationId);

    List<Enrolment> findByOrganisationIdAndStateInOrderByEnrolledAt(
            UUID organisationId, Collection<EnrolmentState> states);

    List<Enrolment> findByAccountIdOrderByEnrolledAtDesc(UUID accountId);

    @Query("select coalesce(max(e.queueNumber), 0) from Enrolment e where e.intervisionId = :intervisionId")
    int lastQueueNumber(UUID intervisionId);

    @Query("select count(e) from Enrolment e where e.intervisionId = :intervisionId and e.state in :states")
    long count(UUID intervisionId, Collection<EnrolmentState> states);

    @Query("select e.intervisionId as intervisionId, e.state as state, count(e) as enrolments from Enrolment e"
            + " where e.intervisionId in :intervisionIds group by e.intervisionId, e.state")
    List<Counted> count(Collection<UUID> intervisionIds);

    /** How many enrolments of an intervision are in a state. */
    record Counted(UUID intervisionId, EnrolmentState state, long enrolments) {}
}
