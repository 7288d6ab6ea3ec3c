package be.vormingsportaal.browser;

import static be.vormingsportaal.browser.Visitor.MANAGER;
import static be.vormingsportaal.browser.Visitor.PASSWORD;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** Changing one's e-mail address, at a desk and on a phone. */
@InBrowser
class EmailChangeBrowserTests {

    @Test
    void aNewAddressIsConfirmedThroughTheMail(Visitor manager, Visitor trainer) {
        changes(manager, trainer, trainer, "desktop");
    }

    @Test
    void aNewAddressIsConfirmedOnAPhone(Visitor manager, Visitor trainer, @Phone Visitor phone) {
        changes(manager, trainer, phone, "phone");
    }

    @Test
    void aChangeIsTakenBack(Visitor manager, Visitor trainer) {
        register(manager, trainer, "xander@delinde.example");
        trainer.open("/mijn-account/e-mail");
        ask(trainer, "xander.nieuw@delinde.example");
        String link = trainer.awaitMails("xander.nieuw@delinde.example", 1).newestLink();
        trainer.open("/mijn-account").press("Wijziging annuleren");
        assertThat(trainer.notice()).containsText("De wijziging van je e-mailadres is geannuleerd");
        trainer.open(link);
        assertThat(trainer.heading()).hasText("Deze link werkt niet");
    }

    @Test
    void itWorksWithoutJavaScript(Visitor manager, @WithoutJavaScript Visitor trainer) {
        register(manager, trainer, "yves@delinde.example");
        trainer.open("/mijn-account/e-mail");
        ask(trainer, "yves.nieuw@delinde.example");
        trainer.open(trainer.awaitMails("yves.nieuw@delinde.example", 1).newestLink())
                .press("Bevestigen")
                .signIn("yves.nieuw@delinde.example", PASSWORD);
        assertThat(trainer.heading()).hasText("Jouw toegekende instrumenten");
    }

    /** The trainer asks, and confirms in a browser that may be another one; that one asks for the password. */
    private static void changes(Visitor manager, Visitor trainer, Visitor confirming, String device) {
        String former = "zoe." + device + "@delinde.example";
        String wanted = "zoe.nieuw." + device + "@delinde.example";
        register(manager, trainer, former);
        PageCheck check = new PageCheck(trainer);
        trainer.open("/mijn-account").follow("E-mailadres wijzigen");
        check.here("change-email").refused("E-mailadres wijzigen", "change-email-refused");
        ask(trainer, wanted);
        assertThat(trainer.notice()).containsText("Er vertrekt een link naar " + wanted);
        check.here("my-account-email-pending");
        trainer.awaitMails(former, 3);
        check.here("email-change-notice");
        String link = trainer.awaitMails(wanted, 1).newestLink();
        check.here("email-change-link");
        PageCheck there = new PageCheck(confirming);
        there.at(link, "confirm-email");
        if (confirming != trainer) {
            there.refused("Bevestigen", "confirm-email-refused");
            confirming.type("Wachtwoord", PASSWORD);
        }
        confirming.press("Bevestigen");
        assertThat(confirming.notice()).containsText("Je nieuwe e-mailadres is bevestigd");
        there.here("email-confirmed").at(link, "dead-email-link");
        trainer.open("/mijn-account");
        assertThat(trainer.heading()).hasText("Aanmelden");
        trainer.signIn(former, PASSWORD);
        assertThat(trainer.notice()).containsText("Het e-mailadres of het wachtwoord klopt niet");
        trainer.signIn(wanted, PASSWORD);
        assertThat(trainer.heading()).hasText("Mijn account");
    }

    private static void ask(Visitor trainer, String address) {
        trainer.type("Nieuw e-mailadres", address)
                .type("Huidig wachtwoord", PASSWORD)
                .press("E-mailadres wijzigen");
    }

    /** Leaves the trainer signed in, with two mails. */
    private static void register(Visitor manager, Visitor trainer, String email) {
        manager.signIn(MANAGER).addTrainer("Zoë", "Zeegers", email);
        trainer.open(trainer.awaitMails(email, 1).newestLink())
                .choosePassword()
                .press("Registratie voltooien")
                .awaitMails(email, 2)
                .signIn(email, PASSWORD);
    }
}
