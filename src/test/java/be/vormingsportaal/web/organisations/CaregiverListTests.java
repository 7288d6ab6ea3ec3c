package be.vormingsportaal.web.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vormingsportaal.instruments.InstrumentDetails;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the list of care providers shows, and what leads from it and back (manual, 4.2 and 4.3). */
class CaregiverListTests extends CaregiverDesk {

    @Test
    void everyInstrumentInUseHasAColumn() throws Exception {
        caregiver("Lies", "Peeters");
        InstrumentDetails screener = catalogue.find("screener").orElseThrow();
        catalogue.change(
                "screener",
                new InstrumentDetails(
                        screener.name(), screener.description(), screener.position(), false, screener.taughtByKcd()));
        try {
            assertThat(open(LIST).select("th").eachText())
                    .containsExactly(
                            "Voornaam",
                            "Naam",
                            "E-mail",
                            "BelRAI Screener + Sociaal Supplement",
                            "BelRAI LTCF",
                            "BelRAI Home Care",
                            "Acties");
        } finally {
            catalogue.change("screener", screener);
        }
    }

    @Test
    void aCellSaysHowFarSomebodyIsWithTheInstrument() throws Exception {
        UUID lies = caregiver("Lies", "Peeters", "ltcf", "home-care");
        enrol(lies, "ltcf");
        Element row = open(LIST).select("tbody tr").first();
        assertThat(row.select("td[data-label='BelRAI LTCF']").text()).isEqualTo("Toegang tot materiaal");
        assertThat(row.select("td[data-label='BelRAI Home Care']").text()).isEqualTo("Instrument toegewezen");
        assertThat(row.select("td[data-label='BelRAI Screener']").text()).isEqualTo("-");
        assertThat(row.select("td[data-label='BelRAI Screener'] [role=img]").attr("aria-label"))
                .isEqualTo("niet toegekend");
    }

    @Test
    void anInstrumentThatWasTakenAwayGivesNoAccessAnyMore() throws Exception {
        UUID lies = caregiver("Lies", "Peeters", "ltcf");
        enrol(lies, "ltcf");
        instruments.choose(lies, Set.of());
        assertThat(open(LIST).select("td[data-label='BelRAI LTCF']").text()).isEqualTo("-");
    }

    @Test
    void thePlaneIsALinkUntilSomebodyIsRegistered() throws Exception {
        UUID lies = caregiver("Lies", "Peeters");
        assertThat(open(LIST)
                        .select("a[href=/zorgverleners/" + lies + "/uitnodiging]")
                        .text())
                .isEqualTo("Registratielink opnieuw versturen naar Lies Peeters");
        people.register(lies);
        Document page = open(LIST);
        assertThat(page.select("a[href*=uitnodiging]")).isEmpty();
        assertThat(page.select(".action-dull").text())
                .contains("Lies Peeters is al geregistreerd: de link kan niet opnieuw verstuurd worden");
    }

    @Test
    void anEmptyListSaysWhatToDoAndHasNothingToSearch() throws Exception {
        Document page = open(LIST);
        assertThat(page.select(".empty").text()).contains("Voeg de eerste toe");
        assertThat(page.select("#zoek, a[href*=lijst]")).isEmpty();
    }

    @Test
    void afterAnActionOneIsBackInTheSameSearch() throws Exception {
        UUID lies = caregiver("Lies", "d'Hondt");
        String query = "?zoek=d%27Hondt&sorteer=email";
        String plane = open(LIST + query).select("a[href*=uitnodiging]").attr("href");
        assertThat(plane).isEqualTo(LIST + "/" + lies + "/uitnodiging" + query);
        Document confirm = open(plane);
        assertThat(confirm.select("a:contains(Annuleren)").attr("href")).isEqualTo(LIST + query);
        assertThat(confirm.select("main form").attr("action")).isEqualTo(plane);
        for (String action : List.of("uitnodiging", "verwijderen")) {
            browser.perform(post(URI.create(LIST + "/" + lies + "/" + action + query))
                            .with(people.signedIn(manager))
                            .with(csrf()))
                    .andExpect(redirectedUrl(LIST + query));
        }
    }

    /** Nothing but what the list knows comes back out of the address. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "?zoek=//kwaad.example",
                "?terug=https://kwaad.example",
                "?sorteer=%0d%0aLocation:x",
                "?pagina=//"
            })
    void theWayBackLeadsNowhereElse(String query) throws Exception {
        UUID lies = caregiver("Lies", "Peeters");
        String back = browser.perform(post(URI.create(LIST + "/" + lies + "/verwijderen" + query))
                        .with(people.signedIn(manager))
                        .with(csrf()))
                .andExpect(status().isFound())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(back).isIn(LIST, LIST + "?zoek=%2F%2Fkwaad.example");
    }
}
