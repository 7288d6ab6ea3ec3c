package be.vormingsportaal.web.organisations.desk;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.people.RoleCount;
import be.vormingsportaal.organisations.people.UnreachedInvitations;
import be.vormingsportaal.organisations.transfer.OpenMoves;
import be.vormingsportaal.trainings.training.TrainingView;
import java.util.List;
import java.util.UUID;

/**
 * What staff see of an organisation beside its own details.
 *
 * @param unreached some people whose invitation did not arrive
 * @param toCome how many trainings are not over and were not called off
 * @param next some trainings with a day to come
 * @param last some trainings that are over
 * @param past how it was called before, and when it was closed
 */
public record DossierView(
        UUID organisationId,
        List<RoleCount> roles,
        UnreachedInvitations.Some unreached,
        OpenMoves.Some movesTo,
        OpenMoves.Some movesFrom,
        int toCome,
        List<TrainingView> next,
        List<TrainingView> last,
        OrganisationMoney.Sums money,
        OrganisationPast.Facts past) {

    public long people() {
        return roles.stream().mapToLong(RoleCount::people).sum();
    }

    public long invited() {
        return roles.stream().mapToLong(RoleCount::invited).sum();
    }

    /** Whether somebody who registered manages it. */
    public boolean isManaged() {
        return roles.stream().anyMatch(count -> count.role().isManager() && count.people() > count.invited());
    }

    /** Where everybody in this role stands. */
    public String list(Role role) {
        return EverybodyFilter.PAGE
                + EverybodyFilter.in(organisationId).with(role).address();
    }

    public String list() {
        return EverybodyFilter.PAGE + EverybodyFilter.in(organisationId).address();
    }

    public String invitedList() {
        return EverybodyFilter.PAGE
                + EverybodyFilter.in(organisationId).notRegistered().address();
    }

    public String releasedList() {
        return EverybodyFilter.PAGE
                + EverybodyFilter.releasedFrom(organisationId).address();
    }
}
