package be.vormingsportaal.browser;

import static be.vormingsportaal.browser.Visitor.MANAGER;
import static be.vormingsportaal.browser.Visitor.PASSWORD;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From "Trainer toevoegen" to the trainer's own page, as the README walks it. */
@InBrowser
class RegistrationBrowserTests {

    @Autowired
    MailRoom mailRoom;

    @Test
    void anAddedTrainerRegistersThroughTheMailAndSeesTheInstruments(Visitor manager, Visitor trainer) {
        walk(manager, trainer, "lies@delinde.example");
    }

    @Test
    void theWalkWorksOnAPhone(@Phone Visitor manager, @Phone Visitor trainer) {
        walk(manager, trainer, "telefoon@delinde.example");
    }

    @Test
    void theWalkWorksWithoutJavaScript(@WithoutJavaScript Visitor manager, @WithoutJavaScript Visitor trainer) {
        walk(manager, trainer, "zonderscript@delinde.example");
    }

    private static void walk(Visitor manager, Visitor trainer, String email) {
        manager.signIn(MANAGER);
        assertThat(manager.heading()).hasText("Trainers");
        manager.follow("Trainer toevoegen")
                .type("Voornaam", "Lies")
                .type("Naam", "Van den Berg")
                .type("E-mail", email)
                .tick("BelRAI LTCF")
                .press("Toevoegen en uitnodigen");
        assertThat(manager.notice())
                .containsText("Lies Van den Berg is toegevoegd. De registratielink vertrekt naar " + email);
        assertThat(manager.rows(email)).containsText("Uitgenodigd op");

        trainer.awaitMails(email, 1);
        assertThat(trainer.mails(email).first()).containsText("Marc De Smet heeft je toegevoegd");
        trainer.open(trainer.newestLink());
        assertThat(trainer.heading()).hasText("Registratie voltooien");
        assertThat(trainer.field("Voornaam")).hasValue("Lies");
        trainer.choosePassword()
                .tick("Ik schrijf me in op de BelRAI-nieuwsbrief")
                .press("Registratie voltooien");
        assertThat(trainer.notice()).containsText("Je registratie is voltooid");
        trainer.signIn(email, PASSWORD);
        assertThat(trainer.heading()).hasText("Jouw toegekende instrumenten");
        assertThat(trainer.page().locator("article")).containsText("BelRAI LTCF");

        manager.open("/trainers");
        assertThat(manager.rows(email)).containsText("Geregistreerd");
        trainer.awaitMails(email, 2);
        assertThat(trainer.mails(email).first()).containsText("Je account op het Vormingsportaal is klaar");
    }

    @Test
    void aUsedLinkRegistersNobodyAgain(Visitor manager, Visitor trainer, Visitor stranger) {
        manager.signIn(MANAGER).addTrainer("Bea", "Baert", "gebruikt@delinde.example");
        trainer.awaitMails("gebruikt@delinde.example", 1);
        String link = trainer.newestLink();
        trainer.open(link).choosePassword().press("Registratie voltooien");
        assertThat(trainer.notice()).containsText("Je registratie is voltooid");
        stranger.open(link);
        assertThat(stranger.heading()).hasText("Deze link werkt niet");
    }

    @Test
    void aRefusedRegistrationKeepsWhatWasTyped(Visitor manager, Visitor trainer) {
        manager.signIn(MANAGER).addTrainer("Cis", "Cools", "cis@delinde.example");
        trainer.awaitMails("cis@delinde.example", 1);
        trainer.open(trainer.newestLink())
                .type("Voornaam", "Francis")
                .type("Wachtwoord", "tekort")
                .type("Wachtwoord opnieuw", "anders")
                .tick("Ik schrijf me in op de BelRAI-nieuwsbrief")
                .press("Registratie voltooien");
        assertThat(trainer.notice()).containsText("Dit wachtwoord is te kort");
        assertThat(trainer.notice()).containsText("De twee wachtwoorden zijn niet gelijk");
        assertThat(trainer.notice()).isFocused();
        assertThat(trainer.field("Voornaam")).hasValue("Francis");
        assertThat(trainer.field("Wachtwoord")).hasValue("");
        assertThat(trainer.field("Ik schrijf me in op de BelRAI-nieuwsbrief")).isChecked();
        trainer.choosePassword().press("Registratie voltooien");
        assertThat(trainer.notice()).containsText("Je registratie is voltooid");
        manager.open("/trainers");
        assertThat(manager.rows("cis@delinde.example")).containsText("Francis");
    }

