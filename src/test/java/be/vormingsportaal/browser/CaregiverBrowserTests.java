package be.vormingsportaal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.testing.TestMaterials;
import be.vormingsportaal.testing.TestPeople;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What care providers see first. */
@InBrowser
class CaregiverBrowserTests {

    @Autowired
    TestPeople people;

    @Autowired
    TestMaterials materials;

    @Test
    void theCards(Visitor caregiver) {
        new PageCheck(signedIn(caregiver)).at("/instrumenten", "caregiver-cards");
        caregiver.page().locator("#instrument-ltcf summary").click();
        caregiver.screenshot("caregiver-cards-open");
    }

    @Test
    void moreUnfoldsTheTextAndTheTrainings(Visitor caregiver) {
        signedIn(caregiver).open("/instrumenten");
        assertThat(caregiver.page().getByText("Groep 5")).isHidden();
        caregiver.page().locator("#instrument-ltcf summary").click();
        assertThat(caregiver.page().getByText("Groep 5")).isVisible();
    }

    private Visitor signedIn(Visitor caregiver) {
        UUID organisation = people.organisation("WZC De Es");
        people.registered(organisation, Role.MANAGER);
        UUID person = people.registered(organisation, Role.CAREGIVER);
        materials.assigned(person, "home-care");
        materials.inTraining(organisation, person, "ltcf");
        return caregiver.signIn(people.account(person).email().value(), TestPeople.PASSWORD);
    }
}
