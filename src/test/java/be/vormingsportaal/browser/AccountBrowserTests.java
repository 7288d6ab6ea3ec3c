package be.vormingsportaal.browser;

import static be.vormingsportaal.browser.Visitor.MANAGER;
import static be.vormingsportaal.browser.Visitor.PASSWORD;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Signing in and out, a forgotten password, and "Mijn account". */
@InBrowser
class AccountBrowserTests {

    private static final String NEW_PASSWORD = "zeven groene eenden zwemmen traag";

    @Autowired
    MailRoom mailRoom;

    @Test
    void aForgottenPasswordIsReplacedThroughTheMail(Visitor manager, Visitor trainer) {
        register(manager, trainer, "tine@delinde.example");
        trainer.signOut();
        trainer.follow("Wachtwoord vergeten?")
                .type("E-mail", "tine@delinde.example")
                .press("Link vragen");
        assertThat(trainer.notice()).containsText("Als tine@delinde.example bij ons bekend is, krijg je");
        String link = trainer.awaitMails("tine@delinde.example", 3).newestLink();
        trainer.open(link)
                .type("Nieuw wachtwoord", NEW_PASSWORD)
                .type("Wachtwoord opnieuw", NEW_PASSWORD)
                .press("Wachtwoord bewaren");
        assertThat(trainer.notice()).containsText("Je nieuwe wachtwoord is bewaard");
        trainer.signIn("tine@delinde.example", PASSWORD);
        assertThat(trainer.notice()).containsText("Het e-mailadres of het wachtwoord klopt niet");
        trainer.signIn("tine@delinde.example", NEW_PASSWORD);
        assertThat(trainer.heading()).hasText("Jouw toegekende instrumenten");
        trainer.open(link);
        assertThat(trainer.heading()).hasText("Deze link werkt niet");
    }

    @Test
    void anUnknownAddressIsAnsweredTheSameAndGetsNoMail(Visitor visitor) {
        visitor.open("/wachtwoord-vergeten")
                .type("E-mail", "niemand@delinde.example")
                .press("Link vragen");
        assertThat(visitor.notice()).containsText("Als niemand@delinde.example bij ons bekend is, krijg je");
        mailRoom.awaitSilence();
        assertThat(visitor.mails("niemand@delinde.example")).hasCount(0);
    }

    @Test
    void anExpiredInvitationIsReplacedByAskingForANewLink(Visitor manager, Visitor trainer) {
        manager.signIn(MANAGER)
                .addTrainer("Tuur", "Thys", "tuur@delinde.example")
                .awaitMails("tuur@delinde.example", 1);
        trainer.open("/nieuwe-link").type("E-mail", "tuur@delinde.example").press("Nieuwe link vragen");
        assertThat(trainer.notice()).containsText("Als tuur@delinde.example bij ons bekend is, krijg je");
        trainer.open(trainer.awaitMails("tuur@delinde.example", 2).newestLink());
        assertThat(trainer.heading()).hasText("Registratie voltooien");
    }

    @Test
    void myAccountKeepsANewNameAndTheChoices(Visitor manager, Visitor trainer) {
        register(manager, trainer, "ursula@delinde.example");
        trainer.follow("Mijn account")
                .type("Voornaam", "Ursula")
                .type("Naam", "Uyttersprot")
                .tick("Ik schrijf me in op de BelRAI-nieuwsbrief")
                .tick("Inschrijven op de publieke lijst")
                .press("Bewaren");
        assertThat(trainer.notice()).containsText("Je gegevens zijn bewaard");
        assertThat(trainer.page().locator(".person-full")).hasText("Ursula Uyttersprot");
        trainer.open("/mijn-account");
        assertThat(trainer.field("Naam")).hasValue("Uyttersprot");
        assertThat(trainer.field("Ik schrijf me in op de BelRAI-nieuwsbrief")).isChecked();
        assertThat(trainer.field("Inschrijven op de publieke lijst")).isChecked();
        manager.open("/trainers");
        assertThat(manager.rows("ursula@delinde.example")).containsText("Uyttersprot");
    }

    @Test
    void aRefusedNameInMyAccountKeepsWhatWasTyped(Visitor manager, Visitor trainer) {
        register(manager, trainer, "victor@delinde.example");
        trainer.follow("Mijn account")
                .type("Voornaam", "Vic")
                .type("Naam", "<b>")
                .tick("Ik schrijf me in op de BelRAI-nieuwsbrief")
                .press("Bewaren");
        assertThat(trainer.notice()).containsText("Kijk het formulier na");
        assertThat(trainer.field("Voornaam")).hasValue("Vic");
        assertThat(trainer.field("Naam")).hasValue("<b>");
        assertThat(trainer.field("Ik schrijf me in op de BelRAI-nieuwsbrief")).isChecked();
    }

    @Test
    void aChangedPasswordKeepsThisWindowSignedInAndEndsTheOthers(Visitor manager, Visitor trainer, Visitor elsewhere) {
        register(manager, trainer, "wim@delinde.example");
        elsewhere.signIn("wim@delinde.example", PASSWORD);
        trainer.follow("Mijn account").follow("Wachtwoord wijzigen");
        changePassword(trainer, "dit is het verkeerde");
        assertThat(trainer.notice()).containsText("Dit is niet je huidige wachtwoord");
        changePassword(trainer, PASSWORD);
        assertThat(trainer.notice()).containsText("Je wachtwoord is gewijzigd");
        assertThat(trainer.heading()).hasText("Mijn account");
        elsewhere.open("/mijn-account");
        assertThat(elsewhere.heading()).hasText("Aanmelden");
        elsewhere.signIn("wim@delinde.example", NEW_PASSWORD);
        assertThat(elsewhere.page()).hasURL(Pattern.compile("/(instrumenten|mijn-account)(\\?continue)?$"));
    }

    @Test
    void whoSignsOutNeedsThePasswordToComeBack(Visitor manager) {
        manager.signIn(MANAGER).signOut();
        assertThat(manager.notice()).containsText("Je bent afgemeld");
        manager.open("/trainers");
        assertThat(manager.heading()).hasText("Aanmelden");
        manager.type("E-mail", MANAGER).type("Wachtwoord", "verkeerd").press("Aanmelden");
        assertThat(manager.notice()).containsText("Het e-mailadres of het wachtwoord klopt niet");
        assertThat(manager.field("E-mail")).hasValue(MANAGER);
        manager.type("Wachtwoord", Visitor.DEMO_PASSWORD).press("Aanmelden");
        assertThat(manager.heading()).hasText("Trainers");
    }

    private static void changePassword(Visitor trainer, String current) {
        trainer.type("Huidig wachtwoord", current)
                .type("Nieuw wachtwoord", NEW_PASSWORD)
                .type("Wachtwoord opnieuw", NEW_PASSWORD)
                .press("Wachtwoord wijzigen");
    }

    /** Leaves the trainer signed in, with two mails. */
    private static void register(Visitor manager, Visitor trainer, String email) {
        manager.signIn(MANAGER).addTrainer("Tine", "Thijs", email);
        trainer.open(trainer.awaitMails(email, 1).newestLink())
                .choosePassword()
                .press("Registratie voltooien")
                .awaitMails(email, 2)
                .signIn(email, PASSWORD);
    }
}
