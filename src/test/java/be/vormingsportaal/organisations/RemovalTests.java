package be.vormingsportaal.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.membership.AddOutcome;
import be.vormingsportaal.organisations.membership.AddPerson;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.organisations.membership.MembershipEndReason;
import be.vormingsportaal.organisations.membership.PastMembershipView;
import be.vormingsportaal.organisations.people.PeopleService;
import be.vormingsportaal.organisations.people.PersonHistory;
import be.vormingsportaal.organisations.transfer.OpenMoveView;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalBrowser;
import be.vormingsportaal.testing.RunningPortal;
import be.vormingsportaal.testing.RunningPortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What taking somebody out does, from the click on: to the person, the person's sessions, and an open invitation. */
@RunningPortalTest
class RemovalTests {

    @Autowired
    RunningPortal portal;

    @Autowired
    TestPeople people;

    @Autowired
    PeopleService service;

    @Autowired
    Members members;

    @Autowired
    PersonHistory history;

    @Autowired
    AccountDirectory accounts;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ManagementService management;

    @Autowired
    TaskService tasks;

    UUID organisation;
    UUID staff;
    PortalBrowser manager;
    PortalBrowser trainer;

    @BeforeAll
    void anOrganisation() {
        organisation = people.organisation("WZC De Linde");
        staff = people.staff();
        manager = portal.signedIn(registered(Role.MANAGER));
        trainer = portal.signedIn(registered(Role.TRAINER_EXTERNAL));
    }

    @ParameterizedTest
    @CsvSource({
        "MANAGER,TRAINER_EXTERNAL,/trainers",
        "MANAGER,CAREGIVER,/zorgverleners",
        "TRAINER_EXTERNAL,CAREGIVER,/zorgverleners"
    })
    void theMembershipAndEverySessionEndAtOnce(Role by, Role role, String list) {
        UUID person = registered(role);
        PortalBrowser open = portal.signedIn(person);
        assertThat(open.get("/instrumenten").statusCode()).isEqualTo(200);
        remove(by == Role.MANAGER ? manager : trainer, list, person);
        assertThat(members.organisationOf(person)).isEmpty();
        assertThat(open.get("/instrumenten").statusCode()).isEqualTo(302);
        assertThat(history.past(person))
                .singleElement()
                .extracting(PastMembershipView::reason)
                .isEqualTo(MembershipEndReason.REMOVED);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nothingRunsOnForAnInvitationThatWasWithdrawn(boolean followedUp) {
        UUID person = people.invited(organisation, Role.CAREGIVER, staff);
        jobs.runDue(person);
        if (followedUp) {
            jobs.run(person, "Event_FollowUpDue");
        }
        String instance = jobs.instance(person).getId();
        assertThat(waiting(instance)).isPositive();
        remove(trainer, "/zorgverleners", person);
        assertThat(waiting(instance)).isZero();
        assertThat(jobs.instance(person)).isNull();
        assertThat(accounts.find(person)).isEmpty();
    }

    @Test
    void whoeverWasTakenOutSignsInAgainAndIsToldSo() {
        UUID person = registered(Role.CAREGIVER);
        remove(trainer, "/zorgverleners", person);
        PortalBrowser again = portal.signedIn(person);
        assertThat(again.get("/mijn-account").body()).contains("Je account hoort bij geen organisatie.");
        assertThat(again.get("/instrumenten").statusCode()).isEqualTo(200);
    }

    @Test
    void whoeverWasTakenOutAndIsAddedAgainIsAsked() {
        UUID person = registered(Role.CAREGIVER);
        remove(manager, "/zorgverleners", person);
        AccountView account = people.account(person);
        assertThat(service.add(new AddPerson(
                        organisation, staff, account.role(), account.name(), account.email(), Set.of("ltcf"))))
                .isEqualTo(AddOutcome.TRANSFER_REQUESTED);
        assertThat(members.organisationOf(person)).isEmpty();
        assertThat(history.openMove(person)).map(OpenMoveView::organisation).contains("WZC De Linde");
    }

    private static void remove(PortalBrowser by, String list, UUID person) {
        assertThat(by.submit(list + "/" + person + "/verwijderen", Map.of()).statusCode())
                .isEqualTo(302);
    }

    private long waiting(String instance) {
        return management.createJobQuery().processInstanceId(instance).count()
                + tasks.createTaskQuery().processInstanceId(instance).count();
    }

    private UUID registered(Role role) {
        UUID id = people.invited(organisation, role, staff);
        people.register(id);
        return id;
    }
}
