package be.vormingsportaal.trainings.participation;

import be.vormingsportaal.trainings.training.TrainingParticipantRepository;
import be.vormingsportaal.trainings.training.TrainingParticipantRepository.Followed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says who is in a training for which instrument. */
@Service
@Transactional(readOnly = true)
public class TrainingParticipation {

    private final TrainingParticipantRepository participants;

    TrainingParticipation(TrainingParticipantRepository participants) {
        this.participants = participants;
    }

    /** The codes of the instruments for which the person is in a training. It does not say which are assigned. */
    public Set<String> instrumentsOf(UUID accountId) {
        return instrumentsOf(List.of(accountId)).getOrDefault(accountId, Set.of());
    }

    /** The same for each of these people, in one statement. People who are in no training are left out. */
    public Map<UUID, Set<String>> instrumentsOf(Collection<UUID> accountIds) {
        return participants.instrumentsFollowedBy(accountIds).stream()
                .collect(Collectors.groupingBy(
                        Followed::accountId, Collectors.mapping(Followed::instrumentCode, Collectors.toSet())));
    }
}
