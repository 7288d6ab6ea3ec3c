package be.vormingsportaal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.engine.EngineGroups;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.organisations.transfer.TransferAnswers;
import be.vormingsportaal.organisations.transfer.TransferState;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalBrowser;
import be.vormingsportaal.testing.RunningPortal;
import be.vormingsportaal.testing.RunningPortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What remains in the engine of a manager who moved, left or was taken out: nothing, at once, in an open session too. */
@RunningPortalTest
class FormerMembersTests {

    @Autowired
    RunningPortal portal;

    @Autowired
    TestPeople people;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TaskService tasks;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    IdentityService identities;

    @Autowired
    Departures departures;

    @Autowired
    TransferAnswers transfers;

    @Autowired
    SignedLinks links;

    UUID deLinde;
    UUID deBrug;
    UUID staff;
    UUID manager;
    UUID colleague;
    Task task;

    enum End {
        MOVED(test -> test.move()),
        LEFT(test -> test.departures.leave(test.manager)),
        REMOVED(test -> test.departures.remove(test.deLinde, test.manager));

        private final Consumer<FormerMembersTests> how;

        End(Consumer<FormerMembersTests> how) {
            this.how = how;
        }
    }

    @BeforeAll
    void twoOrganisations() {
        deLinde = people.organisation("WZC De Linde");
        deBrug = people.organisation("Thuiszorg De Brug");
        staff = people.staff();
        colleague = manager(deLinde);
    }

    @BeforeEach
    void aManagerWhoTookATask() {
        manager = manager(deLinde);
        task = taskOf(deLinde, colleague);
        tasks.claim(task.getId(), manager.toString());
    }

    @ParameterizedTest
    @EnumSource
    void aTaskThatWasTakenGoesBack(End end) {
        end.how.accept(this);
        assertThat(tasks.createTaskQuery()
                        .taskId(task.getId())
                        .taskUnassigned()
                        .taskCandidateGroup(EngineGroups.organisation(deLinde))
                        .count())
                .isOne();
    }

    @ParameterizedTest
    @EnumSource
    void noRightOnATaskRemains(End end) {
        assertThat(rights()).isEqualTo(1);
        end.how.accept(this);
        assertThat(rights()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void theRightOnATaskThatWasGivenBackBeforeEndsToo(End end) {
        tasks.setAssignee(task.getId(), null);
        assertThat(rights()).isEqualTo(1);
        end.how.accept(this);
        assertThat(rights()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void anOpenSessionReadsAndTakesTheTaskNoMore(End end) {
        PortalBrowser browser = portal.signedIn(manager);
        assertThat(browser.engineGet("/task/" + task.getId()).statusCode()).isEqualTo(200);
        end.how.accept(this);
        assertThat(browser.engineGet("/task/" + task.getId()).statusCode()).isIn(401, 403, 404);
        assertThat(browser.engineGet("/task/" + task.getId() + "/variables").statusCode())
                .isIn(401, 403, 404);
        assertThat(claim(browser)).isIn(401, 403, 404);
        assertThat(complete(browser)).isIn(401, 403, 404);
        assertThat(tasks.createTaskQuery().taskId(task.getId()).taskUnassigned().count())
                .isOne();
    }

    @Test
    void whoeverMovedSeesTheTasksOfTheNewOrganisationAloneInTheOpenSession() {
        PortalBrowser browser = portal.signedIn(manager);
        Task there = taskOf(deBrug, manager(deBrug));
        assertThat(TwoOrganisations.seen(browser)).contains(task.getId()).doesNotContain(there.getId());
        move();
        assertThat(TwoOrganisations.seen(browser)).contains(there.getId()).doesNotContain(task.getId());
        assertThat(browser.engineGet("/group?maxResults=1000&member=" + manager).body())
                .contains(EngineGroups.organisation(deBrug))
                .doesNotContain(EngineGroups.organisation(deLinde));
    }

    @Test
    void whoeverLeftStaysSignedInToThePortalAndNotToTasklist() {
        PortalBrowser browser = portal.signedIn(manager);
        departures.leave(manager);
        assertThat(browser.get("/mijn-account").statusCode()).isEqualTo(200);
        assertThat(browser.engineGet("/task/count").statusCode()).isEqualTo(401);
    }

    @Test
    void whoeverWasTakenOutIsSignedOutEverywhere() {
        PortalBrowser browser = portal.signedIn(manager);
        departures.remove(deLinde, manager);
        assertThat(browser.engineGet("/task/count").statusCode()).isEqualTo(401);
        assertThat(browser.get("/mijn-account").statusCode()).isEqualTo(302);
    }

    @Test
    void staffWhoTakeAManagerOutStaySignedInToCockpit() {
        PortalBrowser browser = portal.signedIn(staff);
        String remove = "/beheer/organisaties/" + deLinde + "/managers/" + manager + "/verwijderen";
        assertThat(browser.submit(remove, Map.of()).statusCode()).isEqualTo(302);
        assertThat(rights()).isZero();
        assertThat(browser.get("/camunda/app/cockpit/" + portal.engineName() + "/")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aTaskToWhichStaffLinkedThePersonIsLetGoToo() {
        tasks.addCandidateUser(task.getId(), manager.toString());
        tasks.setOwner(task.getId(), manager.toString());
        departures.leave(manager);
        assertThat(tasks.getIdentityLinksForTask(task.getId()))
                .extracting(link -> link.getUserId())
                .containsOnlyNulls();
    }

    @Test
    void theTaskOfAColleagueStaysTheColleagues() {
        Task second = taskOf(deLinde, colleague);
        tasks.claim(second.getId(), colleague.toString());
        departures.leave(manager);
        assertThat(tasks.createTaskQuery().taskId(second.getId()).singleResult().getAssignee())
                .isEqualTo(colleague.toString());
    }

    /** As the engine would see it in a request to its web applications. */
    @Test
    void theRightsOfWhoeverIsSignedInToTheEngineHinderNothing() {
        identities.setAuthentication(colleague.toString(), List.of());
        try {
            departures.leave(manager);
        } finally {
            identities.clearAuthentication();
        }
        assertThat(rights()).isZero();
        assertThat(tasks.createTaskQuery().taskId(task.getId()).taskUnassigned().count())
                .isOne();
    }

    private void move() {
        UUID transfer = people.asked(deBrug, manager, staff);
        assertThat(transfers.confirm(links.sign(Purpose.TRANSFER, transfer, 1))).contains(TransferState.MOVED);
    }

    private UUID manager(UUID organisation) {
        UUID id = people.invited(organisation, Role.MANAGER, staff);
        people.register(id);
        return id;
    }

    private Task taskOf(UUID organisation, UUID inviter) {
        return TwoOrganisations.followUp(people.invited(organisation, Role.CAREGIVER, inviter), jobs, tasks);
    }

    private long rights() {
        return authorizations
                .createAuthorizationQuery()
                .userIdIn(manager.toString())
                .resourceType(Resources.TASK)
                .count();
    }

    private int claim(PortalBrowser by) {
        return by.engine("POST", "/task/" + task.getId() + "/claim", "{\"userId\":\"" + manager + "\"}")
                .statusCode();
    }

    private int complete(PortalBrowser by) {
        return by.engine(
                        "POST",
                        "/task/" + task.getId() + "/complete",
                        "{\"variables\":{\"decision\":{\"value\":\"WITHDRAW\"}}}")
                .statusCode();
    }
}
