package be.vormingsportaal.trainings;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TrainingParticipantRepository extends JpaRepository<TrainingParticipant, UUID> {

    boolean existsByTrainingIdAndAccountId(UUID trainingId, UUID accountId);
}
