package be.vormingsportaal.trainings.participation;

import be.vormingsportaal.shared.AccountRows;
import be.vormingsportaal.shared.MergePart;
import be.vormingsportaal.trainings.training.TrainingParticipant;
import be.vormingsportaal.trainings.training.TrainingParticipantRepository;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Trainings that the person gives or follows. Whoever is in a training under both accounts is in it once, in the place of
 * the kept one, and is not told anything.
 */
@Component
@Order(60)
class TrainingMergePart extends MergePart {

    private static final String GIVEN = "training.trainer_id";
    private static final String FOLLOWED = "training_participant.account_id";
    private static final String TAKEN_OUT = "training_change.taken_out_id";
    private static final String GIVEN_BEFORE = "training_change.trainer_id";

    private final TrainingParticipantRepository participants;
    private final TrainingPlaces places;
    private final AccountRows rows;

    TrainingMergePart(TrainingParticipantRepository participants, TrainingPlaces places, AccountRows rows) {
        super(GIVEN, FOLLOWED, TAKEN_OUT, GIVEN_BEFORE);
        this.participants = participants;
        this.places = places;
        this.rows = rows;
    }

    @Override
    public List<Line> forecast(Merge merge) {
        List<Line> lines = new ArrayList<>();
        int twice = twice(merge, participants.findByAccountId(merge.ended())).size();
        add(lines, "trainings.merge.given", rows.count(GIVEN, merge.ended()));
        add(lines, "trainings.merge.followed", rows.count(FOLLOWED, merge.ended()) - twice);
        add(lines, "trainings.merge.twice", twice);
        return lines;
    }

    private static void add(List<Line> lines, String key, int count) {
        if (count > 0) {
            lines.add(Line.of(key, count));
        }
    }

    @Override
    public void carryOut(Merge merge) {
        twice(merge, participants.holdAllOf(merge.ended())).forEach(places::takeBack);
        for (String column : List.of(GIVEN, FOLLOWED, TAKEN_OUT, GIVEN_BEFORE)) {
            rows.move(column, merge);
        }
    }

    /** The places of the ended account in trainings in which the kept one is too. */
    private List<TrainingParticipant> twice(Merge merge, List<TrainingParticipant> ofEnded) {
        Set<Object> own = participants.findByAccountId(merge.kept()).stream()
                .map(TrainingParticipant::trainingId)
                .collect(Collectors.toSet());
        return ofEnded.stream()
                .filter(place -> own.contains(place.trainingId()))
                .toList();
    }
}
