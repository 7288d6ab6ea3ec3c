package be.vormingsportaal.accounts.lostmailbox;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.EmailAddressSwitch;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** How the old mailbox, or another change of the address, stops what was asked. */
@PortalTest
class LostMailboxStopTests extends LostMailboxStory {

    static final String STOPPED = "Je aanvraag voor een ander e-mailadres is tegengehouden";
    static final String REFUSED = "Je aanvraag voor een ander e-mailadres";

    @Autowired
    SignedLinks signedLinks;

    @Autowired
    EmailAddressSwitch addresses;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theOldMailboxStopsWhatIsNotConfirmedYet() {
        accept();
        links.stop(stopLink());
        jobs.runDue(request);
        assertThat(state()).isEqualTo(LostMailboxState.STOPPED);
        assertThat(mailbox.subjects(newEmail)).endsWith(STOPPED);
        assertThat(jobs.instance(request)).isNull();
    }

    @Test
    void theOldMailboxStopsAtTheLastSecond() {
        acceptAndConfirm();
        clock.set(ASKED.plus(A_DAY).minus(A_SECOND));
        links.stop(stopLink());
        clock.forward(A_DAY);
        jobs.runDue(request);
        assertThat(people.account(trainer).email()).isEqualTo(formerEmail);
    }

    @Test
    void theOldMailboxStopsWhatIsDueButHasNotTakenEffect() {
        acceptAndConfirm();
        clock.set(ASKED.plus(A_DAY).plus(A_DAY));
        links.stop(stopLink());
        jobs.runDue(request);
        assertThat(state()).isEqualTo(LostMailboxState.STOPPED);
    }

    @Test
    void whatTookEffectIsNotStopped() {
        restore();
        assertThat(links.stop(stopLink())).isTrue();
        assertThat(state()).isEqualTo(LostMailboxState.RESTORED);
    }

    @Test
    void aSecondClickOnStopIsNoFailure() {
        accept();
        links.stop(stopLink());
        assertThat(links.stop(stopLink())).isTrue();
    }

    @Test
    void whatWasStoppedIsNotConfirmed() {
        String link = accept();
        links.stop(stopLink());
        links.confirm(link);
        assertThat(state()).isEqualTo(LostMailboxState.STOPPED);
    }

    @Test
    void theLinkThatConfirmsDoesNotStop() {
        String link = accept();
        assertThat(links.stop(link)).isFalse();
        assertThat(links.confirm(stopLink())).isFalse();
    }

    @Test
    void noLinkWorksBeforeTheRequestWasAccepted() {
        assertThat(links.stop(stopLink())).isFalse();
        assertThat(links.openStop(stopLink())).isEmpty();
        assertThat(links.openConfirmation(signedLinks.sign(Purpose.LOST_MAILBOX, request, 1)))
                .isEmpty();
    }

    @Test
    void anotherChangeOfTheAddressStopsTheRequest() {
        acceptAndConfirm();
        EmailAddress own = TestPeople.anyAddress();
        change(trainer, own);
        clock.forward(A_DAY);
        jobs.runDue(request);
        assertThat(state()).isEqualTo(LostMailboxState.STOPPED);
        assertThat(people.account(trainer).email()).isEqualTo(own);
        assertThat(jobs.instance(request)).isNull();
    }

    @Test
    void stoppedBeforeAnybodyDecidedLooksLikeARefusal() {
        change(trainer, TestPeople.anyAddress());
        jobs.runDue(request);
        assertThat(mailbox.subjects(newEmail)).containsExactly(REFUSED);
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(request.toString())
                        .count())
                .isZero();
    }

    @Test
    void aChangeOfSomebodyElsesAddressStopsNothing() {
        change(people.registered(organisation, Role.CAREGIVER), TestPeople.anyAddress());
        assertThat(state()).isEqualTo(LostMailboxState.REQUESTED);
    }

    private void change(UUID account, EmailAddress address) {
        transaction.executeWithoutResult(status -> addresses.apply(account, address));
    }

    private String stopLink() {
        return signedLinks.sign(Purpose.LOST_MAILBOX_STOP, request, 1);
    }
}
