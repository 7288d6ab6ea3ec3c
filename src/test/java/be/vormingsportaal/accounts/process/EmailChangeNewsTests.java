package be.vormingsportaal.accounts.process;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestMailbox;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The two mails of a change of address: who gets which, and when not any more. */
@PortalTest
class EmailChangeNewsTests extends EmailChangeStory {

    @Test
    void theOldAddressIsToldWithoutTheWholeNewOne() {
        request(EmailAddress.of("jan." + UUID.randomUUID() + "@voorbeeld.example"));
        assertThat(TestMailbox.part(mailbox.newest(former), "text/plain"))
                .contains("te wijzigen in j…@voorbeeld.example.")
                .contains("http://localhost:8080/wachtwoord-vergeten\n")
                .doesNotContain("/e-mail-bevestigen/");
    }

    @Test
    void theOldAddressIsToldAlsoWhenTheNewOneWasConfirmedFirst() {
        UUID change = ask(person, wanted);
        jobs.run(change, "Task_SendLink");
        confirmation.confirm(mailbox.link(wanted));
        jobs.runDue(change);
        assertThat(mailbox.subjects(former)).contains(NOTICE);
    }

    @Test
    void aMailThatComesTooLateIsNotSent() {
        UUID expired = ask(person, wanted);
        clock.forward(Duration.ofHours(24));
        jobs.runDue(expired);
        UUID cancelled = ask(person, wanted);
        changes.cancel(person);
        jobs.runDue(cancelled);
        assertThat(mailbox.to(wanted)).isEmpty();
        assertThat(mailbox.subjects(former)).doesNotContain(NOTICE);
    }

    @Test
    void noLinkIsSentOnceTheAddressIsConfirmed() {
        UUID change = ask(person, wanted);
        confirmation.confirm(link(change));
        jobs.runDue(change);
        assertThat(mailbox.to(wanted)).isEmpty();
    }

    @Test
    void jobsThatRunTwiceSendEachMailOnce() {
        UUID change = request(wanted);
        mails.sendLink(change);
        mails.sendNotice(change);
        assertThat(mailbox.to(wanted)).hasSize(1);
        assertThat(mailbox.subjects(former)).containsOnlyOnce(NOTICE);
    }
}
