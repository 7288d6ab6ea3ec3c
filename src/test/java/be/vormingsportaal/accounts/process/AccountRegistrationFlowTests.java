package be.vormingsportaal.accounts.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.registration.CompleteRegistration;
import be.vormingsportaal.accounts.registration.RegistrationCompletion;
import be.vormingsportaal.accounts.registration.RegistrationMails;
import be.vormingsportaal.organisations.people.CorrectPerson;
import be.vormingsportaal.organisations.people.PeopleService;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.shared.PortalSettings;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.LeavesCases;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.ProcessTrace;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A registration as the invited person and the inviting manager live it. */
@PortalTest
class AccountRegistrationFlowTests {

    static final CompleteRegistration DETAILS =
            new CompleteRegistration(new PersonName("Ann", "Peeters"), TestPeople.PASSWORD, false, false);

    @Autowired
    TestPeople testPeople;

    @Autowired
    PeopleService people;

    @Autowired
    RegistrationCompletion completion;

    @Autowired
    RegistrationMails mails;

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
    PortalSettings portal;

    @Autowired
    RuntimeService runtime;

    @Autowired
    RepositoryService repository;

    UUID organisation;
    UUID manager;
    UUID person;
    EmailAddress address;

    @BeforeEach
    void invite() {
        organisation = testPeople.organisation("WZC De Linde");
        manager = testPeople.registered(organisation, Role.MANAGER);
        person = testPeople.invited(organisation, Role.TRAINER_EXTERNAL, manager);
        address = testPeople.account(person).email();
        jobs.runDue(person);
    }

    @Test
    void theInvitationHoldsALinkToThePortalOfTheSettings() {
        assertThat(TestMailbox.part(mailbox.newest(address), "text/plain"))
                .contains(portal.baseUrl() + "/registratie/" + mailbox.link(address) + "\n");
    }

    @Test
    void theInvitationSaysWhoInvitesAsWhatAndWhere() {
        assertThat(TestMailbox.part(mailbox.newest(address), "text/plain"))
                .contains(testPeople.account(manager).name().full())
                .contains("WZC De Linde");
    }

    @Test
    void whoRegistersWithTheLinkIsWelcomedAndTheCaseIsOver() {
        assertThat(completion.complete(mailbox.link(address), DETAILS)).isTrue();
        jobs.runDue(person);
        assertThat(mailbox.subjects(address))
                .containsExactly(
                        "Je uitnodiging voor het Vormingsportaal", "Je account op het Vormingsportaal is klaar");
        assertThat(trace.passed(person)).endsWith("EndEvent_Registered");
    }

    @Test
    void aLinkRegistersOnce() {
        String link = mailbox.link(address);
        completion.complete(link, DETAILS);
        assertThat(completion.open(link)).isEmpty();
        assertThat(completion.complete(
                        link, new CompleteRegistration(DETAILS.name(), "een heel ander wachtwoord", false, false)))
                .isFalse();
    }

    @Test
    void aSecondClickWithTheSamePasswordIsNoFailure() {
        String link = mailbox.link(address);
        completion.complete(link, DETAILS);
        assertThat(completion.complete(link, DETAILS)).isTrue();
        jobs.runDue(person);
        assertThat(mailbox.to(address)).hasSize(2);
    }

    @Test
    void sendingAgainKillsTheOlderLink() {
        String older = mailbox.link(address);
        people.sendAgain(organisation, person, 1);
        assertThat(completion.open(older)).isEmpty();
        jobs.runDue(person);
        assertThat(completion.open(mailbox.link(address))).isPresent();
    }

    @Test
    void aCorrectedAddressGetsTheNewLinkAndTheOldOneIsDead() {
        String older = mailbox.link(address);
        EmailAddress corrected = TestPeople.anyAddress();
        people.correct(new CorrectPerson(organisation, person, DETAILS.name(), corrected, Set.of()));
        jobs.runDue(person);
        assertThat(completion.open(mailbox.link(corrected))).isPresent();
        assertThat(completion.open(older)).isEmpty();
        assertThat(mailbox.to(address)).hasSize(1);
    }

    @Test
    void anAddressCorrectedBeforeTheFirstMailLeftGetsTheOnlyMail() {
        UUID other = testPeople.invited(organisation, Role.CAREGIVER, manager);
        EmailAddress wrong = testPeople.account(other).email();
        EmailAddress corrected = TestPeople.anyAddress();
        people.correct(new CorrectPerson(organisation, other, DETAILS.name(), corrected, Set.of()));
        jobs.runDue(other);
        assertThat(mailbox.to(wrong)).isEmpty();
        assertThat(mailbox.to(corrected)).hasSize(1);
    }

    @Test
    void theReminderOnTheSeventhDayHoldsTheSameLink() {
        String link = mailbox.link(address);
        clock.forward(Duration.ofDays(7));
        jobs.runDue(person);
        assertThat(mailbox.subjects(address))
                .last()
                .isEqualTo("Herinnering: voltooi je registratie op het Vormingsportaal");
        assertThat(mailbox.link(address)).isEqualTo(link);
    }

    @Test
    void whoRegisteredIsNotReminded() {
        completion.complete(mailbox.link(address), DETAILS);
        clock.forward(Duration.ofDays(8));
        jobs.runDue(person);
        mails.sendReminder(person);
        assertThat(mailbox.subjects(address)).noneMatch(subject -> subject.startsWith("Herinnering"));
    }

    @Test
    void aJobThatRunsTwiceSendsOneMail() {
        mails.sendLink(person);
        mails.sendLink(person);
        assertThat(mailbox.to(address)).hasSize(1);
    }

    @Test
    @LeavesCases("deletes the case to see what happens without it")
    void nothingOfARegistrationIsKeptWhenTheProcessCannotBeTold() {
        String link = mailbox.link(address);
        runtime.deleteProcessInstance(jobs.instance(person).getId(), "test");
        assertThatThrownBy(() -> completion.complete(link, DETAILS)).isInstanceOf(IllegalStateException.class);
        assertThat(testPeople.account(person).isRegistered()).isFalse();
        assertThat(testPeople.account(person).name()).isEqualTo(new PersonName("An", "Peeters"));
    }

    @Test
    void nobodyIsInvitedWhenTheProcessCannotStart() {
        int before = people.people(organisation, Set.of(Role.CAREGIVER)).size();
        repository.suspendProcessDefinitionByKey(AccountRegistrationBpmn.KEY);
        try {
            assertThatThrownBy(() -> testPeople.invited(organisation, Role.CAREGIVER, manager))
                    .hasMessageContaining("suspended");
        } finally {
            repository.activateProcessDefinitionByKey(AccountRegistrationBpmn.KEY);
        }
        assertThat(people.people(organisation, Set.of(Role.CAREGIVER))).hasSize(before);
    }

    @Test
    @LeavesCases("deletes the case to see what happens without it")
    void nothingOfAnAddressIsCorrectedWhenTheProcessCannotBeTold() {
        runtime.deleteProcessInstance(jobs.instance(person).getId(), "test");
        CorrectPerson correction =
                new CorrectPerson(organisation, person, DETAILS.name(), TestPeople.anyAddress(), Set.of());
        assertThatThrownBy(() -> people.correct(correction)).isInstanceOf(IllegalStateException.class);
        assertThat(accounts.findByEmail(address)).isPresent();
    }
}
