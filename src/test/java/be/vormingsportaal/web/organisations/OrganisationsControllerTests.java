package be.vormingsportaal.web.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.organisations.organisation.OrganisationService;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The list of organisations, and the form about one, as the quality centre uses them. */
@PortalTest
class OrganisationsControllerTests {

    private static final String LIST = "/beheer/organisaties";

    /** Of enterprise numbers that nobody else takes. */
    private static final AtomicInteger NUMBERS = new AtomicInteger(8_000_000);

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    OrganisationService organisations;

    @Autowired
    Departures departures;

    final String name = "WZC Zoekplaats " + UUID.randomUUID();
    UUID staff;
    UUID organisation;

    @BeforeEach
    void anOrganisation() {
        staff = people.staff();
        organisation = people.organisation(name);
    }

    @Test
    void itIsFoundByPartOfItsNameAddressOrEnterpriseNumber() throws Exception {
        String number = organisations
                .find(organisation)
                .orElseThrow()
                .details()
                .enterpriseNumber()
                .display();
        String part = name.substring(4).toUpperCase();
        for (String text : List.of(part, name, number, "BE " + number.replace('.', ' '), number.substring(3))) {
            assertThat(names(Map.of("zoek", text))).as(text).contains(name);
        }
        assertThat(names(Map.of("zoek", name + " Lindestraat"))).contains(name);
        assertThat(names(Map.of("zoek", "Lindestraat 12 9000 Gent " + name))).contains(name);
        assertThat(names(Map.of("zoek", name + "%"))).isEmpty();
    }

    /** As long as an address of a page can be. */
    @Test
    @Timeout(20)
    void aTextLikeAnEndlessNumberTakesNoTime() throws Exception {
        assertThat(names(Map.of("zoek", " ".repeat(3_000) + "1".repeat(4_000) + "x")))
                .isEmpty();
        assertThat(names(Map.of("zoek", "BE" + "1 .".repeat(2_000)))).isEmpty();
    }

    @Test
    void aLongListComesInPages() throws Exception {
        String many = "Zorggroep " + UUID.randomUUID();
        IntStream.range(0, 51).forEach(i -> people.organisation(many));
        assertThat(names(Map.of("zoek", many))).hasSize(50);
        assertThat(names(Map.of("zoek", many, "pagina", "2"))).hasSize(1);
        assertThat(names(Map.of("zoek", many, "pagina", "999"))).hasSize(1);
        Document first = page(Map.of("zoek", many));
        assertThat(first.select("nav.pager a").eachAttr("href"))
                .singleElement()
                .asString()
                .contains("pagina=2");
    }

    @Test
    void anOrganisationWithoutARegisteredManagerIsMarked() throws Exception {
        assertThat(row().text()).contains("Geen manager");
        UUID manager = people.invited(organisation, Role.MANAGER, staff);
        assertThat(row().text()).contains("Geen manager");
        people.register(manager);
        assertThat(row().text()).contains("Heeft een manager");
        assertThat(names(Map.of("zoek", name, "toon", "unmanaged"))).isEmpty();
        departures.leave(manager);
        assertThat(names(Map.of("zoek", name, "toon", "unmanaged"))).containsExactly(name);
    }

    @Test
    void aSecondOrganisationOfTheSameNameIsAskedAboutAndThenLetThrough() throws Exception {
        String number = "0417.497.106";
        add(name.toLowerCase() + " vzw", number, null)
                .andExpect(status().isOk())
                .andExpect(model().attributeHasFieldErrorCode("form", "name", "error.organisation.namesake"));
        Document asked =
                Jsoup.parse(add(name, number, null).andReturn().getResponse().getContentAsString());
        assertThat(asked.select("a[href$=" + organisation + "]")).hasSize(1);
        assertThat(asked.select("#namesake").val()).isEqualTo(name);
        add(name + " Zuid", number, name).andExpect(status().is3xxRedirection());
        add(name, "0403.170.701", "Een andere naam").andExpect(status().isOk());
        add(name, "0403.170.701", name).andExpect(status().is3xxRedirection());
    }

