package be.vormingsportaal.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxRequests;
import be.vormingsportaal.accounts.lostmailbox.RequestAccess;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.testing.LeavesCases;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.TestTasks;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The same decision for as many tasks as one form takes, in one request. Says how long that takes; bench/README.md has more. */
@OnPostgres
@LeavesCases("many, whose mails nobody sends")
class SeveralTasksBenchmark {

    private static final int AT_ONCE = 200;

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestTasks tasks;

    @Autowired
    TaskService engine;

    @Autowired
    LostMailboxRequests lostMailboxes;

    @Test
    void twoHundredAtOnce() throws Exception {
        UUID organisation = people.organisation("WZC De Linde");
        UUID manager = people.registered(organisation, Role.MANAGER);
        UUID staff = people.staff();
        for (int round = 0; round < 2; round++) {
            decided("registration-follow-up", "RESEND", manager, followUps(organisation, manager));
            decided("registration-follow-up", "WITHDRAW", manager, followUps(organisation, manager));
            decided("lost-mailbox-review", "REFUSE", staff, lostMailboxes());
        }
    }

    private void decided(String kind, String decision, UUID person, List<String> ids) throws Exception {
        MockHttpServletRequestBuilder request = post("/taken/samen")
                .with(csrf())
                .with(people.signedIn(person))
                .param("dezelfde", kind)
                .param("decision", decision)
                .param("reason", "Wij vonden geen account.");
        ids.forEach(id -> request.param("taak", id).param("elk", id));
        long statements = StatementCounter.statements();
        long begin = System.nanoTime();
        assertThat(browser.perform(request).andReturn().getResponse().getRedirectedUrl())
                .isEqualTo("/taken");
        double seconds = (System.nanoTime() - begin) / 1e9;
        long left = engine.createTaskQuery().list().stream()
                .filter(task -> ids.contains(task.getId()))
                .count();
        System.out.printf(
                "| %s %s | %d | %.2f s | %d | %d |%n",
                kind, decision, ids.size(), seconds, StatementCounter.statements() - statements, left);
    }

    private List<String> followUps(UUID organisation, UUID manager) {
        return IntStream.range(0, AT_ONCE)
                .mapToObj(i -> tasks.followUp(organisation, manager).toString())
                .toList();
    }

    private List<String> lostMailboxes() {
        List<String> before = reviews();
        for (int i = 0; i < AT_ONCE; i++) {
            lostMailboxes.request(new RequestAccess(
                    TestPeople.anyAddress(),
                    TestPeople.anyAddress(),
                    new PersonName("An", "Peeters"),
                    "WZC De Linde",
                    "0470 12 34 56",
                    Optional.empty()));
        }
        return reviews().stream().filter(id -> !before.contains(id)).toList();
    }

    private List<String> reviews() {
        return engine.createTaskQuery().processDefinitionKey("lost-mailbox").list().stream()
                .map(Task::getId)
                .toList();
    }
}
