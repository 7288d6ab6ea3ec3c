package be.vormingsportaal.trainings;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is in a training for which instrument. */
@Service
@Transactional(readOnly = true)
public class TrainingParticipation {

    private final TrainingRepository trainings;

    TrainingParticipation(TrainingRepository trainings) {
        this.trainings = trainings;
    }

    /** The codes of the instruments for which the person is in a training. Says nothing about which are assigned. */
    public Set<String> instrumentsOf(UUID accountId) {
        return trainings.followedBy(accountId).stream()
                .map(Training::instrumentCode)
                .collect(Collectors.toSet());
    }
}
