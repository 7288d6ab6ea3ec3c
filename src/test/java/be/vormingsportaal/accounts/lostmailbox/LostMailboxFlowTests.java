package be.vormingsportaal.accounts.lostmailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.MailException;
import org.springframework.security.core.userdetails.UserDetailsService;

/** From the form to the new address, with everything that is real. */
@PortalTest
class LostMailboxFlowTests extends LostMailboxStory {

    @Autowired
    AccountDirectory accounts;

    @Autowired
    UserDetailsService signIn;

    @Autowired
    JdbcTemplate database;

    @Test
    void whoConfirmsHasTheNewAddressADayLater() {
        restore();
        assertThat(people.account(trainer).email()).isEqualTo(newEmail);
    }

    @Test
    void theNewAddressTakesEffectToTheSecond() {
        acceptAndConfirm();
        clock.set(ASKED.plus(A_DAY).minus(A_SECOND));
        jobs.runDue(request);
        assertThat(people.account(trainer).email()).isEqualTo(formerEmail);
        clock.forward(A_SECOND);
        jobs.runDue(request);
        assertThat(people.account(trainer).email()).isEqualTo(newEmail);
    }

    @Test
    void theLinkWorksSevenDaysToTheSecond() {
        String link = accept();
        clock.set(ASKED.plus(Duration.ofDays(7)));
        assertThat(links.openConfirmation(link).orElseThrow().state()).isEqualTo(LostMailboxState.EXPIRED);
        links.confirm(link);
        assertThat(state()).isEqualTo(LostMailboxState.ACCEPTED);
        clock.set(ASKED.plus(Duration.ofDays(7)).minus(A_SECOND));
        links.confirm(link);
        assertThat(state()).isEqualTo(LostMailboxState.CONFIRMED);
    }

    @Test
    void whatNobodyConfirmsExpires() {
        accept();
        clock.set(ASKED.plus(Duration.ofDays(7)));
        jobs.runDue(request);
        assertThat(state()).isEqualTo(LostMailboxState.EXPIRED);
        assertThat(jobs.instance(request)).isNull();
    }

    @Test
    void aSecondClickOnConfirmChangesNothing() {
        String link = accept();
        links.confirm(link);
        clock.forward(Duration.ofHours(3));
        assertThat(links.confirm(link)).isTrue();
        assertThat(links.openConfirmation(link).orElseThrow().effectiveAt()).isEqualTo(ASKED.plus(A_DAY));
    }

    @Test
    void aRefusalIsMailedToTheNewAddressAndChangesNothing() {
        decide("REFUSE");
        assertThat(mailbox.subjects(newEmail)).containsExactly("Je aanvraag voor een ander e-mailadres");
        assertThat(mailbox.to(formerEmail))
                .noneMatch(mail -> TestMailbox.part(mail, "text/plain").contains("mailbox-behouden"));
        assertThat(people.account(trainer).email()).isEqualTo(formerEmail);
        assertThat(state()).isEqualTo(LostMailboxState.REFUSED);
    }

    @Test
    void theNoticeDoesNotTellTheNewAddressToTheOldMailbox() {
        accept();
        for (String part : new String[] {"text/plain", "text/html"}) {
            assertThat(TestMailbox.part(mailbox.newest(formerEmail), part))
                    .contains(newEmail.masked())
                    .doesNotContain(newEmail.value());
        }
    }

    @Test
    void aDeadOldMailboxHoldsNothingUp(@Autowired GreenMail server) {
        UserManager users = server.getUserManager();
        MessageDeliveryHandler usual = users.getMessageDeliveryHandler();
        users.setMessageDeliveryHandler((message, address) -> {
            if (address.getEmail().equals(formerEmail.value())) {
                throw new IllegalStateException("no such mailbox");
            }
            return usual.handle(message, address);
        });
        try {
            tasks.complete(task(request), Map.of("decision", "ACCEPT"));
            assertThatThrownBy(() -> jobs.run(request, "Task_SendNotice")).isInstanceOf(MailException.class);
            jobs.run(request, "Task_SendLink");
            links.confirm(mailbox.link(newEmail));
            jobs.run(request, "Event_DelayOver");
            jobs.run(request, "Task_SendAccess");
        } finally {
            users.setMessageDeliveryHandler(usual);
        }
        assertThat(people.account(trainer).email()).isEqualTo(newEmail);
        assertThat(jobs.instance(request)).isNull();
    }

    @Test
    void thePasswordIsNeitherChangedNorShown() {
        String before = password();
        restore();
        assertThat(password()).isEqualTo(before);
        assertThat(TestMailbox.part(mailbox.newest(newEmail), "text/plain"))
                .contains("/wachtwoord-vergeten\n", newEmail.value())
                .doesNotContain(TestPeople.PASSWORD);
    }

    @Test
    void everySessionEndsWhenTheNewAddressTakesEffect() {
        SignedInAccount session = (SignedInAccount) signIn.loadUserByUsername(formerEmail.value());
        acceptAndConfirm();
        assertThat(accounts.isCurrent(trainer, session.sessionGeneration())).isTrue();
        clock.forward(A_DAY);
        jobs.runDue(request);
        assertThat(accounts.isCurrent(trainer, session.sessionGeneration())).isFalse();
    }

    @Test
    void anAddressThatSomebodyTookMeanwhileStaysTheirs() {
        acceptAndConfirm();
        UUID other = people.registered(organisation, Role.CAREGIVER);
        database.update("update account set email = ? where id = ?", newEmail.value(), other);
        clock.forward(A_DAY);
        jobs.runDue(request);
        assertThat(people.account(trainer).email()).isEqualTo(formerEmail);
        assertThat(state()).isEqualTo(LostMailboxState.ADDRESS_TAKEN);
        assertThat(mailbox.subjects(newEmail))
                .endsWith("Je nieuwe e-mailadres heeft al een account op het Vormingsportaal");
    }

    @Test
    void theSameFormOnceMoreChangesNothing() {
        ask(formerEmail, newEmail);
        assertThat(openFor(formerEmail)).containsExactly(newEmail);
    }

    @Test
    void aStrangerWhoAsksFirstDoesNotKeepTheOwnerFromAsking() {
        EmailAddress another = TestPeople.anyAddress();
        ask(formerEmail, another);
        assertThat(openFor(formerEmail)).containsExactly(newEmail, another);
    }

    @Test
    void theFirstThatTakesEffectStopsTheOther() {
        ask(formerEmail, TestPeople.anyAddress());
        decide("ACCEPT");
        links.confirm(mailbox.link(newEmail));
        clock.forward(A_DAY);
        jobs.runDue(request);
        assertThat(people.account(trainer).email()).isEqualTo(newEmail);
        assertThat(openFor(formerEmail)).isEmpty();
    }

    @Test
    void whoWasRefusedMayAskAgain() {
        decide("REFUSE");
        assertThat(ask(formerEmail, newEmail)).isNotEqualTo(request);
    }

    private List<EmailAddress> openFor(EmailAddress former) {
        return desk.open().stream()
                .map(LostMailboxView::typed)
                .filter(typed -> typed.formerEmail().equals(former))
                .map(RequestAccess::newEmail)
                .toList();
    }

    private String password() {
        return database.queryForObject("select password_hash from account where id = ?", String.class, trainer);
    }
}
