package be.vormingsportaal.browser;

import static be.vormingsportaal.browser.Visitor.STAFF;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.testing.TestPeople;
import com.microsoft.playwright.Locator;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody who lost both mailbox and password gets in again, with the help of the quality centre. */
@InBrowser
class LostMailboxBrowserTests {

    private static final String REVIEW = "Aanvraag nakijken";
    private static final String SEND = "Aanvraag versturen";
    private static final String ACCEPT = "Aanvaarden: ik ben zeker wie het is";
    private static final String REFUSE = "Weigeren: ik ben niet zeker, of niemand heeft dit adres";
    private static final String NEW_PASSWORD = "drie groene eenden op het ijs";

    @Autowired
    TestPeople people;

    @Autowired
    MailRoom mailRoom;

    @Test
    void whoLostTheMailboxSignsInWithANewAddressADayLater(Visitor person, Visitor staff) {
        person.open("/aanmelden").follow("Ik heb geen toegang meer tot mijn e-mailadres");
        ask(person, trainer("WZC De Kastanje"), "an.nieuw@post.example");
        assertThat(person.notice()).containsText("Je aanvraag is aangekomen");

        staff.signIn(STAFF).open(Tasklist.of(staff).show(REVIEW).formLink());
        assertThat(staff.heading()).hasText("Aanvraag van An Peeters");
        assertThat(staff.page().locator("main")).containsText("WZC De Kastanje");
        Tasklist.of(staff).claim(REVIEW).choose(ACCEPT).complete();

        person.open(person.awaitMails("an.nieuw@post.example", 1).newestLink()).press("Dit adres bevestigen");
        assertThat(person.page().locator("main")).containsText("Je nieuwe adres is bevestigd.");
        person.setClockForward(1).awaitMails("an.nieuw@post.example", 2);
        person.open("/wachtwoord-vergeten")
                .type("E-mail", "an.nieuw@post.example")
                .press("Link vragen");
        person.open(person.awaitMails("an.nieuw@post.example", 3).newestLink())
                .type("Nieuw wachtwoord", NEW_PASSWORD)
                .type("Wachtwoord opnieuw", NEW_PASSWORD)
                .press("Wachtwoord bewaren")
                .signIn("an.nieuw@post.example", NEW_PASSWORD);
        assertThat(person.heading()).hasText("Jouw toegekende instrumenten");
    }

    @Test
    void thePagesOfARequestAreForEverybody(Visitor person, Visitor staff) {
        String former = trainer("WZC De Wilg");
        String wanted = "an@post.example";
        PageCheck check = new PageCheck(person)
                .at("/mailbox-kwijt", "lost-mailbox")
                .refused(SEND, "lost-mailbox-refused")
                .at("/mailbox-kwijt/bestaat-niet", "dead-mailbox-link");
        ask(person.open("/mailbox-kwijt"), former, wanted);
        check.here("lost-mailbox-sent");

        staff.signIn(STAFF);
        new PageCheck(staff).at("/beheer/mailbox-aanvragen", "mailbox-requests");
        staff.open(Tasklist.of(staff).show(REVIEW).formLink());
        new PageCheck(staff).here("mailbox-request");
        Tasklist.of(staff).claim(REVIEW).choose(ACCEPT).complete();

        person.open(person.awaitMails(wanted, 1).newestLink());
        check.here("confirm-address");
        person.press("Dit adres bevestigen");
        check.here("confirm-address-done");
        mailRoom.awaitSilence();
        person.open(person.awaitMails(former, 1).newestLink());
        check.here("keep-address");
        person.press("Tegenhouden");
        check.here("keep-address-done");

        ask(person.open("/mailbox-kwijt"), "niemand@post.example", wanted);
        staff.open(Tasklist.of(staff).show(REVIEW).formLink());
        new PageCheck(staff).here("mailbox-request-of-nobody");
        Tasklist.of(staff).claim(REVIEW).choose(REFUSE).complete();
        new PageCheck(staff).at("/beheer/mailbox-aanvragen", "mailbox-requests-closed");
        staff.page().locator("tbody a").first().click();
        new PageCheck(staff).here("mailbox-request-closed");
    }

    @Test
    void anAnswerThatIsRefusedIsExplainedInDutchAlone(Visitor person, Visitor staff) {
        ask(person.open("/mailbox-kwijt"), "nog.niemand@post.example", "an.derde@post.example");
        Tasklist tasklist = Tasklist.of(staff.signIn(STAFF)).claim(REVIEW).choose(ACCEPT);
        Locator refusal = tasklist.refusal();
        assertThat(refusal).containsText("niemand is geregistreerd");
        assertThat(refusal).not().containsText("Cannot");
        assertThat(staff.page().getByText("Wettelijke vermeldingen")).isVisible();
        staff.open("/beheer/mailbox-aanvragen?alles=").press("Weigeren wat is aangevinkt");
        assertThat(staff.notice()).containsText("geweigerd");
    }

    private static void ask(Visitor person, String former, String wanted) {
        person.type("E-mailadres van je account", former)
                .type("Nieuw e-mailadres", wanted)
                .type("Voornaam", "An")
                .type("Naam", "Peeters")
                .type("Organisatie", "WZC De Wilg")
                .type("Telefoonnummer", "0470 12 34 56")
                .type("Toelichting", "Ik werk er niet meer.\nMijn mailbox bestaat niet meer.")
                .press(SEND);
    }

    private String trainer(String organisation) {
        UUID id = people.organisation(organisation);
        people.registered(id, Role.MANAGER);
        return people.account(people.registered(id, Role.TRAINER_EXTERNAL))
                .email()
                .value();
    }
}
