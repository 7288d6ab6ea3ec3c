package be.vormingsportaal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalBrowser;
import be.vormingsportaal.testing.RunningPortal;
import be.vormingsportaal.testing.RunningPortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who gets into the engine's web applications at all, and what nobody may do there. */
@RunningPortalTest
class EngineAccessTests {

    @Autowired
    RunningPortal portal;

    @Autowired
    TestPeople people;

    @Autowired
    Departures departures;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TaskService tasks;

    @Autowired
    RepositoryService repository;

    final Map<Role, PortalBrowser> browsers = new EnumMap<>(Role.class);
    String definition;

    @BeforeAll
    void oneOfEachRole() {
        UUID organisation = people.organisation("WZC De Linde");
        for (Role role : Role.values()) {
            browsers.put(
                    role,
                    portal.signedIn(role == Role.KCD_STAFF ? people.staff() : people.registered(organisation, role)));
        }
        people.invited(organisation, Role.TRAINER_EXTERNAL, people.staff());
        definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("account-registration")
                .latestVersion()
                .singleResult()
                .getId();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda",
                "/camunda/",
                "/camunda/app/",
                "/camunda/app/tasklist/",
                "/camunda/app/tasklist/{engine}/",
                "/camunda/app/cockpit/",
                "/camunda/app/admin/",
                "/camunda/app/welcome/",
                "/camunda/api/engine/engine/",
                "/camunda/api/engine/engine/{engine}/task",
                "/camunda/api/engine/engine/{engine}/user",
                "/camunda/api/engine/engine/{engine}/process-definition",
                "/camunda/api/engine/engine/{engine}/version",
                "/camunda/api/admin/auth/user/{engine}",
                "/camunda/api/admin/plugin/adminPlugins/{engine}/x",
                "/camunda/api/cockpit/plugin/base/{engine}/process-definition/statistics",
                "/camunda/api/tasklist/plugin/x",
                "/camunda/lib/deps.js"
            })
    void trainersAndCaregiversGetInNowhere(String path) {
        String address = path.replace("{engine}", portal.engineName());
        assertThat(new Role[] {Role.TRAINER_EXTERNAL, Role.TRAINER_KCD, Role.CAREGIVER})
                .allSatisfy(role -> assertThat(browsers.get(role).get(address).statusCode())
                        .as(role.name())
                        .isEqualTo(403));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/engine/engine/",
                "/camunda/api/engine/engine/{engine}/task",
                "/camunda/api/engine/engine/{engine}/identity/password-policy",
                "/camunda/api/admin/auth/user/{engine}",
                "/camunda/api/cockpit/plugin/base/static/app/plugin.js",
                "/camunda/api/admin/plugin/license/{engine}/check-key"
            })
    void anonymousGetsNoAnswerFromAnApi(String path) {
        assertThat(portal.browser()
                        .get(path.replace("{engine}", portal.engineName()))
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/camunda", "/camunda/", "/camunda/app/tasklist/", "/camunda/app/cockpit/", "/camunda/app/admin/"
            })
    void anonymousIsLedToTheSignInPage(String path) {
        HttpResponse<String> answer = portal.browser().get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/aanmelden"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/app/cockpit/",
                "/camunda/app/admin/",
                "/camunda/app/welcome/",
                "/camunda/api/cockpit/plugin/base/{engine}/process-definition/statistics",
                "/camunda/api/admin/plugin/adminPlugins/{engine}/x"
            })
    void aManagerGetsIntoTasklistOnly(String path) {
        assertThat(browsers.get(Role.MANAGER)
                        .get(path.replace("{engine}", portal.engineName()))
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit"})
    void staffGetIntoTasklistAndCockpit(String application) {
        assertThat(browsers.get(Role.KCD_STAFF)
                        .get("/camunda/app/" + application + "/" + portal.engineName() + "/")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "POST|/process-definition/key/account-registration/start|{}",
                "POST|/process-definition/{definition}/start|{}",
                "POST|/process-definition/{definition}/submit-form|{}",
                "PUT|/process-definition/{definition}/suspended|{'suspended':true}",
                "PUT|/process-definition/{definition}/history-time-to-live|{'historyTimeToLive':0}",
                "DELETE|/process-definition/{definition}?cascade=true|",
                "POST|/deployment/create|{}",
                "POST|/authorization/create|{'type':0,'permissions':['ALL'],'userId':'*','resourceType':0,'resourceId':'*'}",
                "POST|/user/create|{'profile':{'id':'indringer'},'credentials':{'password':'x'}}",
                "POST|/group/create|{'id':'camunda-admin','name':'x','type':'SYSTEM'}",
                "POST|/filter/create|{'resourceType':'Task','name':'x','query':{}}",
                "POST|/task/create|{'name':'x'}",
                "POST|/history/cleanup|{}",
                "POST|/message|{'messageName':'accounts.RegistrationCompleted','all':true}",
                "POST|/condition|{'variables':{}}",
                "POST|/migration/execute|{'migrationPlan':{}}"
            })
    void neitherStaffNorManagersStartDeployDeleteOrGrant(String method, String path, String json) {
        for (Role role : new Role[] {Role.KCD_STAFF, Role.MANAGER}) {
            HttpResponse<String> answer = browsers.get(role)
                    .engine(
                            method,
                            path.replace("{definition}", definition),
                            json == null ? "" : json.replace('\'', '"'));
            assertThat(answer.statusCode()).as(role + answer.body()).isBetween(400, 599);
        }
    }

    @Test
    void aManagerWhoLeftTheOrganisationLosesItsTasksAtOnceEvenOneTakenBefore() {
        UUID organisation = people.organisation("WZC De Eik");
        UUID manager = people.registered(organisation, Role.MANAGER);
        Task task =
                TwoOrganisations.followUp(people.invited(organisation, Role.TRAINER_EXTERNAL, manager), jobs, tasks);
        PortalBrowser browser = portal.signedIn(manager);
        tasks.claim(task.getId(), manager.toString());
        assertThat(browser.engineGet("/task/" + task.getId()).statusCode()).isEqualTo(200);
        departures.remove(organisation, manager);
        assertThat(browser.engineGet("/task/" + task.getId()).statusCode()).isEqualTo(401);
        assertThat(browser.engineGet("/task/count").statusCode()).isEqualTo(401);
    }

    @Test
    void aRequestWithoutTheTokenOfTheEngineIsRefused() {
        PortalBrowser browser = portal.signedIn(people.staff());
        assertThat(browser.get(portal.engineApi() + "/task/count").statusCode()).isEqualTo(200);
        assertThat(browser.post(portal.engineApi() + "/task/count", Map.of()).statusCode())
                .isEqualTo(403);
    }
}
