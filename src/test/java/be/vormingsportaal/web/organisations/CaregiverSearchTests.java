package be.vormingsportaal.web.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the list of care providers is searched, sorted, filtered and read page by page (manual, 4.5). */
class CaregiverSearchTests extends CaregiverDesk {

    @Test
    void searchingFiltersAndOrderWorkTogether() throws Exception {
        caregiver("Lies", "Peeters", "ltcf");
        caregiver("An", "Peeters", "ltcf");
        caregiver("Tom", "Peeters", "screener");
        people.register(caregiver("Bo", "Peeters", "ltcf"));
        caregiver("Jef", "Maes", "ltcf");
        assertThat(firstNames("?zoek=PEETERS&instrument=ltcf&registratie=niet-geregistreerd&sorteer=voornaam"))
                .containsExactly("An", "Lies");
        assertThat(firstNames("?zoek=PEETERS&sorteer=voornaam&richting=aflopend"))
                .containsExactly("Tom", "Lies", "Bo", "An");
        assertThat(firstNames("?registratie=geregistreerd")).containsExactly("Bo");
    }

    @Test
    void theNumberFoundIsSaid() throws Exception {
        caregiver("Lies", "Peeters");
        assertThat(open(LIST).select("[role=status]").text()).isEqualTo("Gevonden: 1 zorgverlener.");
        caregiver("Jef", "Maes");
        assertThat(open(LIST).select("[role=status]").text()).isEqualTo("Gevonden: 2 zorgverleners. Pagina 1 van 1.");
        assertThat(open(LIST + "?zoek=niemand").select("[role=status]").text())
                .isEqualTo("Geen zorgverleners gevonden.");
    }

    @Test
    void whenNobodyIsFoundThePageSaysWhatWasSought() throws Exception {
        caregiver("Lies", "Peeters");
        Document page = open(LIST + "?zoek=<b>&instrument=ltcf&registratie=geregistreerd");
        assertThat(page.select(".empty li").eachText())
                .containsExactly(
                        "op \"<b>\" in de naam en het e-mailadres",
                        "met het instrument BelRAI LTCF",
                        "met als registratie: Geregistreerd");
        assertThat(page.select("a:contains(Filters wissen)").attr("href")).isEqualTo(LIST);
    }

    @Test
    void theLinksOfTheHeadKeepTheFiltersAndTellTheOrder() throws Exception {
        caregiver("Lies", "Peeters", "ltcf");
        Document page = open(LIST + "?zoek=lies&instrument=ltcf&sorteer=email");
        assertThat(page.select("th[aria-sort]").eachText()).containsExactly("E-mail");
        assertThat(page.select("th[aria-sort]").attr("aria-sort")).isEqualTo("ascending");
        assertThat(page.select("th a").eachAttr("href"))
                .containsExactly(
                        LIST + "?zoek=lies&instrument=ltcf&sorteer=voornaam",
                        LIST + "?zoek=lies&instrument=ltcf",
                        LIST + "?zoek=lies&instrument=ltcf&sorteer=email&richting=aflopend");
        assertThat(page.select("form[role=search] input[name=sorteer]").val()).isEqualTo("email");
    }

    @Test
    void thePagesKeepTheFilters() throws Exception {
        for (int number = 0; number < 51; number++) {
            caregiver("Lies", "Peeters " + (char) ('a' + number % 26) + (char) ('a' + number / 26));
        }
        Document first = open(LIST + "?zoek=lies&richting=aflopend");
        assertThat(first.select("tbody tr")).hasSize(50);
        String next = first.select(".pager a:contains(Volgende)").attr("href");
        assertThat(next).isEqualTo(LIST + "?zoek=lies&richting=aflopend&pagina=2");
        Document second = open(next);
        assertThat(second.select("tbody tr td[data-label=Naam]").text()).isEqualTo("Peeters aa");
        assertThat(second.select(".pager a").eachText()).containsExactly("Eerste", "Vorige");
        assertThat(open(LIST + "?pagina=999999999").select("tbody tr")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?pagina=abc",
                "?pagina=-1",
                "?pagina=99999999999999999999",
                "?instrument=bestaat-niet",
                "?instrument=%00",
                "?registratie=x",
                "?sorteer=password_hash",
                "?richting=desc;drop",
                "?zoek=&instrument=&registratie=&sorteer=&richting=&pagina=",
                "?zoek=%00&zoek=twee",
                "?pagina=1&pagina=2"
            })
    void nonsenseShowsTheListAsUsual(String query) throws Exception {
        caregiver("Lies", "Peeters");
        assertThat(firstNames(query)).containsExactly("Lies");
    }

    @Test
    void nobodyOfAnotherOrganisationIsFoundHoweverOneSearches() throws Exception {
        UUID other = people.organisation("Thuiszorg De Brug");
        UUID stranger = add(other, "Vreemde", "Vogel", "ltcf");
        people.register(stranger);
        caregiver("Lies", "Peeters", "ltcf");
        String address = people.account(stranger).email().value();
        for (String query : List.of(
                "",
                "?zoek=vogel",
                "?zoek=" + address,
                "?zoek=Thuiszorg",
                "?instrument=ltcf",
                "?registratie=geregistreerd",
                "?sorteer=email&richting=aflopend",
                "?zoek=%25")) {
            for (String page : List.of(LIST, LIST + "/lijst.csv")) {
                assertThat(text(page + query)).as(page + query).doesNotContain("Vogel");
            }
        }
    }
}
