package be.vormingsportaal.browser;

import static be.vormingsportaal.browser.Visitor.MANAGER;
import static be.vormingsportaal.browser.Visitor.OTHER_MANAGER;
import static be.vormingsportaal.browser.Visitor.STAFF;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.testing.TestPeople;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages about care providers, about leaving, and staff's page about a person, at a desk and on a phone. */
@InBrowser
class PeopleAccessibilityBrowserTests {

    @Autowired
    TestPeople people;

    @Autowired
    Departures departures;

    @Test
    void thePagesAboutCareProviders(Visitor trainer) {
        UUID organisation = people.organisation("WZC De Den");
        UUID neighbour = people.registered(people.organisation("WZC De Spar"), Role.CAREGIVER);
        String invited = "zorg@deden.example";
        UUID person = people.registered(organisation, Role.TRAINER_KCD);
        trainer.signIn(email(person), TestPeople.PASSWORD).openTab("Zorgverleners");
        assertThat(trainer.page().locator(".empty")).containsText("Er staan nog geen zorgverleners in de lijst");
        PageCheck check = new PageCheck(trainer).here("caregivers-locked");
        people.attested(person, "ltcf");
        trainer.openTab("Zorgverleners");
        check.here("caregivers-empty");
        trainer.follow("Zorgverlener toevoegen");
        check.here("add-caregiver").refused("Toevoegen en uitnodigen", "add-caregiver-refused");
        trainer.type("Voornaam", "Tomasz")
                .type("Naam", "Vanderstraeten-Kowalczyk")
                .type("E-mail", invited)
                .tick("BelRAI LTCF")
                .press("Toevoegen en uitnodigen");
        assertThat(trainer.rows(invited)).containsText("Uitgenodigd op");
        check.here("caregivers");
        trainer.follow("Zorgverlener toevoegen")
                .type("Voornaam", "An")
                .type("Naam", "Peeters")
                .type("E-mail", email(neighbour))
                .tick("BelRAI Screener")
                .press("Toevoegen en uitnodigen");
        assertThat(trainer.notice()).containsText("heeft al een account");
        check.here("caregivers-with-question");
        trainer.rows(invited).locator("a[href$='/verwijderen']").click();
        check.here("remove-invited-caregiver");
        people.registered(organisation, Role.CAREGIVER);
        trainer.open("/zorgverleners")
                .page()
                .locator("tr", new Page.LocatorOptions().setHasText("Geregistreerd"))
                .locator("a[href$='/verwijderen']")
                .click();
        check.here("remove-caregiver");
        trainer.press("Uit de organisatie halen");
        assertThat(trainer.notice()).containsText("An Peeters is uit WZC De Den gehaald");
        check.here("caregivers-after-removal");
    }

    @Test
    void theWayOut(Visitor manager) {
        UUID organisation = people.organisation("WZC De Ceder");
        manager.signIn(email(people.registered(organisation, Role.MANAGER)), TestPeople.PASSWORD)
                .open("/mijn-account");
        PageCheck check = new PageCheck(manager).here("my-account-with-way-out");
        manager.follow("Organisatie verlaten");
        assertThat(manager.notice()).containsText("Je bent de enige manager van WZC De Ceder");
        check.here("leave-only-manager");
        people.registered(organisation, Role.MANAGER);
        check.at("/mijn-account/organisatie-verlaten", "leave");
        manager.press("Organisatie verlaten");
        assertThat(manager.notice()).containsText("Je hoort niet langer bij WZC De Ceder");
        assertThat(manager.page().locator("main")).containsText("Je account hoort bij geen organisatie.");
        assertThat(manager.page().locator(".portal-tabs")).hasCount(0);
        check.here("my-account-after-leaving");
    }

    @Test
    void thePagesOfATrainerWhoLeaves(Visitor trainer) {
        UUID organisation = people.organisation("WZC De Wilg");
        trainer.signIn(email(people.registered(organisation, Role.TRAINER_EXTERNAL)), TestPeople.PASSWORD);
        PageCheck check = new PageCheck(trainer).at("/mijn-account/organisatie-verlaten", "leave-trainer");
        trainer.pressTwice("Organisatie verlaten");
        assertThat(trainer.page().locator("main")).containsText("Je account hoort bij geen organisatie.");
        check.at("/instrumenten", "instruments-without-organisation");
    }

    @Test
    void thePageOfStaffAboutSomebody(Visitor staff) {
        UUID organisation = people.organisation("WZC De Beuk");
        UUID person = people.registered(organisation, Role.CAREGIVER);
        departures.remove(organisation, person);
        people.asked(people.organisation("Thuiszorg De Vaart"), person, people.staff());
        staff.signIn(STAFF).open("/personen/" + person);
        assertThat(staff.page().locator("main")).containsText("Thuiszorg De Vaart vroeg het op");
        assertThat(staff.rows("WZC De Beuk")).containsText("uit de organisatie gehaald");
        new PageCheck(staff).here("person-of-staff");
    }

    @Test
    void aManagerHasTheListsOfTrainersAndOfCareProviders(Visitor manager) {
        manager.signIn(MANAGER).openTab("Zorgverleners");
        assertThat(manager.heading()).hasText("Zorgverleners");
        assertThat(manager.rows("zorgverlener@delinde.example")).hasCount(1);
        assertThat(manager.rows("trainer@delinde.example")).hasCount(0);
    }

    @Test
    void aQuestionToACareProviderStandsUnderTheListUntilItIsWithdrawn(Visitor manager) {
        UUID person = people.registered(people.organisation("WZC De Es"), Role.CAREGIVER);
        manager.signIn(OTHER_MANAGER)
                .open("/zorgverleners/toevoegen")
                .type("Voornaam", "An")
                .type("Naam", "Peeters")
                .type("E-mail", email(person))
                .press("Toevoegen en uitnodigen");
        manager.rows(email(person)).locator("a[href$='/intrekken']").click();
        manager.press("Vraag intrekken");
        assertThat(manager.notice()).containsText("De vraag aan An Peeters is ingetrokken");
        assertThat(manager.heading()).hasText("Zorgverleners");
        assertThat(manager.rows(email(person))).hasCount(0);
    }

    private String email(UUID person) {
        return people.account(person).email().value();
    }
}
