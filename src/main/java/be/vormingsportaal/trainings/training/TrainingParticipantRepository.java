package be.vormingsportaal.trainings.training;

import be.vormingsportaal.accounts.account.Role;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface TrainingParticipantRepository extends JpaRepository<TrainingParticipant, UUID> {

    boolean existsByTrainingId(UUID trainingId);

    List<TrainingParticipant> findByTrainingId(UUID trainingId);

    List<TrainingParticipant> findByAccountId(UUID accountId);

    Optional<TrainingParticipant> findByTrainingIdAndAccountId(UUID trainingId, UUID accountId);

    Optional<TrainingParticipant> findByIdAndTrainingId(UUID id, UUID trainingId);

    /** The id of the training, to hold that one first. The row of the participant is not read yet. */
    @Query("select p.trainingId from TrainingParticipant p where p.id = :id")
    Optional<UUID> trainingOf(UUID id);

    /**
     * Reads the row as it is now, and holds it until the transaction ends. It has to be the first time that the
     * transaction reads the row.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from TrainingParticipant p where p.id = :id")
    Optional<TrainingParticipant> hold(UUID id);

    /** Everybody in the training. A mail to one of them that is under way is waited for. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from TrainingParticipant p where p.trainingId = :trainingId")
    List<TrainingParticipant> holdAll(UUID trainingId);

    /** Every place of that person. A mail about one of them that is under way is waited for. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from TrainingParticipant p where p.accountId = :accountId")
    List<TrainingParticipant> holdAllOf(UUID accountId);

    @Query("select p.trainingId as trainingId, count(p) as participants from TrainingParticipant p"
            + " where p.trainingId in :trainingIds group by p.trainingId")
    List<Counted> count(Collection<UUID> trainingIds);

    @Query("select distinct p.accountId as accountId, t.instrumentCode as instrumentCode"
            + " from TrainingParticipant p join Training t on t.id = p.trainingId where p.accountId in :accountIds")
    List<Followed> instrumentsFollowedBy(Collection<UUID> accountIds);

    /**
     * The ids of the people of the organisation in these roles who have the training's instrument and are not in the
     * training, by name. It is one statement over the tables of several modules, because pages of a list cannot be put
     * together from several statements.
     *
     * @param pattern in lower case, with {@code !} before characters that are no wildcards
     */
    @Query("select a.id from Account a join Membership m on m.accountId = a.id"
            + " where m.organisationId = :organisationId and a.role in :roles"
            + " and (lower(concat(a.firstName, ' ', a.lastName)) like :pattern escape '!'"
            + " or lower(concat(a.lastName, ' ', a.firstName)) like :pattern escape '!'"
            + " or lower(a.email) like :pattern escape '!')"
            + " and exists (select 1 from InstrumentAssignment i"
            + " where i.accountId = a.id and i.instrumentCode = :instrument)"
            + " and not exists (select 1 from TrainingParticipant p"
            + " where p.accountId = a.id and p.trainingId = :trainingId)"
            + " order by lower(a.lastName), lower(a.firstName), a.email")
    Page<UUID> candidates(
            UUID organisationId,
            Collection<Role> roles,
            UUID trainingId,
            String instrument,
            String pattern,
            Pageable page);

    /** How many people are in a training. */
    record Counted(UUID trainingId, long participants) {}

    /** Says that a person is in some training for an instrument. */
    record Followed(UUID accountId, String instrumentCode) {}
}
