package be.vormingsportaal.desk;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.registration.RegistrationMails;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what waits for the managers of an organisation: its own tasks, and its invitations that did not arrive. */
@Service
@Transactional(readOnly = true)
class ManagerNeeds {

    /**
     * Invitations to people who are not registered and whose newest mail with the link was refused at the address that they
     * have now.
     */
    private static final String REFUSED = " from sent_mail s join account a on a.id = s.aggregate"
            + " and a.email = s.recipient join membership m on m.account_id = a.id"
            + " where s.state = 'REFUSED' and s.name in (:names) and a.registered_at is null and a.role in (:roles)"
            + " and not exists (select 1 from sent_mail n where n.aggregate = s.aggregate and n.name in (:names)"
            + " and n.first_tried_at > s.first_tried_at)";

    /** What was refused to a manager is for staff. */
    private static final List<String> ROLES = names(role -> !role.isManager() && !role.isStaff());

    private static final List<String> CAREGIVERS = names(Role::followsTrainings);

    private final OpenWork work;
    private final JdbcClient database;

    ManagerNeeds(OpenWork work, JdbcClient database) {
        this.work = work;
        this.database = database;
    }

    /** The organisations for whose managers something waits. */
    Set<UUID> organisations() {
        Set<UUID> all = new HashSet<>(work.organisationsWithTasks());
        all.addAll(database.sql("select distinct m.organisation_id" + REFUSED)
                .params(Map.of("names", RegistrationMails.INVITATIONS, "roles", ROLES))
                .query(UUID.class)
                .list());
        return all;
    }

    /** @param since what came after it is new */
    Needs of(UUID organisationId, Instant since) {
        List<Refusal> refused = database.sql(
                        "select a.role, s.changed_at" + REFUSED + " and m.organisation_id = :organisation")
                .params(Map.of("names", RegistrationMails.INVITATIONS, "roles", ROLES, "organisation", organisationId))
                .query((row, number) -> new Refusal(
                        CAREGIVERS.contains(row.getString(1)),
                        row.getTimestamp(2).toInstant()))
                .list();
        return new Needs(
                work.tasks(Optional.of(organisationId), since),
                Stream.of(
                                need(NeedKind.CAREGIVER_INVITATIONS_REFUSED, true, refused, since),
                                need(NeedKind.TRAINER_INVITATIONS_REFUSED, false, refused, since))
                        .filter(need -> need.count() > 0)
                        .toList());
    }

    private static Need need(NeedKind kind, boolean toCaregiver, List<Refusal> refused, Instant since) {
        List<Refusal> own =
                refused.stream().filter(one -> one.toCaregiver() == toCaregiver).toList();
        return Need.of(
                kind,
                own.size(),
                own.stream().filter(one -> one.at().isAfter(since)).count());
    }

    private static List<String> names(Predicate<Role> which) {
        return Role.which(which).stream().map(Role::name).toList();
    }

    private record Refusal(boolean toCaregiver, Instant at) {}
}
