package be.vormingsportaal.trainings.training;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface TrainingChangeRepository extends JpaRepository<TrainingChange, UUID> {

    /** Holds the row until the transaction ends, so that no later change takes over what is being mailed. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from TrainingChange c where c.id = :id")
    Optional<TrainingChange> hold(UUID id);

    /** The newest change of which people are still to be told. It is held too; a mail that is under way is waited for. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from TrainingChange c where c.trainingId = :trainingId and c.kind = CHANGED"
            + " and c.superseded = false and c.overtaken = false")
    Optional<TrainingChange> holdUntold(UUID trainingId);
}
