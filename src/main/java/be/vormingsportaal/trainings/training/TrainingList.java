package be.vormingsportaal.trainings.training;

import be.vormingsportaal.instruments.InstrumentCatalogue;
import be.vormingsportaal.instruments.InstrumentDetails;
import be.vormingsportaal.organisations.people.SearchText;
import be.vormingsportaal.shared.PageOf;
import be.vormingsportaal.trainings.training.TrainingParticipantRepository.Counted;
import be.vormingsportaal.trainings.training.TrainingQuery.When;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the trainings of an organisation. There are as many statements for thousands as for ten. */
@Service
@Transactional(readOnly = true)
public class TrainingList {

    private final TrainingRepository trainings;
    private final TrainingParticipantRepository participants;
    private final TrainerViews trainers;
    private final InstrumentCatalogue instruments;
    private final Clock clock;

    TrainingList(
            TrainingRepository trainings,
            TrainingParticipantRepository participants,
            TrainerViews trainers,
            InstrumentCatalogue instruments,
            Clock clock) {
        this.trainings = trainings;
        this.participants = participants;
        this.trainers = trainers;
        this.instruments = instruments;
        this.clock = clock;
    }

    /** @param page from 0 */
    public PageOf<TrainingView> find(UUID organisationId, TrainingQuery query, int page) {
        PageOf<Training> found = PageOf.searched(page, shown -> search(organisationId, query, shown));
        return found.with(views(found.items()));
    }

    /** @throws java.util.NoSuchElementException when the organisation has no such training */
    public TrainingView find(UUID organisationId, UUID trainingId) {
        return views(List.of(trainings
                        .findByIdAndOrganisationId(trainingId, organisationId)
                        .orElseThrow()))
                .get(0);
    }

    /** For staff and the trainer: the trainings of any organisation that this person gives, by name. */
    public List<TrainingView> givenBy(UUID accountId) {
        return views(trainings.givenBy(accountId));
    }

    /** Those of one organisation, whose managers may know of them. */
    public List<TrainingView> givenBy(UUID accountId, UUID organisationId) {
        return views(trainings.givenBy(accountId).stream()
                .filter(training -> training.organisationId().equals(organisationId))
                .toList());
    }

    /** Those with a day to come that were not called off, the soonest first. */
    public List<TrainingView> next(UUID organisationId, int most) {
        return inOrder(trainings.next(organisationId, LocalDate.now(clock), Limit.of(most)));
    }

    /** How many are not over and were not called off, also those without a day. */
    public int countToCome(UUID organisationId) {
        return trainings.toCome(organisationId, LocalDate.now(clock)).size();
    }

    /** Those of which the last day has passed, the latest first. */
    public List<TrainingView> last(UUID organisationId, int most) {
        return inOrder(trainings.last(organisationId, LocalDate.now(clock), Limit.of(most)));
    }

    private List<TrainingView> inOrder(List<UUID> ids) {
        return views(trainings.findAllById(ids)).stream()
                .sorted(Comparator.comparing(training -> ids.indexOf(training.id())))
                .toList();
    }

    /** For staff: the organisation whose training this is; empty when there is no such training. */
    public Optional<UUID> organisationOf(UUID trainingId) {
        return trainings.findById(trainingId).map(Training::organisationId);
    }

    private Page<Training> search(UUID organisationId, TrainingQuery query, int page) {
        return trainings.search(
                organisationId,
                SearchText.pattern(query.text()),
                query.instrument(),
                query.when() == null ? null : query.when() == When.OVER,
                LocalDate.now(clock),
                PageRequest.of(page, PageOf.SIZE));
    }

    private List<TrainingView> views(List<Training> found) {
        Map<UUID, TrainerView> taught = trainers.of(found);
        Map<UUID, Long> counts = participants
                .count(found.stream().map(Training::id).toList())
                .stream()
                .collect(Collectors.toMap(Counted::trainingId, Counted::participants));
        Map<String, InstrumentDetails> names = instruments.all();
        LocalDate today = LocalDate.now(clock);
        return found.stream()
                .map(training -> new TrainingView(
                        training.id(),
                        training.currentVersion(),
                        training.details(),
                        names.get(training.instrumentCode()).name(),
                        taught.get(training.id()),
                        counts.getOrDefault(training.id(), 0L),
                        training.calledOffBecause(),
                        training.isOver(today)))
                .toList();
    }
}
