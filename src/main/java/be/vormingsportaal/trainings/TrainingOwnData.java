package be.vormingsportaal.trainings;

import be.vormingsportaal.shared.OwnData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The trainings that the person follows or gives. */
@Service
@Order(5)
@Transactional(readOnly = true)
class TrainingOwnData implements OwnData {

    private final TrainingRepository trainings;

    TrainingOwnData(TrainingRepository trainings) {
        this.trainings = trainings;
    }

    @Override
    public List<Section> of(UUID accountId) {
        return List.of(
                new Section("trainings", rows(trainings.followedBy(accountId))),
                new Section("givenTrainings", rows(trainings.findByTrainerIdOrderByNameAscIdAsc(accountId))));
    }

    private static List<Map<String, Object>> rows(List<Training> found) {
        return found.stream().map(TrainingOwnData::row).toList();
    }

    private static Map<String, Object> row(Training training) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", training.name());
        row.put("instrument", training.instrumentCode());
        row.put("location", training.location());
        return row;
    }
}
