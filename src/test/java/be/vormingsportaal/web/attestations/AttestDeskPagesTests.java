package be.vormingsportaal.web.attestations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.attestations.attestation.AttestationArchive;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestPeople;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Staff look trainers up and note who completed a training. */
@PortalTest
class AttestDeskPagesTests {

    private static final String BASE = "/beheer/attesten";
    private static final String REGISTER = BASE + "/registreren";

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    AttestationArchive archive;

    @Autowired
    TestClock clock;

    String organisationName;
    UUID organisation;
    UUID staff;
    UUID trainer;

    @BeforeEach
    void aTrainerOfTheQualityCentre() {
        clock.set(Instant.parse("2026-06-01T10:00:00Z"));
        organisationName = "WZC De 50%-Linde " + UUID.randomUUID();
        organisation = people.organisation(organisationName);
        staff = people.staff();
        trainer = people.registered(organisation, Role.TRAINER_KCD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"address", "organisation", "capitals"})
    void aTrainerIsFoundByAddressAndOrganisation(String by) throws Exception {
        String address = people.account(trainer).email().value();
        String text = switch (by) {
            case "address" -> address.substring(0, 25);
            case "organisation" -> organisationName.substring(4);
            default -> address.toUpperCase();
        };
        search(text).andExpect(content().string(containsString("/personen/" + trainer)));
    }

    @Test
    void wildcardsAreTakenForWhatTheyAre() throws Exception {
        search("%_%" + organisationName).andExpect(content().string(not(containsString("/personen/"))));
        search(organisationName.substring(4)).andExpect(content().string(containsString("/personen/" + trainer)));
        search(organisationName.replace("50%", "5_%")).andExpect(content().string(not(containsString("/personen/"))));
    }

    @Test
    void onlyTrainersAreFoundAndOnlyThoseOfTheQualityCentreCanBeTicked() throws Exception {
        UUID external = people.registered(organisation, Role.TRAINER_EXTERNAL);
        UUID caregiver = people.registered(organisation, Role.CAREGIVER);
        search(organisationName)
                .andExpect(content().string(containsString("value=\"" + trainer)))
                .andExpect(content().string(containsString("/personen/" + external)))
                .andExpect(content().string(not(containsString("value=\"" + external))))
                .andExpect(content().string(not(containsString(caregiver.toString()))));
        show(get(BASE).param("zoek", organisationName).param("kcd", "true"))
                .andExpect(content().string(not(containsString(external.toString()))));
    }

    @Test
    void fiftyTrainersAreOnAPage() throws Exception {
        IntStream.range(0, 50).forEach(i -> people.invited(organisation, Role.TRAINER_EXTERNAL, staff));
        assertThat(rows(1)).isEqualTo(50);
        assertThat(rows(2)).isEqualTo(1);
        assertThat(rows(99)).as("past the last one").isEqualTo(1);
    }

    @Test
    void theDayOfExpiryIsShownAndNothingIsSaved() throws Exception {
        show(register("ltcf", "2026-03-20"))
                .andExpect(content().string(containsString("geldig tot en met 31-12-2027")));
        assertThat(archive.history(trainer)).isEmpty();
    }

