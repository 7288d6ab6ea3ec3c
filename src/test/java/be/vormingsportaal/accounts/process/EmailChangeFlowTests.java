package be.vormingsportaal.accounts.process;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.emailchange.EmailChangeService.Request;
import be.vormingsportaal.accounts.emailchange.EmailChangeView;
import be.vormingsportaal.accounts.emailchange.EmailConfirmation.Outcome;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Changing one's address, as the person lives it. */
@PortalTest
class EmailChangeFlowTests extends EmailChangeStory {

    @Test
    void theAddressIsTheNewOneOnceItWasConfirmed() {
        request(wanted);
        assertThat(address()).isEqualTo(former);
        assertThat(confirmation.confirm(mailbox.link(wanted))).isEqualTo(Outcome.CONFIRMED);
        assertThat(address()).isEqualTo(wanted);
        assertThat(changes.pending(person)).isEmpty();
    }

    @Test
    void theLinkSaysWhoseAddressItWillBe() {
        request(wanted);
        assertThat(confirmation.open(mailbox.link(wanted)))
                .contains(new EmailChangeView(
                        person,
                        people.account(person).name(),
                        wanted,
                        clock.instant().plus(Duration.ofHours(24))));
    }

    @Test
    void nothingIsAskedWithAWrongPassword() {
        assertThat(changes.request(person, "een verkeerd wachtwoord", wanted)).isEqualTo(Request.WRONG_PASSWORD);
        assertThat(changes.pending(person)).isEmpty();
    }

    @Test
    void theOwnAddressIsNoOtherOne() {
        assertThat(changes.request(person, TestPeople.PASSWORD, former)).isEqualTo(Request.SAME_ADDRESS);
        assertThat(changes.pending(person)).isEmpty();
    }

    @Test
    void theLinkWorksForTwentyFourHours() {
        request(wanted);
        String link = mailbox.link(wanted);
        clock.forward(Duration.ofHours(24).minusSeconds(1));
        assertThat(confirmation.open(link)).isPresent();
        assertThat(changes.pending(person)).isPresent();
        clock.forward(Duration.ofSeconds(1));
        assertThat(confirmation.open(link)).isEmpty();
        assertThat(changes.pending(person)).isEmpty();
        assertThat(confirmation.confirm(link)).isEqualTo(Outcome.DEAD);
        assertThat(address()).isEqualTo(former);
    }

    @Test
    void theLastSecondIsInTime() {
        request(wanted);
        clock.forward(Duration.ofHours(24).minusSeconds(1));
        assertThat(confirmation.confirm(mailbox.link(wanted))).isEqualTo(Outcome.CONFIRMED);
    }

    @Test
    void anExpiredChangeCanBeAskedAgain() {
        request(wanted);
        clock.forward(Duration.ofHours(24));
        request(wanted);
        assertThat(confirmation.confirm(mailbox.link(wanted))).isEqualTo(Outcome.CONFIRMED);
    }

    @Test
    void aSecondClickOnConfirmIsNoFailure() {
        request(wanted);
        String link = mailbox.link(wanted);
        confirmation.confirm(link);
        clock.forward(Duration.ofSeconds(59));
        assertThat(confirmation.confirm(link)).isEqualTo(Outcome.CONFIRMED);
    }

    @Test
    void theLinkWorksOnce() {
        request(wanted);
        String link = mailbox.link(wanted);
        confirmation.confirm(link);
        assertThat(confirmation.open(link)).isEmpty();
        clock.forward(Duration.ofMinutes(1));
        assertThat(confirmation.confirm(link)).isEqualTo(Outcome.DEAD);
    }

    @Test
    void aUsedLinkDoesNotBringTheAddressBack() {
        request(wanted);
        String link = mailbox.link(wanted);
        confirmation.confirm(link);
        EmailAddress third = TestPeople.anyAddress();
        request(third);
        confirmation.confirm(mailbox.link(third));
        assertThat(confirmation.confirm(link)).isEqualTo(Outcome.CONFIRMED);
        assertThat(address()).isEqualTo(third);
    }

