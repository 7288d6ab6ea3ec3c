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
import be.vormingsportaal.trainings.participation.ParticipantList;
import be.vormingsportaal.trainings.participation.ParticipantView;
import be.vormingsportaal.web.layout.PageNotice;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** "+ intern" and "+ extern" (manual, 5.2). */
@PortalTest
class ParticipantPagesTests {

    private static final String ELSEWHERE = "Thuiszorg De Brug";

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestMaterials materials;

    @Autowired
    TestTrainings test;

    @Autowired
    ParticipantList list;

    UUID organisation;
    UUID manager;
    UUID training;
    String internal;
    String external;

    @BeforeEach
    void aTraining() {
        organisation = people.organisation("WZC De Linde");
        manager = people.registered(organisation, Role.MANAGER);
        training = test.planned(organisation, test.trainer(organisation, "ltcf"), "ltcf");
        internal = "/trainingen/" + training + "/intern";
        external = "/trainingen/" + training + "/extern";
    }

    @Test
    void severalAreTickedAndPutInAtOnce() throws Exception {
        UUID one = test.caregiver(organisation, "ltcf");
        UUID other = test.caregiver(organisation, "ltcf");
        assertThat(page(get(internal)).select("input[name=people]").eachAttr("value"))
                .containsExactlyInAnyOrder(one.toString(), other.toString());
        assertThat(notice(post(internal).param("people", one.toString(), other.toString())))
                .isEqualTo("trainings.internal.added");
        assertThat(in()).containsExactlyInAnyOrder(one, other);
    }

    @Test
    void whoTicksNobodyIsTold() throws Exception {
        test.caregiver(organisation, "ltcf");
        assertThat(page(post(internal)).select("[role=alert]").text()).contains("Vink minstens één zorgverlener aan.");
    }

    @Test
    void whoLostTheInstrumentMeanwhileIsSaid() throws Exception {
        UUID without = test.caregiver(organisation, "home-care");
        assertThat(notice(post(internal).param("people", without.toString()))).isEqualTo("trainings.internal.refused");
        assertThat(in()).isEmpty();
    }

    @Test
    void thePageLeadsToTheCareProvidersForWhoIsMissing() throws Exception {
        Document page = page(get(internal));
        assertThat(page.select("main a[href=/zorgverleners]")).hasSize(1);
        assertThat(page.text()).contains("waarschijnlijk nog niet aan die zorgverlener toegekend");
    }

    @Test
    void somebodyOfAnotherOrganisationIsPutIn() throws Exception {
        UUID person = elsewhere("ltcf");
        assertThat(notice(named(ELSEWHERE, email(person)))).isEqualTo("trainings.external.ADDED");
        assertThat(in()).containsExactly(person);
    }

    @Test
    void puttingSomebodyInAndTakingThemOutAgainAndAgainIsSlowed() throws Exception {
        UUID person = elsewhere("ltcf");
        String page = "";
        for (int i = 0; i < 20 && page.isEmpty(); i++) {
            page = send(named(ELSEWHERE, email(person))).getResponse().getContentAsString();
        }
        assertThat(page).contains("Te veel pogingen na elkaar");
        assertThat(send(named(ELSEWHERE, email(elsewhere("ltcf"))))
                        .getResponse()
                        .getStatus())
                .as("somebody else")
                .isEqualTo(302);
    }

    @Test
    void whateverIsWrongWithAnExternalPersonIsSaidInTheSameWords() throws Exception {
        UUID somewhere = elsewhere("ltcf");
        List<String> pages = new ArrayList<>();
        pages.add(refused(ELSEWHERE, TestPeople.anyAddress().display()));
        pages.add(refused("Bestaat Niet", email(somewhere)));
        pages.add(refused(ELSEWHERE, email(elsewhere("home-care"))));
        pages.add(refused(ELSEWHERE, email(test.caregiver(people.organisation(ELSEWHERE), "ltcf"))));
        pages.add(refused(ELSEWHERE, email(people.registered(people.organisation(ELSEWHERE), Role.MANAGER))));
        assertThat(pages.stream().distinct()).hasSize(1);
        assertThat(pages.get(0))
                .contains(
                        "staat de deelnemer onder die organisatie geregistreerd?",
                        "Met dat e-mailadres?",
                        "het instrument van deze training aangevinkt");
        assertThat(in()).isEmpty();
    }

    @Test
    void whoNamesTheOwnOrganisationIsLedToIntern() throws Exception {
        assertThat(page(named("wzc de linde", "an@voorbeeld.example"))
                        .select("#organisation-error")
                        .text())
                .contains("+ intern");
    }

    @Test
    void whoGuessesAgainAndAgainIsStoppedAndKeepsWhatWasTyped() throws Exception {
        for (int attempt = 0; attempt < 20; attempt++) {
            page(named(ELSEWHERE, TestPeople.anyAddress().display()));
        }
        UUID person = elsewhere("ltcf");
        Document page = page(named(ELSEWHERE, email(person)));
        assertThat(page.select("#fouten").text()).doesNotContain("Vraag na bij de organisatie");
        assertThat(page.select("#email").val()).isEqualTo(email(person));
        assertThat(in()).isEmpty();
    }

    private UUID elsewhere(String instrument) {
        UUID person = people.registered(people.organisation(ELSEWHERE), Role.CAREGIVER);
        materials.assigned(person, instrument);
        return person;
    }

    private String email(UUID person) {
        return people.account(person).email().display();
    }

    private List<UUID> in() {
        return list.of(organisation, training).stream()
                .map(ParticipantView::accountId)
                .toList();
    }

    private MockHttpServletRequestBuilder named(String organisationName, String email) {
        return post(external).param("organisation", organisationName).param("email", email);
    }

    /** The page without what was typed and without the token. */
    private String refused(String organisationName, String email) throws Exception {
        Document page = page(named(organisationName, email));
        page.select("input").removeAttr("value");
        return page.outerHtml();
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        MvcResult result = send(request);
        assertThat(result.getResponse().getStatus()).isEqualTo(200);
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private String notice(MockHttpServletRequestBuilder request) throws Exception {
        return ((PageNotice) send(request).getFlashMap().get("notice")).key();
    }

    private MvcResult send(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(people.signedIn(manager)).with(csrf()))
                .andReturn();
    }
}
