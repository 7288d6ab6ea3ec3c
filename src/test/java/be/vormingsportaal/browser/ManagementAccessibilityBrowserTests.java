package be.vormingsportaal.browser;

import static be.vormingsportaal.browser.Visitor.MANAGER;
import static be.vormingsportaal.browser.Visitor.STAFF;

import org.junit.jupiter.api.Test;

/**
 * Every page for managers and staff, with and without errors on it, at a desk and on a phone, is one that everybody can
 * use.
 */
@InBrowser
class ManagementAccessibilityBrowserTests {

    private static final String ADD = "Toevoegen en uitnodigen";

    @Test
    void thePagesOfAManager(Visitor manager) {
        String email = "toegankelijk@delinde.example";
        manager.signIn(MANAGER).addTrainer("Tomasz", "Vanderstraeten-Kowalczyk", email);
        PageCheck check = new PageCheck(manager).here("trainers");
        manager.sendAgain(email);
        check.here("send-again").at("/trainers", "trainers-later");
        manager.correct(email).type("E-mail", "manager@delinde.example");
        check.here("correct-person").refused("Bewaren", "correct-person-refused");
        manager.open("/trainers").correct("trainer@delinde.example");
        check.here("correct-registered-person");
        manager.open("/trainers").rows(email).locator("a[href$='/verwijderen']").click();
        check.here("remove-person")
                .at("/trainers/toevoegen", "add-person")
                .refused(ADD, "add-person-refused")
                .at("/mijn-account", "my-account");
        manager.type("Naam", "");
        check.refused("Bewaren", "my-account-refused")
                .at("/mijn-account/wachtwoord", "change-password")
                .refused("Wachtwoord wijzigen", "change-password-refused")
                .at("/bestaat-niet", "not-found")
                .at("/beheer", "no-access");
        manager.open("/trainers").withdraw(email);
        check.here("trainers-after-removal");
    }

    @Test
    void thePagesOfStaff(Visitor staff) {
        staff.signIn(STAFF);
        PageCheck check = new PageCheck(staff)
                .here("admin")
                .at("/beheer/organisaties", "organisations")
                .at("/beheer/organisaties/toevoegen", "add-organisation")
                .refused("Bewaren", "add-organisation-refused");
        check.at("/beheer/medewerkers", "staff")
                .at("/beheer/medewerkers/uitnodigen", "invite-staff")
                .refused("Uitnodigen", "invite-staff-refused");
        staff.open("/beheer/organisaties").follow("Thuiszorg De Brug");
        check.here("organisation");
        staff.follow("Bewerken");
        check.here("change-organisation");
        staff.open("/beheer/organisaties").follow("Thuiszorg De Brug").follow("Manager toevoegen");
        check.here("add-manager").refused(ADD, "add-manager-refused");
    }
}
