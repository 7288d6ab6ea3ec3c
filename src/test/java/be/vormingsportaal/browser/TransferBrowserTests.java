package be.vormingsportaal.browser;

import static be.vormingsportaal.browser.Visitor.MANAGER;
import static be.vormingsportaal.browser.Visitor.OTHER_MANAGER;
import static be.vormingsportaal.browser.Visitor.PASSWORD;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.testing.TestPeople;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People who have an account move to another organisation, or do not. */
@InBrowser
class TransferBrowserTests {

    private static final String TRAINER = "trainer@delinde.example";
    private static final String QUESTION = "Wil je overstappen naar een andere organisatie?";
    private static final String ADD = "Toevoegen en uitnodigen";

    @Autowired
    TestPeople people;

    @Test
    void askedInVainAndAskedAgainATrainerMoves(Visitor manager, Visitor former, Visitor trainer) {
        int before = trainer.mails(TRAINER).count();
        manager.signIn(OTHER_MANAGER);
        former.signIn(MANAGER);

        ask(manager);
        assertThat(manager.notice()).containsText("heeft al een account. We vragen per e-mail om de overstap");
        assertThat(manager.rows(TRAINER)).containsText("Gevraagd op");
        String link = trainer.awaitMails(TRAINER, before + 1).newestLink();
        trainer.open(link);
        assertThat(trainer.page().locator("main"))
                .containsText(
                        "Griet Jacobs vraagt je in naam van Thuiszorg De Brug om met je account over te stappen.");
        assertThat(trainer.page().locator("main .facts")).containsText("WZC De Linde");
        assertThat(trainer.page().locator("main .facts")).containsText("Thuiszorg De Brug");

        int toldBefore = manager.mails(OTHER_MANAGER).count();
        manager.setClockForward(8).awaitMails(OTHER_MANAGER, toldBefore + 1);
        assertThat(manager.mails(OTHER_MANAGER).first()).containsText("De vraag om over te stappen is vervallen");
        trainer.awaitMails(TRAINER, before + 2);
        assertThat(trainer.mails(TRAINER).first()).containsText("De vraag om over te stappen is vervallen");
        trainer.open(link);
        assertThat(trainer.page().locator("main")).containsText("De termijn om te antwoorden is voorbij.");
        assertThat(manager.open("/trainers").rows(TRAINER)).hasCount(0);
        assertThat(former.open("/trainers").rows(TRAINER)).hasCount(1);

        ask(manager);
        trainer.awaitMails(TRAINER, before + 3);
        manager.setClockForward(6);
        link = trainer.awaitMails(TRAINER, before + 4).newestLink();
        assertThat(trainer.mails(TRAINER).first()).containsText("Herinnering");
        trainer.open(link).press("Overstap bevestigen");
        assertThat(trainer.page().locator("main"))
                .containsText("Je bent overgestapt. Je hoort nu bij Thuiszorg De Brug.");
        assertThat(manager.open("/trainers").rows(TRAINER)).containsText("Geregistreerd");
        assertThat(former.open("/trainers").rows(TRAINER)).hasCount(0);

        moveBack(former, trainer);
    }

    @Test
    void whoDeclinesStaysAndWhoeverAskedReadsIt(Visitor manager, Visitor person) {
        String email = somebody("WZC De Hulst");
        manager.signIn(managerOf("WZC De Meidoorn"), PASSWORD).addTrainer("An", "P.", email);
        person.open(person.awaitMail(email, QUESTION).newestLink()).press("Niet overstappen");
        assertThat(person.page().locator("main")).containsText("Er is niets veranderd.");
        assertThat(manager.open("/trainers").rows(email)).hasCount(0);
    }

    @Test
    void aQuestionThatWasTakenBackCannotBeAnswered(Visitor manager, Visitor person) {
        String email = somebody("WZC De Wilg");
        manager.signIn(managerOf("WZC De Beuk"), PASSWORD).addTrainer("An", "P.", email);
        String link = person.awaitMail(email, QUESTION).newestLink();
        manager.open("/trainers").rows(email).locator("a[href$='/intrekken']").click();
        manager.press("Vraag intrekken");
        assertThat(manager.notice()).containsText("De vraag aan An P. is ingetrokken.");
        person.open(link);
        assertThat(person.page().locator("main")).containsText("heeft de vraag ingetrokken. Er is niets veranderd.");
    }

    @Test
    void aSecondManagerIsToldThatAnotherQuestionIsPending(Visitor manager, Visitor second) {
        String email = somebody("WZC De Vlier");
        manager.signIn(managerOf("WZC De Els"), PASSWORD).addTrainer("An", "P.", email);
        second.signIn(managerOf("WZC De Tamme Kastanje"), PASSWORD).addTrainer("An", "P.", email);
        assertThat(second.notice()).containsText("Een andere organisatie vroeg deze persoon om over te stappen");
        assertThat(second.field("E-mail")).hasValue(email);
    }

    @Test
    void thePagesOfATransfer(Visitor manager, Visitor person) {
        String email = somebody("Woon- en zorgcentrum De Zilverberk");
        manager.signIn(managerOf("Thuiszorg De Rode Haan"), PASSWORD)
                .typeTrainer("Annemarie", "Vanderstraeten-Kowalczyk", email)
                .tick("BelRAI LTCF")
                .press(ADD);
        PageCheck managers = new PageCheck(manager).here("transfer-requested");
        manager.rows(email).locator("a[href$='/herinneren']").click();
        managers.here("transfer-remind");
        manager.press("Herinnering versturen");
        managers.here("transfer-reminded-too-soon");
        manager.rows(email).locator("a[href$='/intrekken']").click();
        managers.here("transfer-withdraw");

        String link = person.awaitMail(email, QUESTION).newestLink();
        PageCheck persons = new PageCheck(person).at(link, "transfer");
        person.press("Overstap bevestigen");
        persons.here("transfer-moved").at("/wissel/zo-een-link-is-er-niet", "transfer-dead");

        manager.press("Vraag intrekken");
        managers.here("transfer-withdrawn-too-late");
        assertThat(manager.notice()).containsText("heeft net bevestigd en staat nu in de lijst");
    }

    private static void ask(Visitor manager) {
        manager.typeTrainer("Els", "Willems", TRAINER).tick("BelRAI LTCF").press(ADD);
    }

    /** So that the other journeys find the demo as it began. */
    private static void moveBack(Visitor manager, Visitor trainer) {
        int before = trainer.mails(TRAINER).count();
        manager.typeTrainer("Els", "Willems", TRAINER)
                .tick("BelRAI LTCF")
                .tick("BelRAI Home Care")
                .press(ADD);
        trainer.open(trainer.awaitMails(TRAINER, before + 1).newestLink()).press("Overstap bevestigen");
        assertThat(manager.open("/trainers").rows(TRAINER)).hasCount(1);
    }

    /** The address of a registered trainer of this organisation. */
    private String somebody(String organisation) {
        UUID person = people.registered(people.organisation(organisation), Role.TRAINER_EXTERNAL);
        return people.account(person).email().value();
    }

    private String managerOf(String organisation) {
        UUID manager = people.registered(people.organisation(organisation), Role.MANAGER);
        return people.account(manager).email().value();
    }
}
