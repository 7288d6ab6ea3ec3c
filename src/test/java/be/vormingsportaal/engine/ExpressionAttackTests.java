package be.vormingsportaal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.testing.PortalBrowser;
import be.vormingsportaal.testing.RunningPortal;
import be.vormingsportaal.testing.RunningPortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.net.http.HttpResponse;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * CVE-2026-109432: whoever may ask for tasks can have an expression evaluated in the "or" part of the question, and
 * thereby run any code. First the attack on an engine as it is delivered, then on the portal.
 */
class ExpressionAttackTests {

    @Test
    void anUnguardedEngineRunsTheExpression() {
        StandaloneInMemProcessEngineConfiguration bare = new StandaloneInMemProcessEngineConfiguration();
        bare.setProcessEngineName("unguarded");
        bare.setJdbcUrl("jdbc:h2:mem:unguarded");
        bare.setJobExecutorActivate(false);
        ProcessEngine engine = bare.buildProcessEngine();
        try {
            int before = ExpressionTrap.caught();
            TaskService tasks = engine.getTaskService();
            assertThatThrownBy(() -> tasks.createTaskQuery()
                            .taskAssigneeExpression(ExpressionTrap.BAIT)
                            .count())
                    .as("only the main part of a query is checked")
                    .isInstanceOf(BadUserRequestException.class);
            tasks.createTaskQuery()
                    .or()
                    .taskAssigneeExpression(ExpressionTrap.BAIT)
                    .endOr()
                    .count();
            assertThat(ExpressionTrap.caught()).isGreaterThan(before);
        } finally {
            engine.close();
        }
    }

    @Nested
    @RunningPortalTest
    class OnThePortal {

        @Autowired
        RunningPortal portal;

        @Autowired
        TestPeople people;

        @Autowired
        FilterService filters;

        @Autowired
        TaskService tasks;

        @Autowired
        AuthorizationService authorizations;

        List<PortalBrowser> attackers;

        @BeforeAll
        void aManagerAndSomebodyOfStaff() {
            attackers = List.of(
                    portal.signedIn(people.registered(people.organisation("WZC De Linde"), Role.MANAGER)),
                    portal.signedIn(people.staff()));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "assigneeExpression",
                    "assigneeLikeExpression",
                    "ownerExpression",
                    "candidateUserExpression",
                    "candidateGroupExpression",
                    "candidateGroupsExpression",
                    "involvedUserExpression",
                    "processInstanceBusinessKeyExpression",
                    "processInstanceBusinessKeyLikeExpression",
                    "dueDateExpression",
                    "dueBeforeExpression",
                    "dueAfterExpression",
                    "followUpDateExpression",
                    "followUpBeforeExpression",
                    "followUpBeforeOrNotExistentExpression",
                    "followUpAfterExpression",
                    "createdOnExpression",
                    "createdBeforeExpression",
                    "createdAfterExpression",
                    "updatedAfterExpression"
                })
        void aQueryRunsNoExpression(String field) {
            String bait = "{\"" + field + "\":\"" + ExpressionTrap.BAIT + "\"}";
            for (String query : List.of(bait, "{\"orQueries\":[" + bait + "]}")) {
                refused("POST", "/task/count", query);
                refused("POST", "/task?maxResults=10", query);
            }
        }

        @Test
        void aFilterRunsNoExpressionThatIsSentAlong() {
            for (Filter filter : filters.createFilterQuery().list()) {
                String query = "{\"orQueries\":[{\"assigneeExpression\":\"" + ExpressionTrap.BAIT + "\"}]}";
                refused("POST", "/filter/" + filter.getId() + "/count", query);
                refused("POST", "/filter/" + filter.getId() + "/list?maxResults=10", query);
            }
        }

        @Test
        void aStoredFilterRunsNoExpressionOfItsOwn() {
            Filter planted = filters.newTaskFilter("geplant");
            planted.setQuery(tasks.createTaskQuery()
                    .or()
                    .taskAssigneeExpression(ExpressionTrap.BAIT)
                    .endOr());
            String id = filters.saveFilter(planted).getId();
            Authorization everybody = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
            everybody.setResource(Resources.FILTER);
            everybody.setResourceId(id);
            everybody.addPermission(Permissions.READ);
            authorizations.saveAuthorization(everybody);
            try {
                refused("GET", "/filter/" + id + "/count", "");
                refused("GET", "/filter/" + id + "/list?maxResults=10", "");
            } finally {
                filters.deleteFilter(id);
            }
        }

        @Test
        void theFiltersMadeAtStartStillKnowWhoAsks() {
            List<Filter> made = filters.createFilterQuery().list();
            assertThat(made)
                    .allSatisfy(filter ->
                            assertThat(count(attackers.get(1), filter)).isEqualTo(200));
            // those by kind are for staff alone
            assertThat(made.stream().map(filter -> count(attackers.get(0), filter)))
                    .containsOnly(200, 403)
                    .filteredOn(status -> status == 200)
                    .hasSize(2);
        }

        private int count(PortalBrowser browser, Filter filter) {
            return browser.engineGet("/filter/" + filter.getId() + "/count").statusCode();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"assigneeExpression\":\"${currentUser()}\"}",
                    "{\"candidateGroupsExpression\":\"${currentUserGroups()}\"}",
                    "{\"dueBeforeExpression\":\"${now()}\"}"
                })
        void theThreeFunctionsForQueriesWorkInAnOrPart(String part) {
            String query = "{\"orQueries\":[" + part + "]}";
            assertThat(attackers.get(0).engine("POST", "/task/count", query).statusCode())
                    .isEqualTo(200);
        }

        private void refused(String method, String path, String json) {
            int before = ExpressionTrap.caught();
            for (PortalBrowser attacker : attackers) {
                HttpResponse<String> answer =
                        "GET".equals(method) ? attacker.engineGet(path) : attacker.engine(method, path, json);
                assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 599);
            }
            assertThat(ExpressionTrap.caught()).isEqualTo(before);
        }
    }
}
