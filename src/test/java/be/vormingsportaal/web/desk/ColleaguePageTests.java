package be.vormingsportaal.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.SomeTraining;
import be.vormingsportaal.testing.TestIntervisions;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.TestTrainings;
import be.vormingsportaal.trainings.participation.StaffPlacing;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The page of a person that managers have. */
@PortalTest
class ColleaguePageTests {

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestTrainings trainings;

    @Autowired
    TestIntervisions intervisions;

    @Autowired
    StaffPlacing placing;

    UUID organisation;
    UUID manager;

    @BeforeEach
    void aManager() {
        organisation = people.organisation("WZC De Haag");
        manager = people.registered(organisation, Role.MANAGER);
    }

    @Test
    void managersSeeWhatTheirOwnOrganisationPlannedAndOrdered() throws Exception {
        UUID trainer = intervisions.trainer(organisation);
        intervisions.enrolled(intervisions.planned(2, TestIntervisions.FREE), trainer);
        trainings.planned(
                organisation,
                SomeTraining.by(trainer).named("Hagenles").about("ltcf").details());

        Document page = page(trainer);

        assertThat(page.select("main").text()).contains("Hagenles", "Plaats zeker");
        assertThat(page.select("main a[href^=/beheer]")).isEmpty();
        assertThat(page.select(".acts a").eachAttr("href"))
                .contains("/trainers/" + trainer + "/bewerken", "/trainers/" + trainer + "/verwijderen");
    }

    @Test
    void theySeeNothingOfWhatAnotherOrganisationPlanned() throws Exception {
        UUID other = people.organisation("WZC De Buren");
        UUID person = trainings.caregiver(organisation, "ltcf");
        UUID training = trainings.planned(
                other,
                SomeTraining.by(trainings.trainer(other, "ltcf"))
                        .named("Burenles")
                        .about("ltcf")
                        .details());
        assertThat(placing.put(person, training)).isEqualTo(StaffPlacing.Outcome.ADDED);

        assertThat(page(person).select("main").text()).doesNotContain("Burenles");
    }

    @Test
    void aPersonOfAnotherOrganisationIsNotThere() throws Exception {
        UUID stranger = people.registered(people.organisation("WZC Elders"), Role.CAREGIVER);

        assertThat(open(stranger).getStatus()).isEqualTo(404);
        assertThat(open(UUID.randomUUID()).getStatus()).isEqualTo(404);
    }

    private Document page(UUID person) throws Exception {
        return Jsoup.parse(open(person).getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse open(UUID person) throws Exception {
        return browser.perform(get("/personen/" + person).with(people.signedIn(manager)))
                .andReturn()
                .getResponse();
    }
}
