package be.vormingsportaal.web.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vormingsportaal.accounts.AccountDirectory;
import be.vormingsportaal.accounts.Role;
import be.vormingsportaal.instruments.InstrumentCatalogue;
import be.vormingsportaal.instruments.InstrumentDetails;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.organisations.AddPerson;
import be.vormingsportaal.organisations.PeopleService;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.trainings.AddTraining;
import be.vormingsportaal.trainings.TrainingService;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What the list of care providers shows, and how it is searched, sorted and filtered (manual, 4.2, 4.3 and 4.5). */
@PortalTest
class CaregiverListTests {

    private static final String LIST = "/zorgverleners";

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    PeopleService door;

    @Autowired
    AccountDirectory accounts;

    @Autowired
    InstrumentService instruments;

    @Autowired
    InstrumentCatalogue catalogue;

    @Autowired
    TrainingService trainings;

    UUID organisation;
    UUID manager;

    @BeforeEach
    void anOrganisationWithAManager() {
        organisation = people.organisation("WZC De Linde");
        manager = people.registered(organisation, Role.MANAGER);
    }

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
    void anEmptyListSaysWhatToDoAndHasNothingToSearch() throws Exception {
        Document page = open(LIST);
        assertThat(page.select(".empty").text()).contains("Voeg de eerste toe");
        assertThat(page.select("#zoek, a[href*=lijst]")).isEmpty();
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

    private List<String> firstNames(String query) throws Exception {
        return open(LIST + query).select("td[data-label=Voornaam]").eachText();
    }

    private Document open(String address) throws Exception {
        return Jsoup.parse(text(address));
    }

    private String text(String address) throws Exception {
        return browser.perform(get(URI.create(address.replace("<", "%3C").replace(">", "%3E")))
                        .with(people.signedIn(manager)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private void enrol(UUID caregiver, String instrument) {
        UUID training =
                trainings.add(new AddTraining(organisation, instrument, "Basisopleiding", "Gent", manager, null));
        trainings.addParticipant(training, caregiver);
    }

    private UUID caregiver(String first, String last, String... codes) {
        return add(organisation, first, last, codes);
    }

    private UUID add(UUID in, String first, String last, String... codes) {
        EmailAddress address = EmailAddress.of(first.toLowerCase() + "." + UUID.randomUUID() + "@voorbeeld.example");
        door.add(new AddPerson(in, manager, Role.CAREGIVER, new PersonName(first, last), address, Set.of(codes)));
        return accounts.findByEmail(address).orElseThrow().id();
    }
}
