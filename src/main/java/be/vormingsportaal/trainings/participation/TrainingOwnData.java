package be.vormingsportaal.trainings.participation;

import be.vormingsportaal.shared.BelgianDates;
import be.vormingsportaal.shared.OwnData;
import be.vormingsportaal.trainings.training.Training;
import be.vormingsportaal.trainings.training.TrainingDay;
import be.vormingsportaal.trainings.training.TrainingDetails;
import be.vormingsportaal.trainings.training.TrainingParticipant;
import be.vormingsportaal.trainings.training.TrainingParticipantRepository;
import be.vormingsportaal.trainings.training.TrainingRepository;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The trainings that the person follows or gives. */
@Service
@Order(5)
@Transactional(readOnly = true)
class TrainingOwnData implements OwnData {

    private final TrainingRepository trainings;
    private final TrainingParticipantRepository participants;

    TrainingOwnData(TrainingRepository trainings, TrainingParticipantRepository participants) {
        this.trainings = trainings;
        this.participants = participants;
    }

    @Override
    public List<Section> of(UUID accountId) {
        return List.of(
                new Section("trainings", followed(accountId)),
                new Section(
                        "givenTrainings",
                        trainings.givenBy(accountId).stream()
                                .map(TrainingOwnData::row)
                                .toList()));
    }

    private List<Map<String, Object>> followed(UUID accountId) {
        Map<UUID, TrainingParticipant> places = participants.findByAccountId(accountId).stream()
                .collect(Collectors.toMap(TrainingParticipant::trainingId, Function.identity()));
        return trainings.followedBy(accountId).stream()
                .map(training -> {
                    Map<String, Object> row = row(training);
                    row.put("addedAt", places.get(training.id()).addedAt());
                    return row;
                })
                .toList();
    }

    private static Map<String, Object> row(Training training) {
        TrainingDetails details = training.details();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", details.name());
        row.put("instrument", details.instrumentCode());
        row.put("location", details.location());
        row.put("days", details.days().stream().map(TrainingOwnData::day).collect(Collectors.joining(", ")));
        return row;
    }

    private static String day(TrainingDay day) {
        String date = new BelgianDates().date(day.date());
        if (day.startsAt() == null) {
            return date;
        }
        return date + " " + day.startsAt() + (day.endsAt() == null ? "" : "-" + day.endsAt());
    }
}
