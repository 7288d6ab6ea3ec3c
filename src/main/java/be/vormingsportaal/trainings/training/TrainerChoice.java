package be.vormingsportaal.trainings.training;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.attestations.attestation.AttestationStandings;
import be.vormingsportaal.attestations.attestation.InstrumentStandings;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.organisations.people.PeopleQuery;
import be.vormingsportaal.organisations.people.PeopleSearch;
import be.vormingsportaal.organisations.people.PersonView;
import be.vormingsportaal.shared.PageOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says who may give a training: a trainer of the organisation to whom the instrument is assigned, with a valid attest for
 * it (manual, 2.2.1 and 5.2).
 */
@Service
@Transactional(readOnly = true)
public class TrainerChoice {

    private final PeopleSearch people;
    private final AccountDirectory accounts;
    private final Members members;
    private final InstrumentService instruments;
    private final AttestationStandings standings;

    TrainerChoice(
            PeopleSearch people,
            AccountDirectory accounts,
            Members members,
            InstrumentService instruments,
            AttestationStandings standings) {
        this.people = people;
        this.accounts = accounts;
        this.members = members;
        this.instruments = instruments;
        this.standings = standings;
    }

    /**
     * A trainer to choose.
     *
     * @param instruments codes of those that are assigned and for which the attest is valid today; never empty
     */
    public record Choice(UUID accountId, String name, Set<String> instruments) {}

    /** They are sorted by name. Trainers without a valid attest for an assigned instrument are left out. */
    public List<Choice> of(UUID organisationId) {
        List<AccountView> trainers = trainers(organisationId);
        List<UUID> ids = trainers.stream().map(AccountView::id).toList();
        Map<UUID, InstrumentStandings> standing = standings.of(ids);
        Map<UUID, Set<String>> assigned = instruments.codesByAccount(ids);
        return trainers.stream()
                .map(trainer -> new Choice(
                        trainer.id(),
                        trainer.name().full(),
                        standing.get(trainer.id()).valid().stream()
                                .filter(assigned.getOrDefault(trainer.id(), Set.of())::contains)
                                .collect(Collectors.toSet())))
                .filter(choice -> !choice.instruments().isEmpty())
                .toList();
    }

    /**
     * Why the trainer cannot be chosen. Holds the membership, so that the trainer neither leaves nor loses the instrument
     * before the training is saved.
     *
     * @return empty when the trainer can be chosen
     */
    @Transactional
    Optional<TrainingPlanResult.Problem> problem(UUID organisationId, UUID trainerId, String instrumentCode) {
        boolean here = members.holdMember(organisationId, trainerId);
        boolean isTrainer = accounts.find(trainerId)
                .filter(account -> account.role().isTrainer())
                .isPresent();
        if (!here || !isTrainer) {
            return Optional.of(TrainingPlanResult.Problem.NOT_A_TRAINER);
        }
        if (!instruments.codesOf(trainerId).contains(instrumentCode)) {
            return Optional.of(TrainingPlanResult.Problem.INSTRUMENT_NOT_OF_TRAINER);
        }
        return standings.of(trainerId, instrumentCode).isValid()
                ? Optional.empty()
                : Optional.of(TrainingPlanResult.Problem.TRAINER_WITHOUT_ATTEST);
    }

    private List<AccountView> trainers(UUID organisationId) {
        List<AccountView> trainers = new ArrayList<>();
        PageOf<PersonView> page;
        int next = 0;
        do {
            page = people.find(organisationId, PeopleQuery.all(Role.TRAINERS), next++);
            page.items().stream().map(PersonView::account).forEach(trainers::add);
        } while (next < page.pages());
        return trainers;
    }
}