    @Test
    void whatWasShownIsSavedAndASecondClickGivesNothingMore() throws Exception {
        save("ltcf", "2026-03-20", "2027-12-31").andExpect(redirectedUrl(BASE + "/personen/" + trainer));
        save("ltcf", "2026-03-20", "2027-12-31").andExpect(redirectedUrl(BASE + "/personen/" + trainer));
        assertThat(archive.history(trainer)).hasSize(1);
        UUID attest = archive.history(trainer).get(0).id();
        show(get(BASE + "/personen/" + trainer))
                .andExpect(content().string(containsString("Geldig tot 31-12-2027")))
                .andExpect(content().string(containsString(BASE + "/" + attest)));
        show(get(BASE + "/" + attest))
                .andExpect(content().string(containsString("Er hoort geen document bij")))
                .andExpect(content().string(containsString("door Katrien Claes")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2028-12-31", "onzin"})
    void nothingIsSavedWithAnotherDayThanWasShown(String shown) throws Exception {
        save("ltcf", "2026-03-20", shown)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("geldig tot en met 31-12-2027")));
        assertThat(archive.history(trainer)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-02, completions.dates.OBTAINED_IN_FUTURE",
        "9999-12-31, completions.dates.OBTAINED_IN_FUTURE",
        "1999-12-31, completions.dates.OBTAINED_TOO_EARLY",
        "0001-01-01, completions.dates.OBTAINED_TOO_EARLY",
        "2026-02-31, error.date.invalid",
        "gisteren, error.date.invalid",
        "'', error.date.missing"
    })
    void aDayThatCannotBeIsRefusedInWords(String day, String sentence) throws Exception {
        show(register("ltcf", day))
                .andExpect(model().attributeHasFieldErrorCode("form", "completedOn", sentence))
                .andExpect(content().string(not(containsString("Kijk na en registreer"))));
        save("ltcf", day, "2027-12-31").andExpect(model().attributeHasFieldErrors("form", "completedOn"));
        assertThat(archive.history(trainer)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bestaat-niet"})
    void anInstrumentHasToBeChosen(String code) throws Exception {
        save(code, "2026-03-20", "2027-12-31").andExpect(model().attributeHasFieldErrors("form", "instrument"));
    }

    @Test
    void todayItselfCanBeTheDay() throws Exception {
        save("ltcf", "2026-06-01", "2027-12-31").andExpect(redirectedUrl(BASE + "/personen/" + trainer));
    }

    @Test
    void somebodyWhoIsNoTrainerOfTheQualityCentreIsLeftOut() throws Exception {
        for (Role role : new Role[] {Role.TRAINER_EXTERNAL, Role.CAREGIVER, Role.MANAGER}) {
            trainer = people.registered(organisation, role);
            save("ltcf", "2026-03-20", "2027-12-31").andExpect(redirectedUrl(BASE));
            assertThat(archive.history(trainer)).isEmpty();
        }
    }

    @Test
    void nobodyTickedLeadsBack() throws Exception {
        show(get(REGISTER)).andExpect(redirectedUrl(BASE));
        show(get(REGISTER).param("people", "geen-id")).andExpect(redirectedUrl(BASE));
    }

    @Test
    void whoIsNoTrainerHasNoPageOfAttests() throws Exception {
        UUID caregiver = people.registered(organisation, Role.CAREGIVER);
        show(get(BASE + "/personen/" + caregiver)).andExpect(status().isNotFound());
        show(get(BASE + "/personen/" + UUID.randomUUID())).andExpect(status().isNotFound());
    }

    @Test
    void theMonthsInWhichAttestsEndAreShownAsBarsAndAsATable() throws Exception {
        save("ltcf", "2026-03-20", "2027-12-31");
        clock.set(Instant.parse("2026-12-31T23:30:00Z"));
        String page = show(get(BASE + "/vervaldata")).andReturn().getResponse().getContentAsString();
        assertThat(Jsoup.parse(page).select("tbody tr")).hasSize(18);
        assertThat(Jsoup.parse(page).select("tbody th").first().text()).isEqualTo("jan 2027");
        assertThat(Jsoup.parse(page).select("svg.chart rect")).isNotEmpty();
        assertThat(Jsoup.parse(page).select("[style], main style, main script")).isEmpty();
    }

    private int rows(int page) throws Exception {
        String found = show(get(BASE).param("zoek", organisationName).param("pagina", String.valueOf(page)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return Jsoup.parse(found).select("tbody tr").size();
    }

    private ResultActions search(String text) throws Exception {
        return show(get(BASE).param("zoek", text));
    }

    private MockHttpServletRequestBuilder register(String instrument, String day) {
        return typed(get(REGISTER), instrument, day);
    }

    private ResultActions save(String instrument, String day, String shownUntil) throws Exception {
        return show(typed(post(REGISTER), instrument, day)
                .param("shownUntil", shownUntil)
                .with(csrf()));
    }

    private MockHttpServletRequestBuilder typed(MockHttpServletRequestBuilder request, String instrument, String day) {
        return request.param("people", trainer.toString())
                .param("instrument", instrument)
                .param("completedOn", day);
    }

    private ResultActions show(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(people.signedIn(staff)));
    }
}
