package be.vormingsportaal.trainings;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TrainingRepository extends JpaRepository<Training, UUID> {

    @Query("select t from Training t where t.id in (select p.trainingId from TrainingParticipant p"
            + " where p.accountId = :accountId) order by t.name, t.id")
    List<Training> followedBy(UUID accountId);

    List<Training> findByTrainerIdOrderByNameAscIdAsc(UUID trainerId);
}
