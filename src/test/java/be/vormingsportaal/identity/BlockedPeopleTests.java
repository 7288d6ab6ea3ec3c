package be.vormingsportaal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.blocking.Blocking;
import be.vormingsportaal.testing.PortalBrowser;
import be.vormingsportaal.testing.RunningPortal;
import be.vormingsportaal.testing.RunningPortalTest;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.TestTasks;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What remains to somebody who is blocked: nothing, at once, in an open session too. */
@RunningPortalTest
class BlockedPeopleTests {

    private static final String WHY = "Uit dienst sinds vandaag.";

    @Autowired
    RunningPortal portal;

    @Autowired
    TestPeople people;

    @Autowired
    TestTasks testTasks;

    @Autowired
    TaskService tasks;

    @Autowired
    Blocking blocking;

    UUID staff;
    UUID colleague;

    @BeforeEach
    void twoColleagues() {
        staff = people.staff();
        colleague = people.staff();
    }

    @Test
    void anOpenSessionEndsAtOnceInThePortalTasklistAndCockpit() {
        PortalBrowser browser = portal.signedIn(colleague);
        assertThat(answers(browser)).containsExactly(200, 200, 200);
        blocking.block(colleague, WHY, staff);
        assertThat(answers(browser)).containsExactly(302, 401, 401);
    }

    @Test
    void staffBlockOnThePageOfThePerson() {
        PortalBrowser browser = portal.signedIn(colleague);
        HttpResponse<String> answer =
                portal.signedIn(staff).submit("/beheer/personen/" + colleague + "/blokkeren", Map.of("reason", WHY));
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/beheer/personen/" + colleague);
        assertThat(people.account(colleague).isBlocked()).isTrue();
        assertThat(answers(browser)).containsExactly(302, 401, 401);
    }

    @Test
    void colleaguesEndTheSessionsOfSomebodyWhoCanSignInAgain() {
        PortalBrowser browser = portal.signedIn(colleague);
        portal.signedIn(staff)
                .submit(
                        "/beheer/personen/" + colleague,
                        "/beheer/personen/" + colleague + "/sessies-beeindigen",
                        Map.of());
        assertThat(answers(browser)).containsExactly(302, 401, 401);
        assertThat(answers(portal.signedIn(colleague))).containsExactly(200, 200, 200);
    }

    @Test
    void theRightPasswordOfSomebodyWhoIsBlockedIsAnsweredLikeAWrongOne() {
        String address = people.account(colleague).email().value();
        blocking.block(colleague, WHY, staff);
        HttpResponse<String> right = portal.browser().signIn(address, TestPeople.PASSWORD);
        HttpResponse<String> wrong = portal.browser().signIn(address, "een verkeerd wachtwoord");
        assertThat(right.statusCode()).isEqualTo(wrong.statusCode());
        assertThat(right.headers().firstValue("Location"))
                .isEqualTo(wrong.headers().firstValue("Location"));
    }

    @Test
    void aTaskThatWasTakenGoesBackToItsGroup() {
        UUID organisation = people.organisation("WZC De Wilg");
        UUID manager = people.registered(organisation, Role.MANAGER);
        String task = testTasks.followUp(organisation, manager).toString();
        tasks.claim(task, manager.toString());
        blocking.block(manager, WHY, staff);
        assertThat(tasks.createTaskQuery().taskId(task).taskUnassigned().count())
                .isOne();
    }

    @Test
    void whenSomebodySignsInIsSeenOnTheListOfStaff() {
        portal.signedIn(colleague);
        String row = Jsoup.parse(
                        portal.signedIn(staff).get("/beheer/medewerkers").body())
                .select("tr:has(a[href=/beheer/personen/" + colleague + "])")
                .text();
        assertThat(row).contains("Actief").doesNotContain("Nog niet");
    }

    private List<Integer> answers(PortalBrowser browser) {
        return List.of(
                browser.get("/mijn-account").statusCode(),
                browser.engineGet("/task/count").statusCode(),
                browser.get("/camunda/api/cockpit/plugin/base/" + portal.engineName()
                                + "/process-definition/statistics?firstResult=0&maxResults=1&sortBy=key&sortOrder=asc")
                        .statusCode());
    }
}
