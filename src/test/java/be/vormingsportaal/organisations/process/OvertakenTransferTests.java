package be.vormingsportaal.organisations.process;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A mail about a question to move is not sent when something came after it, so that it would not be true any more. */
@PortalTest
class OvertakenTransferTests extends TransferStory {

    @Test
    void whoMovedOnIsNotSaidToBeThere() {
        answers.confirm(mailbox.link(address));
        departures.leave(person);
        jobs.runDue(transfer);
        assertThat(mailbox.subjects(address)).doesNotContain("Je bent overgestapt");
        assertThat(askerSubjects()).doesNotContain("De overstap is bevestigd");
        assertThat(trace.passed(transfer)).endsWith("EndEvent_Moved");
    }

    @Test
    void aRefusalThatWasTakenBackIsNotTold() {
        answers.decline(mailbox.link(address));
        moveAfterAll();
        jobs.runDue(transfer);
        assertThat(askerSubjects()).doesNotContain("De overstap is geweigerd");
    }

    @Test
    void aQuestionThatIsAskedAnewIsNotSaidToBeWithdrawn() {
        transfers.withdraw(deBrug, transfer, Role.TRAINERS);
        jobs.runDue(testPeople.asked(deBrug, person, asker));
        jobs.runDue(transfer);
        assertThat(mailbox.subjects(address)).last().isEqualTo("Wil je overstappen naar een andere organisatie?");
        assertThat(mailbox.subjects(address)).doesNotContain("De vraag om over te stappen is ingetrokken");
    }

    @Test
    void aQuestionThatIsAskedAnewIsNotSaidToHaveLapsed() {
        clock.forward(Duration.ofDays(7));
        testPeople.asked(deBrug, person, asker);
        jobs.runDue(transfer);
        assertThat(mailbox.subjects(address)).doesNotContain("De vraag om over te stappen is vervallen");
        assertThat(askerSubjects()).doesNotContain("De vraag om over te stappen is vervallen");
    }

    @Test
    void whoAskedIsNotLedToAnAddressThatIsDead() throws Exception {
        String dead = address.display();
        address = TestPeople.anyAddress();
        database.sql("update account set email = ? where id = ?")
                .params(address.value(), person)
                .update();
        clock.forward(Duration.ofDays(7));
        jobs.runDue(transfer);
        assertThat(askerMail())
                .contains("niet meer het e-mailadres van het account")
                .doesNotContain(dead, address.display(), "Je kan de persoon opnieuw toevoegen");
    }

    @Test
    void whoAskedIsLedToTheAddressThatIsAlive() throws Exception {
        clock.forward(Duration.ofDays(7));
        jobs.runDue(transfer);
        assertThat(askerMail()).contains(address.display(), "Je kan de persoon opnieuw toevoegen");
    }

    private void moveAfterAll() {
        UUID again = testPeople.asked(deBrug, person, asker);
        jobs.runDue(again);
        answers.confirm(mailbox.link(address));
    }

    private List<String> askerSubjects() {
        return mailbox.subjects(testPeople.account(asker).email());
    }

    private String askerMail() throws Exception {
        return TestMailbox.part(mailbox.newest(testPeople.account(asker).email()), "text/plain");
    }
}
