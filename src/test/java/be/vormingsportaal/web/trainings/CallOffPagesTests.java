package be.vormingsportaal.web.trainings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestMaterials;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.TestTrainings;
import be.vormingsportaal.trainings.training.TrainingList;
import be.vormingsportaal.web.layout.PageNotice;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Calling a training off, and putting people in it and taking them out on the page where it is changed. */
@PortalTest
class CallOffPagesTests {

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestMaterials materials;

    @Autowired
    TestTrainings test;

    @Autowired
    TrainingList list;

    UUID organisation;
    UUID manager;
    UUID caregiver;
    UUID training;
    String address;

    @BeforeEach
    void aTrainingWithSomebodyInIt() {
        organisation = people.organisation("WZC De Linde");
        manager = people.registered(organisation, Role.MANAGER);
        caregiver = people.registered(organisation, Role.CAREGIVER);
        materials.assigned(caregiver, "ltcf");
        training = test.planned(organisation, test.trainer(organisation, "ltcf"), "ltcf", test.inDays(3));
        test.with(training, caregiver);
        address = "/trainingen/" + training;
    }

    @Test
    void itIsConfirmedWithAReason() throws Exception {
        assertThat(page(manager, get(address)).select("a[href=" + address + "/afgelasten]"))
                .hasSize(1);
        Document confirm = page(manager, get(address + "/afgelasten"));
        assertThat(confirm.text())
                .contains("Er zit 1 deelnemer in.", "behalve wie er nog niet van wist")
                .doesNotContain("de lesgever krijg");
        assertThat(page(manager, post(address + "/afgelasten").param("reason", " "))
                        .select("#reason-error"))
                .hasSize(1);
        assertThat(list.find(organisation, training).calledOff()).isEmpty();
        assertThat(notice(post(address + "/afgelasten").param("reason", " Ziek ")))
                .isEqualTo("trainings.callOff.done");
        assertThat(list.find(organisation, training).calledOff()).contains("Ziek");
    }

    @Test
    void everybodyReadsThatItIsCalledOffAndNothingLeadsToChangingIt() throws Exception {
        callOff();
        Document page = page(manager, get(address));
        assertThat(page.text())
                .contains("Afgelast: Ziek <b>", people.account(caregiver).name().last());
        assertThat(page.html())
                .doesNotContain("/bewerken", "/intern", "/extern", "/afgelasten", "/verwijderen", ".ics");
        Document all = page(manager, get("/trainingen"));
        assertThat(all.select("table").text()).contains("Afgelast");
        assertThat(all.select("table").html()).doesNotContain("/bewerken");
        assertThat(page(caregiver, get("/trainingen")).text()).contains("Afgelast: Ziek <b>");
        assertThat(page(caregiver, get(address)).text()).contains("Afgelast: Ziek <b>");
        assertThat(send(manager, get(address + "/kalender.ics")).getResponse().getStatus())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bewerken", "intern", "extern", "afgelasten"})
    void aPageThatChangesItIsClosed(String page) throws Exception {
        callOff();
        MvcResult seen = send(manager, get(address + "/" + page));
        assertThat(seen.getResponse().getRedirectedUrl()).isEqualTo(address);
        assertThat(notice(post(address + "/" + page)
                        .param("people", UUID.randomUUID().toString())
                        .param("reason", "Nog eens")
                        .param("organisation", "Elders")
                        .param("email", "an@elders.example")))
                .isEqualTo("trainings.closed");
    }

    @Test
    void nobodyIsTakenOutOfIt() throws Exception {
        callOff();
        String takeOut = address + "/deelnemers/" + test.place(training, caregiver) + "/verwijderen";
        assertThat(send(manager, get(takeOut)).getResponse().getRedirectedUrl()).isEqualTo(address);
        assertThat(notice(post(takeOut))).isEqualTo("trainings.closed");
        assertThat(list.find(organisation, training).participants()).isEqualTo(1);
    }

    @Test
    void onThePageOfThePencilPeopleArePutInAndTakenOut() throws Exception {
        UUID other = test.caregiver(organisation, "ltcf");
        Document page = page(manager, get(address + "/bewerken"));
        String takeOut = address + "/deelnemers/" + test.place(training, caregiver) + "/verwijderen?terug=bewerken";
        assertThat(page.select("table a").eachAttr("href")).containsExactly(takeOut);
        assertThat(page.select("#people option").eachAttr("value")).containsExactly("", other.toString());
        assertThat(send(
                                manager,
                                post(address + "/intern")
                                        .param("terug", "bewerken")
                                        .param("people", other.toString()))
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo(address + "/bewerken");
        assertThat(page(manager, get(takeOut)).select("input[name=terug]").val())
                .isEqualTo("bewerken");
        assertThat(send(manager, post(takeOut)).getResponse().getRedirectedUrl())
                .isEqualTo(address + "/bewerken");
        assertThat(page(manager, get(address + "/bewerken")).select("table").text())
                .contains(people.account(other).name().last());
        assertThat(list.find(organisation, training).participants()).isEqualTo(1);
    }

    @Test
    void somebodyOfAnotherOrganisationIsPutInThereToo() throws Exception {
        UUID elsewhere = people.registered(people.organisation("Thuiszorg De Brug"), Role.CAREGIVER);
        materials.assigned(elsewhere, "ltcf");
        assertThat(page(manager, get(address + "/bewerken")).select("form[action=" + address + "/extern] #email"))
                .hasSize(1);
        assertThat(send(
                                manager,
                                post(address + "/extern")
                                        .param("terug", "bewerken")
                                        .param("organisation", "Thuiszorg De Brug")
                                        .param(
                                                "email",
                                                people.account(elsewhere)
                                                        .email()
                                                        .display()))
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo(address + "/bewerken");
        assertThat(list.find(organisation, training).participants()).isEqualTo(2);
    }

    @Test
    void noOtherAddressIsAWayBack() throws Exception {
        assertThat(send(
                                manager,
                                post(address + "/intern")
                                        .param("terug", "https://elders.example/")
                                        .param("people", UUID.randomUUID().toString()))
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo(address);
    }

    private void callOff() throws Exception {
        notice(post(address + "/afgelasten").param("reason", "Ziek <b>"));
    }

    private String notice(MockHttpServletRequestBuilder request) throws Exception {
        return ((PageNotice) send(manager, request).getFlashMap().get("notice")).key();
    }

    private Document page(UUID who, MockHttpServletRequestBuilder request) throws Exception {
        MvcResult result = send(who, request);
        assertThat(result.getResponse().getStatus()).isEqualTo(200);
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private MvcResult send(UUID who, MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(people.signedIn(who)).with(csrf())).andReturn();
    }
}
