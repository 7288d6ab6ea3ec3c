package be.vormingsportaal.web.organisations.desk;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.organisations.closing.ClosingService;
import be.vormingsportaal.organisations.closing.ClosingView;
import be.vormingsportaal.organisations.people.Everybody;
import be.vormingsportaal.organisations.transfer.OpenMoves;
import be.vormingsportaal.trainings.training.TrainingList;
import java.util.List;
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
    private final ClosingService closings;
    private final AccountDirectory accounts;

    OrganisationDossier(
            Everybody everybody,
            OpenMoves moves,
            TrainingList trainings,
            OrganisationMoney money,
            ClosingService closings,
            AccountDirectory accounts) {
        this.everybody = everybody;
        this.moves = moves;
        this.trainings = trainings;
        this.money = money;
        this.closings = closings;
        this.accounts = accounts;
    }

    public DossierView of(UUID organisationId) {
        List<ClosingView> closed = closings.of(organisationId);
        return new DossierView(
                organisationId,
                everybody.counts(organisationId),
                moves.to(organisationId, SOME),
                moves.from(organisationId, SOME),
                trainings.countToCome(organisationId),
                trainings.next(organisationId, SOME),
                trainings.last(organisationId, SOME),
                money.of(organisationId),
                closed,
                closed.stream()
                        .findFirst()
                        .flatMap(last -> accounts.find(last.closedBy()))
                        .map(account -> account.name().full()));
    }
}
