package be.vormingsportaal.organisations.process;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.membership.AddOutcome;
import be.vormingsportaal.organisations.membership.AddPerson;
import be.vormingsportaal.organisations.people.PeopleService;
import be.vormingsportaal.organisations.transfer.TransferAnswers;
import be.vormingsportaal.organisations.transfer.TransferService;
import be.vormingsportaal.organisations.transfer.TransferService.Reminding;
import be.vormingsportaal.organisations.transfer.TransferState;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.ProcessTrace;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When a question to move can be answered and asked again, to the second, and what is mailed about it when. */
@PortalTest
class TransferDeadlineTests {

    static final Instant ASKED = Instant.parse("2026-03-27T22:30:00Z"); // the clocks go forward in these seven days
    static final Instant DEADLINE = ASKED.plus(Duration.ofDays(7));
    static final String REMINDER = "Herinnering: wil je overstappen naar een andere organisatie?";
    static final String QUESTION = "Wil je overstappen naar een andere organisatie?";
    static final String EXPIRED = "De vraag om over te stappen is vervallen";

    @Autowired
    TestPeople testPeople;

    @Autowired
    PeopleService people;

    @Autowired
    TransferService transfers;

    @Autowired
    TransferAnswers answers;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ProcessTrace trace;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    TestClock clock;

    UUID deBrug;
    UUID asker;
    UUID person;
    EmailAddress address;
    UUID transfer;
    String link;

    @BeforeEach
    void request() {
        clock.set(ASKED);
        deBrug = testPeople.organisation("Thuiszorg De Brug");
        asker = testPeople.registered(deBrug, Role.MANAGER);
        person = testPeople.registered(testPeople.organisation("WZC De Linde"), Role.CAREGIVER);
        address = testPeople.account(person).email();
        transfer = testPeople.asked(deBrug, person, asker);
        jobs.runDue(transfer);
        link = mailbox.link(address);
    }

    @Test
    void aSecondBeforeTheDeadlineThePersonCanConfirm() {
        clock.set(DEADLINE.minusSeconds(1));
        assertThat(answers.confirm(link)).contains(TransferState.MOVED);
    }

    @Test
    void atTheDeadlineNobodyCanConfirmEvenWhenTheEngineIsLate() {
        clock.set(DEADLINE);
        assertThat(answers.open(link).orElseThrow().state()).isEqualTo(TransferState.EXPIRED);
        assertThat(answers.confirm(link)).contains(TransferState.EXPIRED);
        assertThat(transfers.pending(deBrug, Set.of(Role.CAREGIVER))).isEmpty();
    }

    @Test
    void atTheDeadlineBothSidesAreToldOnce() {
        clock.set(DEADLINE);
        jobs.runDue(transfer);
        assertThat(mailbox.subjects(address)).containsOnlyOnce(EXPIRED);
        assertThat(mailbox.subjects(testPeople.account(asker).email())).containsOnlyOnce(EXPIRED);
        assertThat(trace.passed(transfer)).endsWith("EndEvent_Expired");
    }

    @Test
    void onTheFifthDayThePersonIsRemindedOfTheSameLink() {
        clock.set(ASKED.plus(Duration.ofDays(5)));
        jobs.runDue(transfer);
        assertThat(mailbox.subjects(address)).containsOnlyOnce(REMINDER);
        assertThat(mailbox.link(address)).isEqualTo(link);
    }

    @Test
    void aSecondOrganisationIsToldThatAQuestionIsPending() {
        clock.set(DEADLINE.minusSeconds(1));
        assertThat(ask(testPeople.organisation("WZC De Eik"))).isEqualTo(AddOutcome.TRANSFER_PENDING_ELSEWHERE);
    }

    @Test
    void theSameOrganisationIsToldThatItAskedBefore() {
        assertThat(ask(deBrug)).isEqualTo(AddOutcome.TRANSFER_PENDING_HERE);
    }

    @Test
    void atTheDeadlineAnotherOrganisationCanAskEvenWhenTheEngineIsLate() {
        UUID deEik = testPeople.organisation("WZC De Eik");
        clock.set(DEADLINE);
        assertThat(ask(deEik)).isEqualTo(AddOutcome.TRANSFER_REQUESTED);
        jobs.runDue(transfer);
        assertThat(trace.passed(transfer)).endsWith("EndEvent_Expired");
        assertThat(answers.confirm(link)).contains(TransferState.EXPIRED);
    }

    @Test
    void askedAgainAfterItExpiredThePersonCanConfirm() {
        clock.set(DEADLINE.plus(Duration.ofDays(1)));
        jobs.runDue(transfer);
        UUID again = testPeople.asked(deBrug, person, asker);
        jobs.runDue(again);
        clock.forward(Duration.ofDays(6));
        assertThat(answers.confirm(mailbox.link(address))).contains(TransferState.MOVED);
    }

    @Test
    void remindingByHandSendsTheSameLinkOnceADay() {
        assertThat(remind()).isEqualTo(Reminding.TOO_SOON);
        clock.set(ASKED.plus(Duration.ofDays(1)));
        assertThat(remind()).isEqualTo(Reminding.SENT);
        assertThat(remind()).isEqualTo(Reminding.TOO_SOON);
        jobs.runDue(transfer);
        assertThat(mailbox.subjects(address)).filteredOn(QUESTION::equals).hasSize(2);
        assertThat(mailbox.link(address)).isEqualTo(link);
    }

    @Test
    void remindingByHandDoesNotMoveTheDeadline() {
        clock.set(ASKED.plus(Duration.ofDays(3)));
        remind();
        assertThat(jobs.job(transfer, "Event_DeadlineReached").getDuedate()).isEqualTo(DEADLINE);
        clock.set(DEADLINE);
        assertThat(answers.confirm(link)).contains(TransferState.EXPIRED);
    }

    @Test
    void afterTheReminderNoSecondOneFollowsAReminderByHand() {
        clock.set(ASKED.plus(Duration.ofDays(5)));
        jobs.runDue(transfer);
        assertThat(remind()).isEqualTo(Reminding.TOO_SOON);
        clock.forward(Duration.ofDays(1));
        assertThat(remind()).isEqualTo(Reminding.SENT);
        jobs.runDue(transfer);
        assertThat(mailbox.subjects(address)).filteredOn(REMINDER::equals).hasSize(1);
    }

    @Test
    void nobodyIsRemindedOfAQuestionThatIsOver() {
        clock.set(DEADLINE);
        assertThat(remind()).isEqualTo(Reminding.NOT_OPEN);
    }

    @Test
    void aQuestionToThePersonsOwnOrganisationIsRefused() {
        answers.confirm(link);
        assertThat(ask(deBrug)).isEqualTo(AddOutcome.ALREADY_HERE);
    }

    @Test
    void newsThatCouldNotBeDeliveredForAWeekIsLetGoByARetry() {
        answers.decline(link);
        clock.forward(Duration.ofDays(7));
        jobs.runDue(transfer);
        assertThat(mailbox.subjects(testPeople.account(asker).email())).doesNotContain("De overstap is geweigerd");
        assertThat(trace.passed(transfer)).endsWith("EndEvent_Declined");
    }

    private Reminding remind() {
        return transfers.remind(deBrug, transfer, Set.of(Role.CAREGIVER));
    }

    private AddOutcome ask(UUID organisation) {
        return people.add(
                new AddPerson(organisation, asker, Role.CAREGIVER, new PersonName("An", "Peeters"), address, Set.of()));
    }
}
