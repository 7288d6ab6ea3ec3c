package be.vormingsportaal.web.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Names of fields that no form sends are refused, or left out: never a failure of the portal. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddFieldTests {

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    InstrumentService instruments;

    UUID staff;
    UUID trainer;

    @BeforeAll
    void people() {
        staff = people.staff();
        trainer = people.registered(people.organisation("WZC De Linde"), Role.TRAINER_EXTERNAL);
        instruments.assign(trainer, Set.of("ltcf"));
    }

    @ParameterizedTest
    @CsvSource({
        "/beheer/instanties/toevoegen, name[0]",
        "/beheer/instanties/toevoegen, kind[x]",
        "/beheer/instrumenten/toevoegen, name[0]",
        "/beheer/materiaal/ltcf/toevoegen, tab[0]",
        "/beheer/attesten/registreren, people[99999]",
        "/beheer/attesten/registreren, people[",
        "/beheer/attesten/registreren, people[x]",
        "/beheer/attesten/registreren, people[0].x",
        "/beheer/bankafschriften, file",
        "/beheer/bankafschriften, file.x",
        "/beheer/organisaties/toevoegen, name.x"
    })
    void ofStaff(String page, String field) throws Exception {
        assertThat(answer(staff, page, field)).isLessThan(500);
    }

    @ParameterizedTest
    @CsvSource({
        "/instrumenten/ltcf/attest, institution[0]",
        "/instrumenten/ltcf/attest, files[0].name",
        "/instrumenten/ltcf/attest/bestanden, files[999999]",
        "/mijn-account, firstName[0]"
    })
    void ofTrainers(String page, String field) throws Exception {
        assertThat(answer(trainer, page, field)).isLessThan(500);
    }

    @ParameterizedTest
    @CsvSource({
        "/beheer/instanties/toevoegen, kind, Soort",
        "/beheer/instanties/regels/toevoegen, kind, Soort",
        "/beheer/instrumenten/toevoegen, active, In gebruik",
        "/beheer/materiaal/ltcf/toevoegen, tab, Tabblad",
        "/beheer/materiaal/ltcf/toevoegen, file, Bestand",
        "/beheer/bankafschriften, file, Bestand",
        "/beheer/intervisies/toevoegen, vat, Btw"
    })
    void aValueThatNoFieldOffersIsRefusedAtTheFieldAndTheRestIsKept(String page, String field, String label)
            throws Exception {
        Document answer = Jsoup.parse(browser.perform(post(page)
                        .with(people.signedIn(staff))
                        .with(csrf())
                        .param(field, "iets")
                        .param("name", " Groep 7 ")
                        .param("title", " Groep 7 ")
                        .param("lastDay", " 7 ")
                        .param("givenBy", " Groep 7 "))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(answer.select("#fouten li").eachText()).contains(label + ": Kies een geldige waarde.");
        assertThat(answer.select("form").text()).doesNotContain("??");
        assertThat(answer.select("input[type=text]").eachAttr("value").toString())
                .containsAnyOf("[]", " Groep 7 ", " 7 ");
    }

    private int answer(UUID person, String page, String field) throws Exception {
        return browser.perform(post(page)
                        .with(people.signedIn(person))
                        .with(csrf())
                        .param(field, "00000000-0000-0000-0000-000000000000"))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
