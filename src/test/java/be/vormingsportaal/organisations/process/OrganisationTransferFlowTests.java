package be.vormingsportaal.organisations.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.transfer.TransferQuestion;
import be.vormingsportaal.organisations.transfer.TransferState;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestMailbox;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A transfer as the person, the asking manager and the former organisation live it. */
@PortalTest
class OrganisationTransferFlowTests extends TransferStory {

    @Test
    void theQuestionSaysWhoAsksFromWhereToWhereAndUntilWhen() {
        TransferQuestion question = answers.open(mailbox.link(address)).orElseThrow();
        assertThat(question.asker()).contains(testPeople.account(asker).name().full());
        assertThat(question.from()).contains("WZC De Linde");
        assertThat(question.to()).isEqualTo("Thuiszorg De Brug");
        assertThat(question.expiresAt()).isEqualTo(clock.instant().plus(Duration.ofDays(7)));
        assertThat(question.state()).isEqualTo(TransferState.OPEN);
    }

    @Test
    void nothingMovesBeforeThePersonConfirms() {
        assertThat(trainers(deLinde)).contains(person);
        assertThat(trainers(deBrug)).doesNotContain(person);
    }

    @Test
    void confirmingMovesThePersonInTheClickItself() {
        answers.confirm(mailbox.link(address));
        assertThat(trainers(deLinde)).doesNotContain(person);
        assertThat(trainers(deBrug)).contains(person);
        assertThat(trace.waitsAt(transfer)).containsExactly("Task_TellMoved");
    }

    @Test
    void theInstrumentsOfTheQuestionAreAssignedAndThoseOfTheFormerOrganisationEnd() {
        answers.confirm(mailbox.link(address));
        assertThat(people.person(deBrug, person, Role.TRAINERS).instruments())
                .containsExactlyInAnyOrder("ltcf", "home-care");
    }

    @Test
    void theFormerOrganisationTheAskerAndThePersonAreToldOnce() {
        answers.confirm(mailbox.link(address));
        jobs.runDue(transfer);
        jobs.runDue(departure(person));
        assertThat(mailbox.subjects(testPeople.account(formerManager).email()))
                .containsOnlyOnce("Iemand hoort niet langer bij je organisatie");
        assertThat(mailbox.subjects(testPeople.account(asker).email())).containsOnlyOnce("De overstap is bevestigd");
        assertThat(mailbox.subjects(address)).containsOnlyOnce("Je bent overgestapt");
        assertThat(trace.passed(transfer)).endsWith("EndEvent_Moved");
    }

    @Test
    void theFormerOrganisationIsNotToldWhereThePersonWent() {
        answers.confirm(mailbox.link(address));
        jobs.runDue(departure(person));
        assertThat(TestMailbox.part(
                        mailbox.newest(testPeople.account(formerManager).email()), "text/plain"))
                .doesNotContain("Thuiszorg De Brug");
    }

    @Test
    void confirmingTwiceIsNoFailure() {
        String link = mailbox.link(address);
        assertThat(answers.confirm(link)).contains(TransferState.MOVED);
        assertThat(answers.confirm(link)).contains(TransferState.MOVED);
    }

    @Test
    void whoConfirmedCannotDecline() {
        String link = mailbox.link(address);
        answers.confirm(link);
        assertThat(answers.decline(link)).contains(TransferState.MOVED);
        assertThat(trainers(deBrug)).contains(person);
    }

    @Test
    void decliningChangesNothingAndTellsTheAsker() {
        assertThat(answers.decline(mailbox.link(address))).contains(TransferState.DECLINED);
        jobs.runDue(transfer);
        assertThat(trainers(deLinde)).contains(person);
        assertThat(mailbox.subjects(testPeople.account(asker).email())).last().isEqualTo("De overstap is geweigerd");
        assertThat(trace.passed(transfer)).endsWith("EndEvent_Declined");
    }

    @Test
    void whoDeclinedCannotConfirm() {
        String link = mailbox.link(address);
        answers.decline(link);
        assertThat(answers.confirm(link)).contains(TransferState.DECLINED);
        assertThat(trainers(deLinde)).contains(person);
    }

    @Test
    void withdrawingTellsThePersonAndKillsTheLink() {
        String link = mailbox.link(address);
        assertThat(transfers.withdraw(deBrug, transfer, Role.TRAINERS)).isEqualTo(TransferState.WITHDRAWN);
        jobs.runDue(transfer);
        assertThat(answers.confirm(link)).contains(TransferState.WITHDRAWN);
        assertThat(mailbox.subjects(address)).last().isEqualTo("De vraag om over te stappen is ingetrokken");
        assertThat(trace.passed(transfer)).endsWith("EndEvent_Withdrawn");
    }

    @Test
    void aQuestionThatWasAnsweredCannotBeWithdrawn() {
        answers.confirm(mailbox.link(address));
        assertThat(transfers.withdraw(deBrug, transfer, Role.TRAINERS)).isEqualTo(TransferState.MOVED);
    }

    @Test
    void anAskerWhoLeftIsRepresentedByTheManagersOfTheOrganisation() {
        UUID successor = testPeople.registered(deBrug, Role.MANAGER);
        departures.leave(asker);
        answers.decline(mailbox.link(address));
        jobs.runDue(transfer);
        assertThat(mailbox.subjects(testPeople.account(successor).email()))
                .last()
                .isEqualTo("De overstap is geweigerd");
        assertThat(mailbox.subjects(testPeople.account(asker).email())).doesNotContain("De overstap is geweigerd");
    }

    @Test
    void somebodyWithoutAnOrganisationIsAskedToo() throws Exception {
        departures.leave(person);
        assertThat(answers.open(mailbox.link(address)).orElseThrow().from()).isEmpty();
        assertThat(answers.confirm(mailbox.link(address))).contains(TransferState.MOVED);
        assertThat(trainers(deBrug)).contains(person);
        jobs.runDue(departure(person));
        assertThat(TestMailbox.part(
                        mailbox.newest(testPeople.account(formerManager).email()), "text/plain"))
                .contains("heeft WZC De Linde verlaten");
    }

    @Test
    void nothingMovesWhenTheProcessCannotBeTold() {
        String link = mailbox.link(address);
        String instance = jobs.instance(transfer).getId();
        runtime.suspendProcessInstanceById(instance);
        assertThatThrownBy(() -> answers.confirm(link)).isInstanceOf(Exception.class);
        runtime.activateProcessInstanceById(instance);
        assertThat(trainers(deLinde)).contains(person);
        assertThat(people.person(deLinde, person, Role.TRAINERS).instruments())
                .containsExactlyInAnyOrder("screener", "ltcf");
        assertThat(answers.confirm(link)).contains(TransferState.MOVED);
    }
}
