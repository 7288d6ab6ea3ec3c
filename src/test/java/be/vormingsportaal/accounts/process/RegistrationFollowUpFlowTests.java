package be.vormingsportaal.accounts.process;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.registration.RegistrationCompletion;
import be.vormingsportaal.organisations.people.PeopleService;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.ProcessTrace;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens to an invitation that nobody used for 30 days. */
@PortalTest
class RegistrationFollowUpFlowTests {

    @Autowired
    TestPeople testPeople;

    @Autowired
    PeopleService people;

    @Autowired
    RegistrationCompletion completion;

    @Autowired
    AccountDirectory accounts;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ProcessTrace trace;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    TestClock clock;

    @Autowired
    TaskService tasks;

    UUID organisation;
    UUID person;
    EmailAddress address;

    @BeforeEach
    void inviteAndWaitThirtyDays() {
        organisation = testPeople.organisation("WZC De Linde");
        UUID manager = testPeople.registered(organisation, Role.MANAGER);
        person = testPeople.invited(organisation, Role.TRAINER_EXTERNAL, manager);
        address = testPeople.account(person).email();
        jobs.runDue(person);
        clock.forward(Duration.ofDays(30));
        jobs.runDue(person);
    }

    @Test
    void theLinkIsDeadOnceTheFollowUpBegins() {
        assertThat(completion.open(mailbox.link(address))).isEmpty();
    }

    @Test
    void aLateLinkBecomesATaskForTheManagersOfTheOrganisation() {
        assertThat(tasks.createTaskQuery()
                        .taskCandidateGroup("org-" + organisation)
                        .taskNameLike("Registratie opvolgen%")
                        .count())
                .isOne();
    }

    @Test
    void theTaskNamesNobodyAndPointsToThePageOfThePerson() {
        assertThat(tasks.getVariables(task()))
                .containsOnlyKeys("reminderAt", "followUpAt", "followUpGroup", "personPage")
                .extractingByKey("personPage")
                .asString()
                .endsWith("/personen/" + person);
    }

    @Test
    void sendingAgainMailsALinkThatWorks() {
        String older = mailbox.link(address);
        tasks.complete(task(), Map.of("decision", "RESEND"));
        jobs.runDue(person);
        assertThat(mailbox.link(address)).isNotEqualTo(older);
        assertThat(completion.open(mailbox.link(address))).isPresent();
    }

    @Test
    void aLinkThatWasSentAgainWorksForThirtyDays() {
        tasks.complete(task(), Map.of("decision", "RESEND"));
        jobs.runDue(person);
        clock.forward(Duration.ofDays(30).minusSeconds(1));
        assertThat(completion.open(mailbox.link(address))).isPresent();
        clock.forward(Duration.ofSeconds(1));
        assertThat(completion.open(mailbox.link(address))).isEmpty();
    }

    @Test
    void whoWasSentALinkAgainIsRemindedAgain() {
        tasks.complete(task(), Map.of("decision", "RESEND"));
        jobs.runDue(person);
        clock.forward(Duration.ofDays(7));
        jobs.runDue(person);
        assertThat(mailbox.subjects(address))
                .filteredOn(subject -> subject.startsWith("Herinnering"))
                .hasSize(2);
    }

    @Test
    void withdrawingRemovesTheAccount() {
        tasks.complete(task(), Map.of("decision", "WITHDRAW"));
        assertThat(accounts.findByEmail(address)).isEmpty();
    }

    @Test
    void withdrawingRemovesTheMembership() {
        tasks.complete(task(), Map.of("decision", "WITHDRAW"));
        assertThat(people.people(organisation, Set.of(Role.TRAINER_EXTERNAL))).isEmpty();
    }

    @Test
    void withdrawingMailsNobody() {
        int before = mailbox.to(address).size();
        tasks.complete(task(), Map.of("decision", "WITHDRAW"));
        assertThat(trace.passed(person)).endsWith("EndEvent_InvitationWithdrawn", "EndEvent_Withdrawn");
        assertThat(mailbox.to(address)).hasSize(before);
    }

    private String task() {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(person.toString())
                .singleResult()
                .getId();
    }
}
