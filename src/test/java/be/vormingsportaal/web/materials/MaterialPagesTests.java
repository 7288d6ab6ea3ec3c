package be.vormingsportaal.web.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.materials.Audience;
import be.vormingsportaal.materials.MaterialTab;
import be.vormingsportaal.testing.MediaFiles;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestMaterials;
import be.vormingsportaal.testing.TestPeople;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The pages on which trainers and care providers find material. */
@PortalTest
class MaterialPagesTests {

    @Autowired
    MockMvc browser;

    @Autowired
    TestMaterials materials;

    @Autowired
    TestPeople people;

    @Autowired
    InstrumentService instruments;

    @Autowired
    TestClock clock;

    UUID organisation;
    UUID trainer;

    @BeforeEach
    void aTrainer() {
        clock.set(Instant.parse("2026-07-01T10:00:00Z"));
        organisation = people.organisation("WZC De Linde");
        trainer = people.registered(organisation, Role.TRAINER_EXTERNAL);
        materials.valid(trainer, "ltcf");
    }

    @Test
    void aTabShowsItsMaterialWithDateKindAndSize() throws Exception {
        UUID paper = materials.file("ltcf", "Blanco instrument", MediaFiles.pdf(1));
        Document page = page(trainer, "/instrumenten/ltcf/handleidingen");
        assertThat(page.select("h1").text()).isEqualTo("BelRAI LTCF");
        assertThat(page.title()).isEqualTo("Handleidingen – BelRAI LTCF – Vormingsportaal");
        assertThat(page.select("nav a[href=/instrumenten/ltcf/handleidingen]").attr("aria-current"))
                .isEqualTo("page");
        assertThat(page.select("nav a[aria-current]").eachText()).containsExactly("Instrumenten", "Handleidingen");
        assertThat(page.select("a[href=/instrumenten]").eachText()).contains("Terug naar het overzicht");
        assertThat(page.select("li:has(a[href=/materiaal/" + paper + "])").text())
                .matches("Blanco instrument PDF ?, \\d kB · 01-07-2026");
    }

    @Test
    void aMaterialStandsUnderTheTabOfTheInstruments() throws Exception {
        UUID paper = materials.file("ltcf", "Blanco instrument", MediaFiles.pdf(1));
        assertThat(page(trainer, "/materiaal/" + paper)
                        .select(".portal-tabs a[aria-current]")
                        .eachText())
                .containsExactly("Instrumenten");
    }

    @Test
    void theWordNieuwStandsBesideWhatCameSinceTheLastVisit() throws Exception {
        page(trainer, "/instrumenten/ltcf");
        clock.forward(Duration.ofDays(1));
        UUID news = materials.link("ltcf");
        clock.forward(Duration.ofDays(1));
        Document page = page(trainer, "/instrumenten/ltcf/handleidingen");
        assertThat(page.select("li:has(a[href=/materiaal/" + news + "]) .mark-new")
                        .text())
                .isEqualTo("Nieuw");
    }

