package be.vormingsportaal.trainings.training;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

public interface TrainingRepository extends JpaRepository<Training, UUID> {

    /**
     * The trainings of an organisation, by name. {@code instrument} and {@code over} are null where they do not matter.
     * It is one statement over the tables of two modules, because pages of a list cannot be put together from two
     * statements.
     *
     * @param pattern in lower case, with {@code !} before characters that are no wildcards
     */
    @Query("select t from Training t left join Account a on a.id = t.trainerId"
            + " where t.organisationId = :organisationId"
            + " and (lower(t.name) like :pattern escape '!'"
            + " or lower(concat(a.firstName, ' ', a.lastName)) like :pattern escape '!')"
            + " and (:instrument is null or t.instrumentCode = :instrument)"
            + " and (:over is null"
            + " or (:over = true and t.days is not empty and not exists"
            + " (select 1 from Training o join o.days d where o.id = t.id and d.date >= :today))"
            + " or (:over = false and (t.days is empty or exists"
            + " (select 1 from Training p join p.days d where p.id = t.id and d.date >= :today))))"
            + " order by lower(t.name), t.id")
    Page<Training> search(
            UUID organisationId, String pattern, String instrument, Boolean over, LocalDate today, Pageable page);

    /** The trainings of an organisation that are not over and were not called off. */
    @Query("select t.id from Training t where t.organisationId = :organisationId and t.calledOffAt is null"
            + " and (t.days is empty or exists (select 1 from Training o join o.days d where o.id = t.id"
            + " and d.date >= :today)) order by t.id")
    List<UUID> toCome(UUID organisationId, LocalDate today);

    /** Those with a day to come that were not called off, the soonest first. */
    @Query("select t.id from Training t join t.days d where t.organisationId = :organisationId"
            + " and t.calledOffAt is null and d.date >= :today group by t.id order by min(d.date), t.id")
    List<UUID> next(UUID organisationId, LocalDate today, Limit most);

    /** Those of which the last day has passed, the latest first. */
    @Query("select t.id from Training t join t.days d where t.organisationId = :organisationId"
            + " group by t.id having max(d.date) < :today order by max(d.date) desc, t.id")
    List<UUID> last(UUID organisationId, LocalDate today, Limit most);

    Optional<Training> findByIdAndOrganisationId(UUID id, UUID organisationId);

    /**
     * Reads the row as it is now, and holds it until the transaction ends. It has to be the first time that the
     * transaction reads the row.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Training t where t.id = :id and t.organisationId = :organisationId")
    Optional<Training> hold(UUID id, UUID organisationId);

    /**
     * Counts up by two what calendars compare, for a row that is held. The version stays, so that a form that somebody
     * opened before still fits.
     */
    @Modifying
    @Query("update Training t set t.calendarSequence = t.calendarSequence + 2 where t.id = :id")
    void skipCalendarNumber(UUID id);

    /**
     * Has the training stay as it is until the transaction ends; others may do the same at that time. It has to be the
     * first time that the transaction reads the row.
     */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select t from Training t where t.id = :id")
    Optional<Training> holdStill(UUID id);

    @Query("select t from Training t where t.id in (select p.trainingId from TrainingParticipant p"
            + " where p.accountId = :accountId) order by lower(t.name), t.id")
    List<Training> followedBy(UUID accountId);

    @Query("select t from Training t where t.trainerId = :trainerId order by lower(t.name), t.id")
    List<Training> givenBy(UUID trainerId);
}