    @Test
    void whoKeepsTheNameIsNotAskedAgain() throws Exception {
        UUID second = people.organisation(name);
        String number = organisations
                .find(second)
                .orElseThrow()
                .details()
                .enterpriseNumber()
                .digits();
        change(second, name, number).andExpect(redirectedUrl(LIST + "/" + second));
        change(second, "Iets anders " + second, number).andExpect(status().is3xxRedirection());
        change(second, name, number)
                .andExpect(model().attributeHasFieldErrorCode("form", "name", "error.organisation.namesake"));
    }

    @Test
    void aPostalCodeThatDoesNotExistIsRefusedAtItsField() throws Exception {
        for (String code : List.of("99999", "90000", "1234", "B-9000")) {
            place(code, "Gent")
                    .andExpect(status().isOk())
                    .andExpect(model().attributeHasFieldErrorCode("form", "postalCode", "error.postalCode.unknown"));
        }
    }

    @Test
    void aPlaceThatIsLeftEmptyFollowsFromThePostalCode() throws Exception {
        place(" 3001 ", "").andExpect(status().is3xxRedirection());
        place("3001", "Heverlee").andExpect(status().is3xxRedirection());
        assertThat(page(Map.of("zoek", "3001 Leuven"))
                        .select("tbody tr td:nth-child(3)")
                        .eachText())
                .contains("Lindestraat 12, 3001 Leuven");
        Document asked = Jsoup.parse(place("1050", "")
                .andExpect(model().attributeHasFieldErrors("form", "city"))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(asked.text()).contains("om de gemeente van de postcode te nemen, als er maar één is.");
        assertThat(asked.select("#" + asked.select("#city").attr("list") + " option")
                        .eachAttr("value"))
                .containsExactlyInAnyOrder("Brussel", "Elsene");
    }

    @Test
    void whetherItIsLiableToVatIsTicked() throws Exception {
        String number = organisations
                .find(organisation)
                .orElseThrow()
                .details()
                .enterpriseNumber()
                .display();
        send(post(LIST + "/" + organisation + "/bewerken").param("liableToVat", "true"), name, number, null);
        assertThat(organisations.find(organisation).orElseThrow().details().liableToVat())
                .isTrue();
        assertThat(opened(LIST + "/" + organisation).select("main dl").text()).contains("btw-nummer BE " + number);
        assertThat(opened(LIST + "/" + organisation + "/bewerken").select("#liableToVat[checked]"))
                .hasSize(1);
        change(organisation, name, number);
        assertThat(organisations.find(organisation).orElseThrow().details().liableToVat())
                .isFalse();
    }

    private Document opened(String address) throws Exception {
        return Jsoup.parse(browser.perform(get(address).with(people.signedIn(staff)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private ResultActions place(String code, String city) throws Exception {
        int base = NUMBERS.incrementAndGet();
        MockHttpServletRequestBuilder form = post(LIST + "/toevoegen")
                .param("name", "Een plaats " + UUID.randomUUID())
                .param("enterpriseNumber", String.format("0%07d%02d", base, 97 - base % 97))
                .param("street", "Lindestraat 12")
                .param("postalCode", code)
                .param("city", city)
                .param("billingEmail", "facturen@voorbeeld.example");
        return browser.perform(form.with(people.signedIn(staff)).with(csrf()));
    }

    private ResultActions add(String called, String number, String namesake) throws Exception {
        return send(post(LIST + "/toevoegen"), called, number, namesake);
    }

    private ResultActions change(UUID id, String called, String number) throws Exception {
        return send(post(LIST + "/" + id + "/bewerken"), called, number, null);
    }

    private ResultActions send(MockHttpServletRequestBuilder form, String called, String number, String namesake)
            throws Exception {
        form.param("name", called)
                .param("enterpriseNumber", number)
                .param("street", "Lindestraat 12")
                .param("postalCode", "9000")
                .param("city", "Gent")
                .param("billingEmail", "facturen@voorbeeld.example");
        if (namesake != null) {
            form.param("namesake", namesake);
        }
        return browser.perform(form.with(people.signedIn(staff)).with(csrf()));
    }

    private Element row() throws Exception {
        return page(Map.of("zoek", name)).select("tbody tr").first();
    }

    private List<String> names(Map<String, String> parameters) throws Exception {
        return page(parameters).select("tbody tr td:first-child").eachText();
    }

    private Document page(Map<String, String> parameters) throws Exception {
        MockHttpServletRequestBuilder request = get(LIST);
        parameters.forEach(request::param);
        return Jsoup.parse(browser.perform(request.with(people.signedIn(staff)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
