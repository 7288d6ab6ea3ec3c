package be.vormingsportaal.trainings.participation;

import be.vormingsportaal.shared.BelgianDates;
import be.vormingsportaal.shared.OwnData;
import be.vormingsportaal.trainings.training.Training;
import be.vormingsportaal.trainings.training.TrainingDay;
import be.vormingsportaal.trainings.training.TrainingDetails;
import be.vormingsportaal.trainings.training.TrainingParticipant;
import be.vormingsportaal.trainings.training.TrainingParticipantRepository;
import be.vormingsportaal.trainings.training.TrainingRepository;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Shows the trainings that the person follows or gives. */
@Service
@Order(5)
class TrainingOwnData extends OwnData {

    TrainingOwnData(TrainingRepository trainings, TrainingParticipantRepository participants) {
        super(
                new Kind<>(
                        "trainings",
                        account -> followed(trainings.followedBy(account), participants.findByAccountId(account)),
                        Followed::row),
                new Kind<>("givenTrainings", trainings::givenBy, TrainingOwnData::row));
    }

    private record Followed(Training training, Instant addedAt) {

        private Map<String, Object> row() {
            Map<String, Object> row = TrainingOwnData.row(training);
            row.put("addedAt", addedAt);
            return row;
        }
    }

    private static List<Followed> followed(List<Training> trainings, List<TrainingParticipant> places) {
        Map<UUID, Instant> addedAt = places.stream()
                .collect(Collectors.toMap(TrainingParticipant::trainingId, TrainingParticipant::addedAt));
        return trainings.stream()
                .map(training -> new Followed(training, addedAt.get(training.id())))
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
