package be.vormingsportaal.trainings.participation;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.trainings.training.TrainingParticipant;
import be.vormingsportaal.trainings.training.TrainingParticipantRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Says to whom mails about a training go: to people who belong to the same organisation as when they were added. What became
 * of the others is no concern of that training.
 */
@Component
class TrainingReaders {

    private final TrainingParticipantRepository participants;
    private final AccountDirectory accounts;
    private final Members members;

    TrainingReaders(TrainingParticipantRepository participants, AccountDirectory accounts, Members members) {
        this.participants = participants;
        this.accounts = accounts;
        this.members = members;
    }

    /**
     * Whoever knew by then that they are in the training. The others read how things stand in the mail that says that they
     * are in it.
     */
    List<AccountView> participants(UUID trainingId, Instant moment) {
        Map<UUID, UUID> organisations = participants.holdAll(trainingId).stream()
                .filter(participant -> participant.wasToldBy(moment))
                .collect(Collectors.toMap(TrainingParticipant::accountId, TrainingParticipant::organisationId));
        Map<UUID, UUID> today = members.organisationsOf(organisations.keySet());
        Map<UUID, AccountView> people = byId(organisations.keySet());
        return organisations.entrySet().stream()
                .filter(place -> place.getValue().equals(today.get(place.getKey())))
                .map(place -> people.get(place.getKey()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** It is empty when the person does not belong to that organisation any more. */
    Optional<AccountView> memberOf(UUID organisationId, UUID accountId) {
        return accounts.find(accountId)
                .filter(person -> organisationId.equals(
                        members.organisationsOf(List.of(accountId)).get(accountId)));
    }

    boolean isIn(UUID trainingId, UUID accountId) {
        return participants.findByTrainingIdAndAccountId(trainingId, accountId).isPresent();
    }

    /** The name of somebody who teaches or taught. */
    Optional<String> name(Optional<UUID> accountId) {
        return accountId.flatMap(accounts::find).map(person -> person.name().full());
    }

    private Map<UUID, AccountView> byId(Collection<UUID> ids) {
        return accounts.findAll(ids).stream().collect(Collectors.toMap(AccountView::id, Function.identity()));
    }
}
