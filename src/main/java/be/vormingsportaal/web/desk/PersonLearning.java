package be.vormingsportaal.web.desk;

import be.vormingsportaal.attestations.attestation.AttestationArchive;
import be.vormingsportaal.attestations.attestation.AttestationView;
import be.vormingsportaal.instruments.InstrumentCatalogue;
import be.vormingsportaal.instruments.InstrumentDetails;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.trainings.participation.FollowedTraining;
import be.vormingsportaal.trainings.participation.FollowedTrainings;
import be.vormingsportaal.trainings.training.TrainingList;
import be.vormingsportaal.trainings.training.TrainingView;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Collects what somebody learns and teaches: instruments, attests, trainings and intervisions. */
@Component
class PersonLearning {

    private final InstrumentCatalogue catalogue;
    private final InstrumentService instruments;
    private final AttestationArchive attests;
    private final FollowedTrainings followed;
    private final TrainingList trainings;
    private final PersonSeats seats;

    PersonLearning(
            InstrumentCatalogue catalogue,
            InstrumentService instruments,
            AttestationArchive attests,
            FollowedTrainings followed,
            TrainingList trainings,
            PersonSeats seats) {
        this.catalogue = catalogue;
        this.instruments = instruments;
        this.attests = attests;
        this.followed = followed;
        this.trainings = trainings;
        this.seats = seats;
    }

    /** An attest with the name of its instrument. */
    record Attest(AttestationView view, String instrument) {}

    /**
     * What there is of one person.
     *
     * @param instruments names
     * @param attests the newest first
     */
    record Facts(
            List<String> instruments,
            List<Attest> attests,
            List<FollowedTraining> followed,
            List<TrainingView> given,
            List<PersonSeats.Seat> enrolments) {}

    /** For staff: all of it. */
    Facts of(UUID person) {
        Map<String, InstrumentDetails> known = catalogue.all();
        return new Facts(
                instruments(person, known),
                attests(person, known),
                followed.of(person),
                trainings.givenBy(person),
                seats.of(person));
    }

    /** For the managers of an organisation: the attests, which they may read, and what that organisation planned or ordered. */
    Facts of(UUID person, UUID organisation) {
        Map<String, InstrumentDetails> known = catalogue.all();
        return new Facts(
                instruments(person, known),
                attests(person, known),
                followed.of(person, organisation),
                trainings.givenBy(person, organisation),
                seats.of(person, organisation));
    }

    private List<String> instruments(UUID person, Map<String, InstrumentDetails> known) {
        Set<String> assigned = instruments.codesOf(person);
        return known.entrySet().stream()
                .filter(instrument -> assigned.contains(instrument.getKey()))
                .map(instrument -> instrument.getValue().name())
                .toList();
    }

    private List<Attest> attests(UUID person, Map<String, InstrumentDetails> known) {
        return attests.history(person).stream()
                .map(attest ->
                        new Attest(attest, known.get(attest.instrumentCode()).name()))
                .toList();
    }
}
