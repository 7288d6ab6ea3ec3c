package be.vormingsportaal.web.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestMaterials;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.TestTrainings;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The cards of a care provider. */
@PortalTest
class CaregiverCardsTests {

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestTrainings trainings;

    @Autowired
    TestMaterials materials;

    @Autowired
    Departures departures;

    UUID organisation;
    UUID caregiver;

    @BeforeEach
    void aCareProvider() {
        organisation = people.organisation("WZC De Linde");
        caregiver = people.registered(organisation, Role.CAREGIVER);
        materials.assigned(caregiver, "ltcf");
    }

    @Test
    void outsideATrainingTheMaterialIsLockedAndTheCardSaysWhatOpensIt() throws Exception {
        Document page = open();

        assertThat(page.select("#instrument-ltcf").text())
                .contains("BelRAI LTCF", "Je krijgt toegang tot het materiaal zodra je in een training zit.")
                .doesNotContain("Toegang tot materiaal");
        assertThat(page.select("#instrument-ltcf .bi-lock-fill")).hasSize(1);
        assertThat(page.select("#instrument-ltcf a")).isEmpty();
    }

    @Test
    void insideATrainingTheCardLeadsToTheMaterialAndTheTraining() throws Exception {
        UUID training = trainings.planned(organisation, trainings.trainer(organisation, "ltcf"), "ltcf");
        trainings.with(training, caregiver);
        Document page = open();

        assertThat(page.select("#instrument-ltcf").text()).contains("Toegang tot materiaal", "Groep 5");
        assertThat(page.select("#instrument-ltcf a").eachAttr("href"))
                .containsExactly(
                        "/instrumenten/ltcf",
                        "/instrumenten/ltcf/handleidingen",
                        "/instrumenten/ltcf/e-learning",
                        "/trainingen/" + training);
    }

    @Test
    void aTrainingOpensOnlyItsOwnInstrument() throws Exception {
        materials.assigned(caregiver, "home-care");
        materials.inTraining(organisation, caregiver, "ltcf");
        Document page = open();

        assertThat(page.select("#instrument-ltcf .bi-unlock-fill")).hasSize(1);
        assertThat(page.select("#instrument-home-care .bi-lock-fill")).hasSize(1);
    }

    @Test
    void theOrganisationStandsThereWithItsManagersAndWithoutTheirAddresses() throws Exception {
        UUID manager = people.registered(organisation, Role.MANAGER);
        Document page = open();

        assertThat(page.select("h2").eachText()).contains("Jouw organisatie");
        assertThat(page.select("section").text())
                .contains("WZC De Linde", people.account(manager).name().full())
                .doesNotContain(people.account(manager).email().display());
        assertThat(page.select("section a[href=/mijn-account]")).hasSize(1);
    }

    @Test
    void withoutAnOrganisationThePageSaysHowToGetOne() throws Exception {
        departures.leave(caregiver);
        Document page = open();

        assertThat(page.select(".empty").text()).contains("Je account hoort bij geen organisatie");
        assertThat(page.select("h2").eachText()).doesNotContain("Jouw organisatie");
    }

    private Document open() throws Exception {
        return Jsoup.parse(browser.perform(get("/instrumenten").with(people.signedIn(caregiver)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
