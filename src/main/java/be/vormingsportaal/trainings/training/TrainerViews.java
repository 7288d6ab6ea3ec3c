package be.vormingsportaal.trainings.training;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.attestations.attestation.Standing;
import be.vormingsportaal.attestations.attestation.Standings;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.trainings.training.TrainerView.Concern;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says who teaches trainings, and whether that still holds. As many statements for fifty trainings as for one. */
@Component
public class TrainerViews {

    private final AccountDirectory accounts;
    private final Members members;
    private final Standings standings;
    private final Clock clock;

    TrainerViews(AccountDirectory accounts, Members members, Standings standings, Clock clock) {
        this.accounts = accounts;
        this.members = members;
        this.standings = standings;
        this.clock = clock;
    }

    /** By id of the training. */
    public Map<UUID, TrainerView> of(Collection<Training> trainings) {
        Set<UUID> ids = trainings.stream()
                .map(Training::trainerId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, AccountView> trainers =
                accounts.findAll(ids).stream().collect(Collectors.toMap(AccountView::id, Function.identity()));
        Map<UUID, UUID> organisations = members.organisationsOf(ids);
        Map<UUID, Map<String, Standing>> standing = standings.of(ids);
        LocalDate today = LocalDate.now(clock);
        return trainings.stream()
                .collect(Collectors.toMap(
                        Training::id,
                        training -> view(
                                training,
                                trainers.get(training.trainerId()),
                                organisations.get(training.trainerId()),
                                standing.getOrDefault(training.trainerId(), Map.of())
                                        .getOrDefault(training.instrumentCode(), standings.none()),
                                today)));
    }

    private static TrainerView view(
            Training training, AccountView trainer, UUID organisationId, Standing standing, LocalDate today) {
        if (trainer == null) {
            return new TrainerView(null, null, training.isOver(today) ? null : Concern.GONE, null);
        }
        boolean left = !training.organisationId().equals(organisationId);
        LocalDate attestUntil = left || standing.attestation() == null
                ? null
                : standing.attestation().expiresOn();
        Concern concern = training.isOver(today) ? null : concern(training, left, standing, attestUntil);
        return new TrainerView(trainer.id(), trainer.name().full(), concern, attestUntil);
    }

    private static Concern concern(Training training, boolean left, Standing standing, LocalDate attestUntil) {
        if (left) {
            return Concern.LEFT;
        }
        if (!standing.isValid()) {
            return Concern.NO_VALID_ATTEST;
        }
        boolean ends = training.lastDay() != null && attestUntil.isBefore(training.lastDay());
        return ends ? Concern.ENDS_BEFORE_LAST_DAY : null;
    }
}
