package be.vormingsportaal.browser;

import static be.vormingsportaal.browser.Visitor.MANAGER;
import static be.vormingsportaal.browser.Visitor.STAFF;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.testing.TestIntervisions;
import be.vormingsportaal.testing.TestPeople;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The search of staff and the pages of people, at a desk and on a phone. */
@InBrowser
class SearchBrowserTests {

    @Autowired
    TestPeople people;

    @Autowired
    TestIntervisions intervisions;

    @Test
    void aPersonIsFoundByKeyboardAloneAndReadAsAWhole(Visitor staff) {
        UUID organisation = people.organisation("WZC De Kastanje");
        UUID trainer =
                people.registered(organisation, Role.TRAINER_EXTERNAL, new PersonName("Godelieve", "Raeymaekers"));
        people.attested(trainer, "ltcf");
        intervisions.enrolled(intervisions.planned(3, TestIntervisions.FREE), trainer);
        staff.signIn(STAFF);

        staff.page().keyboard().press("Control+k");
        staff.page().keyboard().type("raemaekers godelieve");
        staff.page().keyboard().press("Enter");
        assertThat(staff.page().locator("main .hits")).containsText("Godelieve Raeymaekers");
        PageCheck check = new PageCheck(staff).here("search");
        staff.follow("Godelieve Raeymaekers");

        assertThat(staff.heading()).hasText("Godelieve Raeymaekers");
        check.here("person");
        staff.type("Notitie", "Belde over haar attest.").press("Noteren");
        assertThat(staff.notice()).containsText("De notitie is bewaard.");
        check.here("person-with-note");
        check.at("/beheer/personen/" + trainer + "/naam", "person-name")
                .at("/beheer/personen/" + trainer + "/e-mail", "person-address")
                .at("/beheer/personen/" + trainer + "/overstap?zoek=linde", "person-move")
                .at("/beheer/personen/" + trainer + "/inschrijven", "person-enrol")
                .at("/beheer/zoeken?q=qqqqqqq", "search-nothing")
                .at("/beheer/zoeken", "search-empty");
        UUID caregiver = people.registered(organisation, Role.CAREGIVER);
        check.at("/beheer/personen/" + caregiver + "/training?zoek=ltcf", "person-training")
                .at("/beheer/personen/" + caregiver + "/blokkeren", "person-block")
                .refused("Blokkeren", "person-block-refused");
        staff.type("Reden", "Er was een vreemde aanmelding.").press("Blokkeren");
        check.here("person-blocked").at("/beheer/personen/" + caregiver + "/deblokkeren", "person-unblock");
    }

    @Test
    void aManagerReadsThePageOfAnOwnPerson(Visitor manager) {
        UUID organisation = people.organisation("WZC De Olijf");
        UUID trainer = people.registered(organisation, Role.TRAINER_EXTERNAL);
        people.attested(trainer, "ltcf");
        UUID own = people.registered(organisation, Role.MANAGER);
        manager.signIn(people.account(own).email().value(), TestPeople.PASSWORD).openTab("Trainers");

        manager.page().locator("#personen a[href='/personen/" + trainer + "']").click();

        assertThat(manager.heading()).hasText(people.account(trainer).name().full());
        new PageCheck(manager).here("colleague");
    }

    @Test
    void managersHaveNoSearchOverEverybody(Visitor manager) {
        manager.signIn(MANAGER).open("/trainers");

        assertThat(manager.page().locator("#zoekveld")).hasCount(0);
    }
}