    @Test
    void aDoubleClickAddsOnePersonAndSendsOneMail(Visitor manager) {
        doubleAdd(manager, "dubbel@delinde.example");
    }

    @Test
    void withoutJavaScriptADoubleClickAddsOnePersonAndSendsOneMail(@WithoutJavaScript Visitor manager) {
        doubleAdd(manager, "dubbelzonderscript@delinde.example");
    }

    private void doubleAdd(Visitor manager, String email) {
        manager.signIn(MANAGER).typeTrainer("Dries", "Daems", email).pressTwice("Toevoegen en uitnodigen");
        assertThat(manager.notice()).containsText(email);
        assertThat(manager.rows(email)).hasCount(1);
        mailRoom.awaitSilence();
        assertThat(manager.mails(email)).hasCount(1);
    }

    @Test
    void aDoubleClickRegistersOnceAndSaysThatItWorked(Visitor manager, Visitor trainer) {
        doubleRegister(manager, trainer, "eva@delinde.example");
    }

    @Test
    void withoutJavaScriptADoubleClickRegistersOnceAndSaysThatItWorked(
            Visitor manager, @WithoutJavaScript Visitor trainer) {
        doubleRegister(manager, trainer, "evazonderscript@delinde.example");
    }

    private void doubleRegister(Visitor manager, Visitor trainer, String email) {
        manager.signIn(MANAGER).addTrainer("Eva", "Eeckhout", email);
        trainer.awaitMails(email, 1);
        trainer.open(trainer.newestLink()).choosePassword().pressTwice("Registratie voltooien");
        assertThat(trainer.page()).hasURL(Pattern.compile("/aanmelden$"));
        trainer.signIn(email, PASSWORD);
        assertThat(trainer.heading()).hasText("Jouw toegekende instrumenten");
        trainer.awaitMails(email, 2);
        mailRoom.awaitSilence();
        assertThat(trainer.mails(email)).hasCount(2);
    }

    @Test
    void aDoubleClickSendsTheLinkAgainOnce(Visitor manager) {
        doubleSendAgain(manager, "fons@delinde.example");
    }

    @Test
    void withoutJavaScriptADoubleClickSendsTheLinkAgainOnce(@WithoutJavaScript Visitor manager) {
        doubleSendAgain(manager, "fonszonderscript@delinde.example");
    }

    private void doubleSendAgain(Visitor manager, String email) {
        manager.signIn(MANAGER).addTrainer("Fons", "Feys", email).awaitMails(email, 1);
        manager.open("/trainers").sendAgain(email).pressTwice("Opnieuw versturen");
        assertThat(manager.notice()).containsText(email);
        manager.awaitMails(email, 2);
        mailRoom.awaitSilence();
        assertThat(manager.mails(email)).hasCount(2);
    }

    @Test
    void aCorrectedAddressGetsANewLinkAndTheOldOneIsDead(Visitor manager, Visitor wrong, Visitor right) {
        manager.signIn(MANAGER).addTrainer("Gust", "Geens", "gsut@delinde.example");
        wrong.awaitMails("gsut@delinde.example", 1);
        String oldLink = wrong.newestLink();
        manager.open("/trainers")
                .correct("gsut@delinde.example")
                .type("E-mail", "gust@delinde.example")
                .press("Bewaren");
        assertThat(manager.notice()).containsText("Er vertrekt een nieuwe registratielink naar gust@delinde.example");
        right.awaitMails("gust@delinde.example", 1);
        wrong.open(oldLink);
        assertThat(wrong.heading()).hasText("Deze link werkt niet");
        right.open(right.newestLink()).choosePassword().press("Registratie voltooien");
        right.signIn("gust@delinde.example", PASSWORD);
        assertThat(right.heading()).hasText("Jouw toegekende instrumenten");
    }

    @Test
    void aLinkSentAgainReplacesTheFormerOne(Visitor manager, Visitor trainer) {
        manager.signIn(MANAGER).addTrainer("Hans", "Hoste", "hans@delinde.example");
        trainer.awaitMails("hans@delinde.example", 1);
        String oldLink = trainer.newestLink();
        manager.open("/trainers").sendAgain("hans@delinde.example").press("Opnieuw versturen");
        assertThat(manager.notice()).containsText("Er vertrekt een nieuwe registratielink naar Hans Hoste");
        trainer.awaitMails("hans@delinde.example", 2);
        String newLink = trainer.newestLink();
        trainer.open(oldLink);
        assertThat(trainer.heading()).hasText("Deze link werkt niet");
        trainer.open(newLink);
        assertThat(trainer.heading()).hasText("Registratie voltooien");
    }
}
