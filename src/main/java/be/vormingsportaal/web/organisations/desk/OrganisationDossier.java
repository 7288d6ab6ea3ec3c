package be.vormingsportaal.web.organisations.desk;

import be.vormingsportaal.organisations.people.Everybody;
import be.vormingsportaal.organisations.people.UnreachedInvitations;
import be.vormingsportaal.organisations.transfer.OpenMoves;
import be.vormingsportaal.trainings.training.TrainingList;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gathers what staff see of an organisation. There are as many statements for ten thousand people as for ten. */
@Component
public class OrganisationDossier {

    private static final int SOME = 5;

    private final Everybody everybody;
    private final OpenMoves moves;
    private final TrainingList trainings;
    private final OrganisationMoney money;
    private final OrganisationPast past;
    private final UnreachedInvitations unreached;

    OrganisationDossier(
            Everybody everybody,
            OpenMoves moves,
            TrainingList trainings,
            OrganisationMoney money,
            OrganisationPast past,
            UnreachedInvitations unreached) {
        this.everybody = everybody;
        this.moves = moves;
        this.trainings = trainings;
        this.money = money;
        this.past = past;
        this.unreached = unreached;
    }

    public DossierView of(UUID organisationId) {
        return new DossierView(
                organisationId,
                everybody.counts(organisationId),
                unreached.of(organisationId, SOME),
                moves.to(organisationId, SOME),
                moves.from(organisationId, SOME),
                trainings.countToCome(organisationId),
                trainings.next(organisationId, SOME),
                trainings.last(organisationId, SOME),
                money.of(organisationId),
                past.of(organisationId));
    }
}
