package be.vormingsportaal.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.emailchange.EmailChangeService;
import be.vormingsportaal.organisations.closing.ClosingService;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.FlashMap;

/** What staff cannot do for a person is said, with the reason. */
@PortalTest
class PersonRefusalPagesTests {

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    ClosingService closings;

    @Autowired
    EmailChangeService emailChanges;

    UUID staff;
    UUID person;
    String page;

    @BeforeEach
    void aPerson() {
        staff = people.staff();
        person = people.registered(people.organisation("WZC De Linde"), Role.CAREGIVER);
        page = "/beheer/personen/" + person;
    }

    @Test
    void nobodyIsAskedToMoveToAClosedOrganisation() throws Exception {
        String name = "Thuiszorg Sleedoorn " + UUID.randomUUID();
        UUID closed = people.organisation(name);
        closings.close(closed, "De organisatie stopt.", staff);
        assertThat(text(send(get(page + "/overstap").param("zoek", name)))).doesNotContain(name + " ·");
        FlashMap said = browser.perform(post(page + "/overstap")
                        .param("organisatie", closed.toString())
                        .with(csrf())
                        .with(people.signedIn(staff)))
                .andReturn()
                .getFlashMap();
        assertThat(said.toString()).contains("desk.move.ORGANISATION_CLOSED");
    }

    @Test
    void anAddressOfAnotherAccountIsRefusedAndStaysInTheForm() throws Exception {
        UUID other = people.registered(people.organisation("Thuiszorg De Brug"), Role.MANAGER);
        String address = people.account(other).email().value();
        MockHttpServletResponse answer = send(post(page + "/e-mail").param("email", address));
        assertThat(text(answer)).contains("Dit adres hoort al bij een ander account");
        assertThat(Jsoup.parse(answer.getContentAsString()).select("#email").val())
                .isEqualTo(address);
        assertThat(emailChanges.pending(person)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/naam", "/e-mail", "/overstap", "/gegevens"})
    void staffCorrectNothingOfEachOther(String part) throws Exception {
        assertThat(send(get("/beheer/personen/" + people.staff() + part)).getStatus())
                .isEqualTo(404);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(csrf()).with(people.signedIn(staff)))
                .andReturn()
                .getResponse();
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString()).select("main").text();
    }
}
