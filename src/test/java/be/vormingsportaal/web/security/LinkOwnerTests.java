package be.vormingsportaal.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.emailchange.EmailChangeService;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxRequests;
import be.vormingsportaal.accounts.lostmailbox.RequestAccess;
import be.vormingsportaal.accounts.recovery.RecoveryRequests;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import be.vormingsportaal.testing.PortalBrowser;
import be.vormingsportaal.testing.RunningPortal;
import be.vormingsportaal.testing.RunningPortalTest;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestPeople;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody opens the link of a mail in a browser where a manager is signed in. */
@RunningPortalTest
class LinkOwnerTests {

    private static final String OTHER_PASSWORD = "drie groene olifanten fluiten";

    @Autowired
    RunningPortal portal;

    @Autowired
    TestPeople people;

    @Autowired
    TestBilling tasks;

    @Autowired
    RecoveryRequests recovery;

    @Autowired
    EmailChangeService changes;

    @Autowired
    LostMailboxRequests lost;

    @Autowired
    SignedLinks links;

    @Autowired
    JdbcClient database;

    UUID organisation;
    UUID owner;
    PortalBrowser shared;

    @BeforeEach
    void aBrowserWhereAManagerIsSignedIn() {
        organisation = people.organisation("WZC De Linde");
        owner = people.registered(organisation, Role.TRAINER_EXTERNAL);
        shared = portal.signedIn(people.registered(organisation, Role.MANAGER, new PersonName("Lieve", "Maes")));
    }

    @Test
    void completingARegistrationEndsTheSessionOfTheManager() {
        UUID invited = people.invited(organisation, Role.CAREGIVER, people.staff());
        String page = "/registratie/" + people.registrationLink(invited);
        saysWhoIsSignedIn(page);
        HttpResponse<String> answer = shared.submit(
                page,
                Map.of(
                        "firstName",
                        "An",
                        "lastName",
                        "Peeters",
                        "password",
                        OTHER_PASSWORD,
                        "passwordAgain",
                        OTHER_PASSWORD));
        assertThat(answer.headers().firstValue("Location")).hasValue("/aanmelden");
        assertThat(shared.get("/aanmelden").body()).contains("Je registratie is voltooid");
        isSignedOut();
    }

    @Test
    void choosingANewPasswordEndsTheSessionOfTheManager() {
        recovery.request(people.account(owner).email());
        UUID request = newest("select id from account_recovery where account_id = ?", owner);
        String page = "/wachtwoord-vergeten/" + links.sign(Purpose.PASSWORD_RESET, request, 1);
        saysWhoIsSignedIn(page);
        shared.submit(page, Map.of("password", OTHER_PASSWORD, "passwordAgain", OTHER_PASSWORD));
        isSignedOut();
    }

    @Test
    void confirmingANewAddressEndsTheSessionOfTheManager() {
        changes.request(owner, TestPeople.PASSWORD, TestPeople.anyAddress());
        UUID change = newest("select id from email_change where open_account_id = ?", owner);
        String page = "/e-mail-bevestigen/" + links.sign(Purpose.EMAIL_CHANGE, change, 1);
        saysWhoIsSignedIn(page);
        HttpResponse<String> answer = shared.submit(page, Map.of("currentPassword", TestPeople.PASSWORD));
        assertThat(answer.headers().firstValue("Location")).hasValue("/aanmelden?bevestigd");
        isSignedOut();
    }

    @Test
    void answeringAboutATransferEndsTheSessionOfTheManager() {
        UUID transfer = people.asked(people.organisation("Thuiszorg De Brug"), owner, people.staff());
        String page = "/wissel/" + links.sign(Purpose.TRANSFER, transfer, 1);
        saysWhoIsSignedIn(page);
        shared.submit(page, page + "/weigeren", Map.of());
        assertThat(shared.get(page).body()).contains("Over je overstap").doesNotContain("Lieve Maes");
        isSignedOut();
    }

    @Test
    void confirmingAfterALostMailboxEndsTheSessionOfTheManager() {
        String page = "/mailbox-kwijt/" + links.sign(Purpose.LOST_MAILBOX, lostMailbox(), 1);
        saysWhoIsSignedIn(page);
        shared.submit(page, Map.of());
        isSignedOut();
    }

    @Test
    void keepingAMailboxEndsTheSessionOfTheManager() {
        String page = "/mailbox-behouden/" + links.sign(Purpose.LOST_MAILBOX_STOP, lostMailbox(), 1);
        saysWhoIsSignedIn(page);
        shared.submit(page, Map.of());
        isSignedOut();
    }

    @Test
    void aFormWithAMistakeSaysItAgainAndEndsNothing() {
        UUID invited = people.invited(organisation, Role.CAREGIVER, people.staff());
        String page = "/registratie/" + people.registrationLink(invited);
        assertThat(shared.submit(page, Map.of("firstName", "An")).body()).contains("Lieve Maes aangemeld");
        assertThat(shared.get("/mijn-account").statusCode()).isEqualTo(200);
    }

    @Test
    void theOwnerWhoIsSignedInStaysSoAfterAnsweringAboutATransfer() {
        PortalBrowser own = portal.signedIn(owner);
        UUID transfer = people.asked(people.organisation("Thuiszorg De Brug"), owner, people.staff());
        String page = "/wissel/" + links.sign(Purpose.TRANSFER, transfer, 1);
        assertThat(own.get(page).body()).doesNotContain("deze link is voor iemand anders");
        own.submit(page, page + "/weigeren", Map.of());
        assertThat(own.get("/mijn-account").statusCode()).isEqualTo(200);
    }

    private void saysWhoIsSignedIn(String page) {
        assertThat(shared.get(page).body()).contains("In deze browser is Lieve Maes aangemeld");
        assertThat(portal.browser().get(page).body()).doesNotContain("In deze browser");
    }

    private void isSignedOut() {
        assertThat(shared.get("/mijn-account").statusCode()).isEqualTo(302);
    }

    private UUID lostMailbox() {
        EmailAddress former = people.account(owner).email();
        lost.request(new RequestAccess(
                former,
                TestPeople.anyAddress(),
                new PersonName("An", "Peeters"),
                "WZC De Linde",
                "0470 12 34 56",
                Optional.empty()));
        UUID request = newest("select id from lost_mailbox where account_id = ?", owner);
        tasks.complete(request, people.staff(), Map.of("decision", "ACCEPT"));
        return request;
    }

    private UUID newest(String query, UUID account) {
        return database.sql(query).param(account).query(UUID.class).single();
    }
}
