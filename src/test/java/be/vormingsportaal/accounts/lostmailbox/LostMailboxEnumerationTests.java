package be.vormingsportaal.accounts.lostmailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.vormingsportaal.accounts.PageAnswers;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/** The form about a lost mailbox tells nobody which addresses the portal knows. */
@PortalTest
class LostMailboxEnumerationTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    LostMailboxRepository requests;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    TaskService tasks;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TestMailbox mailbox;

    String client;
    List<EmailAddress> everyKind;

    @BeforeEach
    void addressesOfEveryKind() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        client = "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256);
        UUID organisation = people.organisation("WZC De Linde");
        UUID staff = people.staff();
        everyKind = List.of(
                TestPeople.anyAddress(),
                people.account(staff).email(),
                people.account(people.registered(organisation, Role.CAREGIVER)).email(),
                people.account(people.invited(organisation, Role.TRAINER_EXTERNAL, staff))
                        .email());
    }

    @Test
    void askingLooksTheSameForEveryAddress() throws Exception {
        List<PageAnswers> first = ask(everyKind.get(0), TestPeople.anyAddress());
        for (EmailAddress address : everyKind) {
            assertThat(ask(address, TestPeople.anyAddress()))
                    .as(address.value())
                    .isEqualTo(first);
        }
    }

    @Test
    void askingLooksTheSameForEveryNewAddress() throws Exception {
        List<PageAnswers> first = ask(TestPeople.anyAddress(), everyKind.get(0));
        for (EmailAddress address : everyKind) {
            assertThat(ask(TestPeople.anyAddress(), address))
                    .as(address.value())
                    .isEqualTo(first);
        }
    }

    @Test
    void askingDoesTheSameWorkForEveryAddress() throws Exception {
        for (EmailAddress address : everyKind) {
            long rows = requests.count();
            long cases = cases();
            long waiting = management.createJobQuery().count();
            ask(address, TestPeople.anyAddress());
            assertThat(requests.count() - rows).as(address.value()).isOne();
            assertThat(cases() - cases).as(address.value()).isOne();
            assertThat(management.createJobQuery().count() - waiting)
                    .as(address.value())
                    .isZero();
        }
    }

    @Test
    void askingTheSameASecondTimeLooksTheSameAndDoesNothingForEveryAddress() throws Exception {
        for (EmailAddress address : everyKind) {
            EmailAddress wanted = TestPeople.anyAddress();
            List<PageAnswers> first = ask(address, wanted);
            long rows = requests.count();
            assertThat(ask(address, wanted)).isEqualTo(first);
            assertThat(requests.count()).isEqualTo(rows);
        }
    }

    @Test
    void aRefusalIsTheSameMailForEveryAddress() throws Exception {
        for (EmailAddress address : everyKind) {
            EmailAddress wanted = TestPeople.anyAddress();
            ask(address, wanted);
            UUID request = requests.findByClosedAtIsNullOrderByRequestedAt().stream()
                    .filter(open -> open.formerEmail().equals(address))
                    .findFirst()
                    .orElseThrow()
                    .id();
            tasks.complete(
                    tasks.createTaskQuery()
                            .processInstanceBusinessKey(request.toString())
                            .singleResult()
                            .getId(),
                    Map.of("decision", "REFUSE"));
            jobs.runDue(request);
            assertThat(mailbox.to(wanted)).hasSize(1);
            assertThat(TestMailbox.part(mailbox.newest(wanted), "text/plain"))
                    .startsWith("Dag,")
                    .doesNotContain(address.value());
        }
    }

    private List<PageAnswers> ask(EmailAddress former, EmailAddress wanted) throws Exception {
        client = "10." + ThreadLocalRandom.current().nextInt(256) + client.substring(client.indexOf('.', 3));
        MockHttpSession session = new MockHttpSession();
        MockHttpServletResponse sent = mvc.perform(post("/mailbox-kwijt")
                        .with(csrf())
                        .session(session)
                        .with(request -> {
                            request.setRemoteAddr(client);
                            return request;
                        })
                        .param("formerEmail", former.value())
                        .param("newEmail", wanted.value())
                        .param("firstName", "An")
                        .param("lastName", "Peeters")
                        .param("organisation", "WZC De Linde")
                        .param("phone", "0470 12 34 56"))
                .andReturn()
                .getResponse();
        MockHttpServletResponse shown = mvc.perform(get(sent.getRedirectedUrl()).session(session))
                .andReturn()
                .getResponse();
        return List.of(PageAnswers.of(sent, wanted.value()), PageAnswers.of(shown, wanted.value()));
    }

    private long cases() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("lost-mailbox")
                .count();
    }
}
