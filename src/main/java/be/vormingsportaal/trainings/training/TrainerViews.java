package be.vormingsportaal.trainings.training;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.attestations.attestation.AttestationStanding;
import be.vormingsportaal.attestations.attestation.AttestationStandings;
import be.vormingsportaal.attestations.attestation.AttestationView;
import be.vormingsportaal.attestations.attestation.InstrumentStandings;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.trainings.training.TrainerView.Concern;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Says who teaches trainings, and whether they still may. There are as many statements for fifty trainings as for one.
 */
@Component
public class TrainerViews {

    private final AccountDirectory accounts;
    private final Members members;
    private final InstrumentService instruments;
    private final AttestationStandings standings;
    private final Clock clock;

    TrainerViews(
            AccountDirectory accounts,
            Members members,
            InstrumentService instruments,
            AttestationStandings standings,
            Clock clock) {
        this.accounts = accounts;
        this.members = members;
        this.instruments = instruments;
        this.standings = standings;
        this.clock = clock;
    }

    /** The key is the id of the training. */
    public Map<UUID, TrainerView> of(Collection<Training> trainings) {
        Set<UUID> ids = trainings.stream()
                .map(Training::trainerId)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        Map<UUID, AccountView> trainers =
                accounts.findAll(ids).stream().collect(Collectors.toMap(AccountView::id, Function.identity()));
        Map<UUID, UUID> organisations = members.organisationsOf(ids);
        Map<UUID, Set<String>> assigned = instruments.codesByAccount(ids);
        Map<UUID, InstrumentStandings> standing = standings.of(ids);
        LocalDate today = LocalDate.now(clock);
        return trainings.stream()
                .collect(Collectors.toMap(
                        Training::id,
                        training -> training.trainerId()
                                .flatMap(id -> Optional.ofNullable(trainers.get(id)))
                                .map(trainer -> view(
                                        training,
                                        trainer,
                                        organisations.get(trainer.id()),
                                        assigned.getOrDefault(trainer.id(), Set.of())
                                                .contains(training.instrumentCode()),
                                        standing.get(trainer.id()).of(training.instrumentCode()),
                                        today))
                                .orElseGet(() -> gone(training, today))));
    }

    private static TrainerView view(
            Training training,
            AccountView trainer,
            UUID organisationId,
            boolean assigned,
            AttestationStanding standing,
            LocalDate today) {
        boolean left = !training.organisationId().equals(organisationId);
        Optional<LocalDate> attestUntil =
                left ? Optional.empty() : standing.attestation().map(AttestationView::expiresOn);
        Optional<Concern> concern =
                isDone(training, today) ? Optional.empty() : concern(training, left, assigned, standing, attestUntil);
        return new TrainerView(
                Optional.of(trainer.id()), Optional.of(trainer.name().full()), concern, attestUntil);
    }

    private static TrainerView gone(Training training, LocalDate today) {
        return new TrainerView(
                Optional.empty(),
                Optional.empty(),
                isDone(training, today) ? Optional.empty() : Optional.of(Concern.GONE),
                Optional.empty());
    }

    private static boolean isDone(Training training, LocalDate today) {
        return training.isCalledOff() || training.isOver(today);
    }

    private static Optional<Concern> concern(
            Training training,
            boolean left,
            boolean assigned,
            AttestationStanding standing,
            Optional<LocalDate> attestUntil) {
        if (left) {
            return Optional.of(Concern.LEFT);
        }
        if (!assigned) {
            return Optional.of(Concern.NOT_ASSIGNED);
        }
        if (!standing.isValid()) {
            return Optional.of(Concern.NO_VALID_ATTEST);
        }
        return training.lastDay()
                .filter(day -> attestUntil.filter(until -> until.isBefore(day)).isPresent())
                .map(day -> Concern.ENDS_BEFORE_LAST_DAY);
    }
}
