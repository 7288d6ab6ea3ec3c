package be.vormingsportaal.web.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.vormingsportaal.materials.Audience;
import be.vormingsportaal.materials.MaterialDesk;
import be.vormingsportaal.materials.MaterialKind;
import be.vormingsportaal.materials.MaterialTab;
import be.vormingsportaal.materials.MaterialView;
import be.vormingsportaal.testing.MediaFiles;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestMaterials;
import be.vormingsportaal.testing.TestPeople;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** The pages on which staff keep material. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MaterialDeskControllerTests {

    static final String BASE = "/beheer/materiaal/screener";

    @Autowired
    MockMvc browser;

    @Autowired
    MaterialDesk desk;

    @Autowired
    TestMaterials materials;

    @Autowired
    TestPeople people;

    UUID staff;
    String title;

    @BeforeAll
    void aMemberOfStaff() {
        staff = people.staff();
    }

    @BeforeEach
    void aTitle() {
        title = "Les " + UUID.randomUUID();
    }

    @Test
    void aLinkIsAdded() throws Exception {
        MockHttpServletResponse answer =
                send(form("/toevoegen", "2026-02-28").param("link", "https://leren.voorbeeld.example/1"));
        assertThat(answer.getRedirectedUrl()).isEqualTo(BASE);
        MaterialView added = added();
        assertThat(added.link().orElseThrow().host()).isEqualTo("leren.voorbeeld.example");
        assertThat(added.details().audience()).isEqualTo(Audience.TRAINERS);
        assertThat(added.details().datedOn()).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void aFileIsAddedWhateverItsNameSays() throws Exception {
        MockHttpServletResponse answer = send(form("/toevoegen", "28-2-2026")
                .file(new MockMultipartFile("file", "../../etc/kwaad.exe", "text/html", MediaFiles.pdf(1))));
        assertThat(answer.getRedirectedUrl()).isEqualTo(BASE);
        assertThat(added().kind()).isEqualTo(MaterialKind.PDF);
    }

    @ParameterizedTest
    @CsvSource({
        "29-02-2026, datedOn",
        "2026-13-01, datedOn",
        "0001-01-01, datedOn",
        "9999-12-31, datedOn",
        "gisteren,   datedOn",
        "'',         datedOn"
    })
    void anImpossibleDateIsRefusedAndWhatWasTypedStays(String date, String field) throws Exception {
        Document page = refused(form("/toevoegen", date).param("link", "https://leren.voorbeeld.example/1"));
        assertThat(page.select("#" + field + "-error")).hasSize(1);
        assertThat(page.select("#datedOn").val()).isEqualTo(date);
        assertThat(page.select("#title").val()).isEqualTo(title);
        assertThat(page.select("#link").val()).isEqualTo("https://leren.voorbeeld.example/1");
        assertThat(page.select("input[name=tab][checked]").val()).isEqualTo("E_LEARNING");
        assertThat(page.select("input[name=audience][checked]").val()).isEqualTo("TRAINERS");
    }

    @Test
    void aHostileLinkIsRefused() throws Exception {
        Document page = refused(form("/toevoegen", "2026-07-01").param("link", "javascript:alert(1)"));
        assertThat(page.select("#link-error").text()).contains("https://");
        assertThat(page.select("#link").val()).isEqualTo("javascript:alert(1)");
    }

    @Test
    void oneOfFileAndLinkIsNeeded() throws Exception {
        assertThat(refused(form("/toevoegen", "2026-07-01"))
                        .select("#file-error")
                        .text())
                .contains("Kies een bestand of vul een link in.");
        Document both = refused(form("/toevoegen", "2026-07-01")
                .file(new MockMultipartFile("file", "a.pdf", null, MediaFiles.pdf(1)))
                .param("link", "https://leren.voorbeeld.example/1"));
        assertThat(both.select("#link-error").text()).contains("niet beide");
        assertThat(both.select("#file-error").text()).contains("Kies het bestand opnieuw");
    }

    @Test
    void aFileThatIsNotTakenIsNamedWithTheReason() throws Exception {
        Document page = refused(form("/toevoegen", "2026-07-01")
                .file(new MockMultipartFile(
                        "file", "c:\\nep.pdf", "application/pdf", "geen pdf".getBytes(StandardCharsets.UTF_8))));
        assertThat(page.select("#file-error").text()).contains("nep.pdf").doesNotContain("c:");
        assertThat(refused(form("/toevoegen", "2026-07-01")
                                .file(new MockMultipartFile("file", "leeg.pdf", null, new byte[0])))
                        .select("#file-error")
                        .text())
                .contains("leeg.pdf");
    }

    @Test
    void nothingChosenIsRefused() throws Exception {
        Document page = Jsoup.parse(send(multipart(BASE + "/toevoegen")).getContentAsString());
        assertThat(page.select(".field-error")).hasSize(5);
    }

    @Test
    void aMaterialIsChangedAndKeepsItsContent() throws Exception {
        UUID material = materials.link("screener");
        String host =
                desk.find(material).orElseThrow().link().orElseThrow().address().toString();
        assertThat(send(form("/" + material + "/bewerken", "2026-07-01")).getRedirectedUrl())
                .isEqualTo(BASE);
        MaterialView changed = desk.find(material).orElseThrow();
        assertThat(changed.details().title()).isEqualTo(title);
        assertThat(changed.link().orElseThrow().address()).hasToString(host);
    }

    @Test
    void theListShowsWhatEachReaderGetsInItsOrder() throws Exception {
        UUID first = materials.link("screener", MaterialTab.E_LEARNING, Audience.CAREGIVERS, title);
        UUID second = materials.link("screener", MaterialTab.E_LEARNING, Audience.EVERYBODY, title);
        act(second, "omhoog");
        List<UUID> order = desk.shelf("screener", MaterialTab.E_LEARNING).stream()
                .map(MaterialView::id)
                .toList();
        assertThat(order).containsSubsequence(second, first);
        assertThat(page(BASE).select("tr:has(a[href=/materiaal/" + first + "])").text())
                .contains("Zorgverleners", "Link", title + " bewerken", title + " hoger zetten");
    }

    @Test
    void removingAsksFirstAndASecondClickDoesNoHarm() throws Exception {
        UUID material = materials.link("screener", MaterialTab.MANUALS, Audience.EVERYBODY, title);
        assertThat(page(BASE + "/" + material + "/verwijderen").text()).contains(title, "voor iedereen");
        assertThat(desk.find(material)).isPresent();
        assertThat(act(material, "verwijderen").getRedirectedUrl()).isEqualTo(BASE);
        assertThat(desk.find(material)).isEmpty();
        assertThat(act(material, "verwijderen").getRedirectedUrl()).isEqualTo(BASE);
    }

    @Test
    void aMaterialIsNotFoundUnderAnotherInstrument() throws Exception {
        UUID material = materials.link("ltcf");
        assertThat(answer(BASE + "/" + material + "/bewerken").getStatus()).isEqualTo(404);
        assertThat(act(material, "omhoog").getStatus()).isEqualTo(404);
        act(material, "verwijderen");
        assertThat(desk.find(material)).isPresent();
    }

    private MockMultipartHttpServletRequestBuilder form(String address, String date) {
        MockMultipartHttpServletRequestBuilder form = multipart(BASE + address);
        form.param("tab", "E_LEARNING")
                .param("audience", "TRAINERS")
                .param("title", title)
                .param("datedOn", date);
        return form;
    }

    private MaterialView added() {
        return desk.shelf("screener", MaterialTab.E_LEARNING).stream()
                .filter(material -> material.details().title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Document refused(MockHttpServletRequestBuilder form) throws Exception {
        MockHttpServletResponse answer = send(form);
        assertThat(answer.getStatus()).isEqualTo(200);
        Document page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("[role=alert]")).hasSize(1);
        assertThat(desk.shelf("screener", MaterialTab.E_LEARNING))
                .noneMatch(material -> material.details().title().equals(title));
        return page;
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder form) throws Exception {
        return browser.perform(form.with(csrf()).with(people.signedIn(staff)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse act(UUID material, String action) throws Exception {
        return browser.perform(
                        post(BASE + "/" + material + "/" + action).with(csrf()).with(people.signedIn(staff)))
                .andReturn()
                .getResponse();
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(answer(address).getContentAsString());
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return browser.perform(get(address).with(people.signedIn(staff)))
                .andReturn()
                .getResponse();
    }
}