    @Test
    void aNewRequestReplacesTheOlderOne() {
        request(wanted);
        String older = mailbox.link(wanted);
        EmailAddress other = TestPeople.anyAddress();
        request(other);
        assertThat(confirmation.open(older)).isEmpty();
        assertThat(confirmation.confirm(older)).isEqualTo(Outcome.DEAD);
        assertThat(changes.pending(person)).map(EmailChangeView::newAddress).contains(other);
        assertThat(confirmation.confirm(mailbox.link(other))).isEqualTo(Outcome.CONFIRMED);
    }

    @Test
    void aDoubleClickOnAskingLeavesTheFirstLinkAlive() {
        request(wanted);
        String link = mailbox.link(wanted);
        clock.forward(Duration.ofSeconds(59));
        changes.request(person, TestPeople.PASSWORD, wanted);
        assertThat(confirmation.open(link)).isPresent();
    }

    @Test
    void askingAgainAfterAMinuteSendsANewLink() {
        request(wanted);
        String older = mailbox.link(wanted);
        clock.forward(Duration.ofMinutes(1));
        request(wanted);
        assertThat(confirmation.open(older)).isEmpty();
        assertThat(confirmation.open(mailbox.link(wanted))).isPresent();
    }

    @Test
    void aChangeThatWasTakenBackIsDead() {
        request(wanted);
        assertThat(changes.cancel(person)).isTrue();
        assertThat(changes.pending(person)).isEmpty();
        assertThat(confirmation.confirm(mailbox.link(wanted))).isEqualTo(Outcome.DEAD);
    }

    @Test
    void aSecondClickOnTakingBackFindsNothing() {
        request(wanted);
        changes.cancel(person);
        assertThat(changes.cancel(person)).isFalse();
    }

    @Test
    void anAddressThatSomebodyGotMeanwhileIsTaken() {
        request(wanted);
        UUID other = people.staff();
        UUID change = ask(other, wanted);
        confirmation.confirm(link(change));
        assertThat(confirmation.confirm(mailbox.link(wanted))).isEqualTo(Outcome.TAKEN);
        assertThat(address()).isEqualTo(former);
        assertThat(people.account(other).email()).isEqualTo(wanted);
    }

    @Test
    void noLinkGoesToAnAddressThatSomebodyHas() {
        EmailAddress taken = people.account(people.staff()).email();
        int before = mailbox.to(taken).size();
        request(taken);
        assertThat(mailbox.to(taken)).hasSize(before);
        assertThat(mailbox.subjects(former)).contains(NOTICE);
        assertThat(changes.pending(person)).map(EmailChangeView::newAddress).contains(taken);
    }

    @Test
    void aLinkMadeForAnAddressThatSomebodyHasChangesNothing() {
        EmailAddress taken = people.account(people.staff()).email();
        UUID change = request(taken);
        assertThat(confirmation.confirm(link(change))).isEqualTo(Outcome.TAKEN);
        assertThat(address()).isEqualTo(former);
    }

    @Test
    void aLinkOfAnotherKindConfirmsNothing() {
        UUID change = request(wanted);
        for (Purpose purpose : Purpose.values()) {
            if (purpose != Purpose.EMAIL_CHANGE) {
                assertThat(confirmation.confirm(links.sign(purpose, change, 1)))
                        .as(purpose.name())
                        .isEqualTo(Outcome.DEAD);
            }
        }
        assertThat(confirmation.confirm(links.sign(Purpose.EMAIL_CHANGE, change, 2)))
                .isEqualTo(Outcome.DEAD);
        assertThat(confirmation.confirm(links.sign(Purpose.EMAIL_CHANGE, UUID.randomUUID(), 1)))
                .isEqualTo(Outcome.DEAD);
        assertThat(confirmation.confirm("made-up-by-somebody")).isEqualTo(Outcome.DEAD);
    }
}
