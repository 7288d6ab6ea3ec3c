package be.vormingsportaal.trainings.participation;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.organisations.people.SearchText;
import be.vormingsportaal.shared.PageOf;
import be.vormingsportaal.trainings.training.Training;
import be.vormingsportaal.trainings.training.TrainingParticipant;
import be.vormingsportaal.trainings.training.TrainingParticipantRepository;
import be.vormingsportaal.trainings.training.TrainingRepository;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists who is in a training and who could be. Every method names the organisation of the training. A training of
 * another organisation gives {@link NoSuchElementException}, like one that does not exist. There are as many statements
 * for hundreds of people as for ten.
 */
@Service
@Transactional(readOnly = true)
public class ParticipantList {

    private static final Comparator<ParticipantView> BY_NAME = Comparator.comparing(
                    (ParticipantView participant) -> participant.name().last(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(participant -> participant.name().first(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(ParticipantView::id);

    private final TrainingRepository trainings;
    private final TrainingParticipantRepository participants;
    private final AccountDirectory accounts;
    private final Members members;

    ParticipantList(
            TrainingRepository trainings,
            TrainingParticipantRepository participants,
            AccountDirectory accounts,
            Members members) {
        this.trainings = trainings;
        this.participants = participants;
        this.accounts = accounts;
        this.members = members;
    }

    /** Everybody in the training, by name. */
    public List<ParticipantView> of(UUID organisationId, UUID trainingId) {
        training(organisationId, trainingId);
        return views(organisationId, participants.findByTrainingId(trainingId));
    }

    /** @throws NoSuchElementException also when nobody has this place, or not any more */
    public ParticipantView find(UUID organisationId, UUID trainingId, UUID participantId) {
        training(organisationId, trainingId);
        return views(
                        organisationId,
                        List.of(participants
                                .findByIdAndTrainingId(participantId, trainingId)
                                .orElseThrow()))
                .get(0);
    }

    /**
     * The organisation's own care providers who have the training's instrument and are not in it, by name.
     *
     * @param text part of the name or the e-mail address; everybody when it is empty
     * @param page from 0
     */
    public PageOf<AccountView> candidates(UUID organisationId, UUID trainingId, String text, int page) {
        Training training = training(organisationId, trainingId);
        PageOf<UUID> found = PageOf.searched(page, shown -> candidates(training, text, shown));
        Map<UUID, AccountView> people = byId(Set.copyOf(found.items()));
        return found.with(
                found.items().stream().map(people::get).filter(Objects::nonNull).toList());
    }

    private Page<UUID> candidates(Training training, String text, int page) {
        return participants.candidates(
                training.organisationId(),
                Role.which(Role::followsTrainings),
                training.id(),
                training.instrumentCode(),
                SearchText.pattern(text),
                PageRequest.of(page, PageOf.SIZE));
    }

    private List<ParticipantView> views(UUID organisationId, List<TrainingParticipant> found) {
        Set<UUID> ids = found.stream().map(TrainingParticipant::accountId).collect(Collectors.toSet());
        Map<UUID, AccountView> people = byId(ids);
        Map<UUID, UUID> today = members.organisationsOf(ids);
        Map<UUID, String> names = members.names(
                found.stream().map(TrainingParticipant::organisationId).collect(Collectors.toSet()));
        return found.stream()
                .filter(participant -> people.containsKey(participant.accountId()))
                .map(participant -> view(
                        participant,
                        people.get(participant.accountId()),
                        names.get(participant.organisationId()),
                        organisationId,
                        today.get(participant.accountId())))
                .sorted(BY_NAME)
                .toList();
    }

    private static ParticipantView view(
            TrainingParticipant participant, AccountView person, String organisation, UUID own, UUID today) {
        return new ParticipantView(
                participant.id(),
                person.id(),
                person.name(),
                participant.organisationId().equals(today) ? Optional.of(person.email()) : Optional.empty(),
                organisation,
                participant.organisationId().equals(own),
                participant.addedAt());
    }

    private Map<UUID, AccountView> byId(Set<UUID> ids) {
        return accounts.findAll(ids).stream().collect(Collectors.toMap(AccountView::id, Function.identity()));
    }

    private Training training(UUID organisationId, UUID trainingId) {
        return trainings.findByIdAndOrganisationId(trainingId, organisationId).orElseThrow();
    }
}
