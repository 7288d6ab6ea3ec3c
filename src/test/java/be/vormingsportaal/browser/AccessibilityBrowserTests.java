package be.vormingsportaal.browser;

import static be.vormingsportaal.browser.Visitor.MANAGER;

import org.junit.jupiter.api.Test;

/**
 * Every page for who comes to the portal and for trainers, with and without errors on it, at a desk and on a phone, is
 * one that everybody can use.
 */
@InBrowser
class AccessibilityBrowserTests {

    @Test
    void thePagesForWhoIsNotSignedIn(Visitor visitor) {
        visitor.signIn("niemand@delinde.example", "verkeerd");
        new PageCheck(visitor)
                .here("sign-in-refused")
                .at("/aanmelden", "sign-in")
                .at("/wachtwoord-vergeten", "forgotten-password")
                .refused("Link vragen", "forgotten-password-refused")
                .at("/wachtwoord-vergeten/bestaat-niet", "dead-password-link")
                .at("/nieuwe-link", "new-link")
                .at("/registratie/bestaat-niet", "dead-registration-link")
                .at("/demo/postvak", "mailbox")
                .at("/demo/postvak?aan=niemand@delinde.example", "mailbox-empty")
                .at("/demo/klok", "clock");
        visitor.type("Dagen", "veel");
        new PageCheck(visitor).refused("Vooruit", "clock-refused");
    }

    @Test
    void thePagesOfWhoRegisters(Visitor manager, Visitor trainer) {
        String email = "nieuw.iemand@delinde.example";
        manager.signIn(MANAGER).addTrainer("Wout", "Wens", email);
        trainer.awaitMails(email, 1);
        PageCheck check = new PageCheck(trainer).here("mailbox-of-one");
        trainer.open(trainer.newestLink());
        check.here("registration").refused("Registratie voltooien", "registration-refused");
        trainer.choosePassword().press("Registratie voltooien");
        check.here("registered");
        trainer.signIn(email, Visitor.PASSWORD);
        check.here("instruments-none");
        trainer.signOut();
        check.here("signed-out");
        trainer.signIn("trainer@delinde.example");
        check.here("instruments").at("/mijn-account", "my-account-trainer");
    }
}
