package be.vormingsportaal.trainings;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TrainingParticipantRepository extends JpaRepository<TrainingParticipant, UUID> {

    boolean existsByTrainingIdAndAccountId(UUID trainingId, UUID accountId);

    @Query("select distinct p.accountId as accountId, t.instrumentCode as instrumentCode"
            + " from TrainingParticipant p join Training t on t.id = p.trainingId where p.accountId in :accountIds")
    List<Followed> instrumentsFollowedBy(Collection<UUID> accountIds);

    /** That a person is in some training for an instrument. */
    record Followed(UUID accountId, String instrumentCode) {}
}
