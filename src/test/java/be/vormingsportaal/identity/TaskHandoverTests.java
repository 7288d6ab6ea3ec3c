package be.vormingsportaal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.RunningPortal;
import be.vormingsportaal.testing.RunningPortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** To whom a task may go, by whichever address of the engine. */
@RunningPortalTest
class TaskHandoverTests {

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

    TwoOrganisations both;
    UUID colleague;
    UUID caregiver;

    @BeforeAll
    void twoOrganisations() {
        both = TwoOrganisations.make(portal, people, jobs, tasks);
        colleague = people.registered(both.own().organisation(), Role.MANAGER);
        caregiver = people.registered(both.own().organisation(), Role.CAREGIVER);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "POST|/claim|{'userId':'#OTHER'}",
                "POST|/claim|{'userId':'#COLLEAGUE'}",
                "POST|/claim|{'userId':'#CAREGIVER'}",
                "POST|/claim|{'userId':'niemand'}",
                "POST|/assignee|{'userId':'#OTHER'}",
                "POST|/assignee|{'userId':'#COLLEAGUE'}",
                "POST|/delegate|{'userId':'#OTHER'}",
                "POST|/identity-links|{'userId':'#OTHER','type':'candidate'}",
                "PUT||{'assignee':'#OTHER'}",
                "PUT||{'owner':'#OTHER'}"
            })
    void aManagerTakesATaskForNobodyElse(String method, String part, String json) {
        refused(both.own().browser().engine(method, task(part), fill(json)));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "POST|/claim|{'userId':'#OTHER'}",
                "POST|/assignee|{'userId':'#OTHER'}",
                "POST|/assignee|{'userId':'#CAREGIVER'}",
                "POST|/assignee|{'userId':'niemand'}",
                "POST|/delegate|{'userId':'#OTHER'}",
                "POST|/identity-links|{'userId':'#OTHER','type':'candidate'}",
                "POST|/identity-links|{'userId':'#OTHER','type':'assignee'}",
                "POST|/identity-links|{'userId':'#OTHER','type':'owner'}",
                "POST|/identity-links|{'userId':'#OTHER','type':'iets'}",
                "POST|/identity-links|{'groupId':'#OTHERGROUP','type':'candidate'}",
                "PUT||{'assignee':'#OTHER'}",
                "PUT||{'owner':'#OTHER'}"
            })
    void staffHandATaskToNobodyWhoseItMayNotBe(String method, String part, String json) {
        refused(both.staff().engine(method, task(part), fill(json)));
    }

    @Test
    void whoeverATaskIsForTakesItAndGivesItBack() {
        done(both.own().browser().engine("POST", task("/claim"), fill("{'userId':'#OWN'}")));
        assertThat(assignee()).isEqualTo(both.own().manager().toString());
        done(both.own().browser().engine("POST", task("/unclaim"), "{}"));
        assertThat(assignee()).isNull();
    }

    @Test
    void staffHandATaskToSomebodyWhoseItMayBe() {
        done(both.staff().engine("POST", task("/assignee"), fill("{'userId':'#COLLEAGUE'}")));
        assertThat(assignee()).isEqualTo(colleague.toString());
        done(both.staff().engine("POST", task("/unclaim"), "{}"));
    }

    private void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(assignee()).isNull();
        assertThat(tasks.getIdentityLinksForTask(both.own().task().getId())).hasSize(1);
        assertThat(authorizations
                        .createAuthorizationQuery()
                        .resourceType(Resources.TASK)
                        .resourceId(both.own().task().getId())
                        .userIdIn(both.other().manager().toString(), caregiver.toString(), "niemand")
                        .count())
                .isZero();
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    private String assignee() {
        return tasks.createTaskQuery()
                .taskId(both.own().task().getId())
                .singleResult()
                .getAssignee();
    }

    private String task(String part) {
        return "/task/" + both.own().task().getId() + (part == null ? "" : part);
    }

    private String fill(String json) {
        return json.replace('\'', '"')
                .replace("#OTHERGROUP", both.other().group())
                .replace("#OTHER", both.other().manager().toString())
                .replace("#OWN", both.own().manager().toString())
                .replace("#COLLEAGUE", colleague.toString())
                .replace("#CAREGIVER", caregiver.toString());
    }
}