    @Test
    void anEmptyTabSaysSo() throws Exception {
        materials.valid(trainer, "screener-sociaal-supplement");
        assertThat(page(trainer, "/instrumenten/screener-sociaal-supplement/e-learning")
                        .select(".empty")
                        .text())
                .startsWith("Er zijn nog geen e-learnings.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/handleidingen", "/e-learning"})
    void withoutAnAttestATabSaysWhatToDo(String tab) throws Exception {
        UUID other = people.registered(organisation, Role.TRAINER_EXTERNAL);
        materials.assigned(other, "ltcf");
        MockHttpServletResponse answer = answer(other, "/instrumenten/ltcf" + tab);
        assertThat(answer.getStatus()).isEqualTo(403);
        Document page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select(".notice").text()).contains("zodra je een geldig attest");
        assertThat(page.select("a.btn-primary").attr("href")).isEqualTo("/instrumenten");
    }

    @Test
    void aTrainerOfTheCentreReadsThatTheCentreNotesTheAttest() throws Exception {
        UUID own = people.registered(organisation, Role.TRAINER_KCD);
        materials.assigned(own, "ltcf");
        MockHttpServletResponse answer = answer(own, "/instrumenten/ltcf");
        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentAsString()).contains("zodra het KCD een geldig attest");
    }

    @Test
    void aCareProviderWaitsForATraining() throws Exception {
        UUID caregiver = people.registered(organisation, Role.CAREGIVER);
        materials.assigned(caregiver, "ltcf");
        MockHttpServletResponse closed = answer(caregiver, "/instrumenten/ltcf");
        assertThat(closed.getStatus()).isEqualTo(403);
        assertThat(closed.getContentAsString())
                .contains("Je krijgt toegang zodra je trainer je aan een training toevoegt.");
        materials.inTraining(organisation, caregiver, "ltcf");
        assertThat(answer(caregiver, "/instrumenten/ltcf").getStatus()).isEqualTo(200);
    }

    @Test
    void aDirectLinkToMaterialClosesWithTheAttestAtMidnight() throws Exception {
        UUID former = people.registered(organisation, Role.TRAINER_EXTERNAL);
        materials.completed(former, "ltcf", LocalDate.of(2025, 9, 25));
        UUID paper = materials.file("ltcf", "Blanco instrument", MediaFiles.pdf(1));
        for (String address : Set.of("", "/bestand", "/voorbeeld")) {
            clock.set(Instant.parse("2026-12-31T22:59:59Z"));
            assertThat(answer(former, "/materiaal/" + paper + address).getStatus())
                    .isEqualTo(200);
            clock.set(Instant.parse("2026-12-31T23:00:00Z"));
            MockHttpServletResponse closed = answer(former, "/materiaal/" + paper + address);
            assertThat(closed.getStatus()).isEqualTo(403);
            assertThat(closed.getContentType()).startsWith("text/html");
            assertThat(closed.getContentAsString()).doesNotContain("Blanco instrument");
        }
    }

    @Test
    void whatIsForOthersIsNotFound() throws Exception {
        UUID caregiver = people.registered(organisation, Role.CAREGIVER);
        materials.inTraining(organisation, caregiver, "ltcf");
        UUID forTrainers = materials.link("ltcf", MaterialTab.MANUALS, Audience.TRAINERS, "Sjabloon");
        assertThat(answer(caregiver, "/materiaal/" + forTrainers).getStatus()).isEqualTo(404);
        assertThat(answer(trainer, "/materiaal/" + forTrainers).getStatus()).isEqualTo(200);
        assertThat(answer(people.registered(organisation, Role.MANAGER), "/materiaal/" + forTrainers)
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void anInstrumentThatIsTakenAwayIsNotFound() throws Exception {
        UUID material = materials.link("ltcf");
        instruments.replace(trainer, Set.of("home-care"));
        assertThat(answer(trainer, "/instrumenten/ltcf").getStatus()).isEqualTo(404);
        assertThat(answer(trainer, "/materiaal/" + material).getStatus()).isEqualTo(404);
        assertThat(answer(trainer, "/instrumenten/home-care").getStatus()).isEqualTo(403);
    }

    @Test
    void aLinkIsNamedBeforeOneLeavesThePortal() throws Exception {
        UUID link = materials.link("ltcf", MaterialTab.E_LEARNING, Audience.EVERYBODY, "Les <b>1</b>");
        Document page = page(trainer, "/materiaal/" + link);
        assertThat(page.select("h1").text()).isEqualTo("Les <b>1</b>");
        assertThat(page.select(".notice").text()).contains("leren.voorbeeld.example");
        assertThat(page.select("a[href^=https://leren.voorbeeld.example/]").attr("rel"))
                .isEqualTo("noopener noreferrer");
        assertThat(page.select("a[href=/instrumenten/ltcf/e-learning]").text()).isEqualTo("Terug naar BelRAI LTCF");
    }

    @Test
    void filmsAndSoundArePlayedOnTheirPage() throws Exception {
        UUID film = materials.file("ltcf", "Film", MediaFiles.mp4());
        UUID sound = materials.file("ltcf", "Geluid", MediaFiles.mp3());
        assertThat(page(trainer, "/materiaal/" + film)
                        .select("video[controls][preload=none]")
                        .attr("src"))
                .isEqualTo("/materiaal/" + film + "/bestand");
        assertThat(page(trainer, "/materiaal/" + sound)
                        .select("audio[controls][preload=none]")
                        .attr("src"))
                .isEqualTo("/materiaal/" + sound + "/bestand");
    }

    @Test
    void aPictureIsShownOnItsPage() throws Exception {
        UUID picture = materials.file("ltcf", "Schema", MediaFiles.png());
        assertThat(page(trainer, "/materiaal/" + picture)
                        .select("img[alt=Schema]")
                        .attr("src"))
                .isEqualTo("/materiaal/" + picture + "/bestand");
    }

    private Document page(UUID visitor, String address) throws Exception {
        MockHttpServletResponse answer = answer(visitor, address);
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse answer(UUID visitor, String address) throws Exception {
        MockHttpServletResponse answer = browser.perform(get(address).with(people.signedIn(visitor)))
                .andReturn()
                .getResponse();
        if (answer.getContentType() != null && answer.getContentType().startsWith("text/html")) {
            answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        return answer;
    }
}
