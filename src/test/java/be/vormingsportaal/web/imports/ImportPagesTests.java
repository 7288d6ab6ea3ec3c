package be.vormingsportaal.web.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.vormingsportaal.accounts.AccountDirectory;
import be.vormingsportaal.accounts.Role;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestImports;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.web.layout.Notice;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** "Meerdere zorgverleners toevoegen", from the file to the result. */
@PortalTest
class ImportPagesTests {

    private static final String UPLOAD = "/zorgverleners/importeren";

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestImports files;

    @Autowired
    AccountDirectory accounts;

    @Autowired
    EngineJobs jobs;

    UUID organisation;
    UUID manager;

    @BeforeEach
    void anOrganisation() {
        organisation = people.organisation("WZC De Linde");
        manager = people.registered(organisation, Role.MANAGER);
    }

    @Test
    void aFileLeadsToItsPreviewAndAddsNobody() throws Exception {
        EmailAddress address = TestPeople.anyAddress();
        String page = upload(TestImports.csv(List.of(address))).getResponse().getRedirectedUrl();
        assertThat(page).startsWith(UPLOAD + "/");
        Document preview = page(page);
        assertThat(preview.select("tbody tr").text()).contains("2 An Peeters", address.value(), "Uitnodigen");
        assertThat(preview.select("form[action$=/starten] button").text()).isEqualTo("Import van 1 rij starten");
        assertThat(accounts.findByEmail(address)).isEmpty();
    }

    @Test
    void aFileThatIsRefusedIsSaidAtItsField() throws Exception {
        Document page =
                Jsoup.parse(upload("Voornaam;Naam\nAn;Maes\n").getResponse().getContentAsString());
        assertThat(page.select("#file-error").text())
                .contains("Deze kolommen ontbreken in de eerste rij: E-mail. Vergelijk met het lege bestand.");
        assertThat(page.select("#fouten a[href=#file]")).isNotEmpty();
    }

    @Test
    void noFileIsSaidAtItsField() throws Exception {
        assertThat(page(post(UPLOAD).with(csrf())).select("#file-error").text()).contains("Kies een bestand.");
    }

    @Test
    void whatIsInTheFileIsShownAsText() throws Exception {
        String page = upload("Voornaam;Naam;E-mail;<i>Dienst</i>\n<script>alert(1)</script>;Maes;x;\n")
                .getResponse()
                .getRedirectedUrl();
        Document preview = page(page);
        assertThat(preview.select("main script, main i:not(.bi)")).isEmpty();
        assertThat(preview.text()).contains("<script>alert(1)</script>", "<i>Dienst</i>");
    }

    @Test
    void errorsAreCountedExplainedAndFiltered() throws Exception {
        UUID other = people.registered(people.organisation("De Brug"), Role.MANAGER);
        UUID id = files.taken(
                organisation,
                manager,
                TestImports.csv(List.of(
                                TestPeople.anyAddress(), people.account(other).email()))
                        + "An;;geen adres;?\n");
        Document all = page(UPLOAD + "/" + id);
        assertThat(all.select(".counts li").eachText()).containsExactly("1 Uitnodigen", "2 Fout");
        assertThat(all.select("tbody tr")).hasSize(3);
        Document errors = page(UPLOAD + "/" + id + "?fouten=true");
        assertThat(errors.select("tbody tr")).hasSize(2);
        assertThat(errors.text())
                .contains("het heeft al een andere rol op het portaal")
                .contains("Naam: Vul dit veld in.", "E-mail: Dit is geen geldig e-mailadres")
                .contains("Bij BelRAI LTCF staat \"?\"");
    }

    @Test
    void nobodysNameIsToldThatWasNotInTheFile() throws Exception {
        UUID stranger = people.registered(people.organisation("Thuiszorg De Brug"), Role.CAREGIVER);
        UUID id = files.taken(
                organisation,
                manager,
                "Voornaam;Naam;E-mail\nIemand;Anders;"
                        + people.account(stranger).email() + "\n");
        String text = page(UPLOAD + "/" + id).select("main").text();
        assertThat(text).contains("Wissel aanvragen", "Iemand").doesNotContain("Peeters", "De Brug");
    }

    @Test
    void fiftyRowsStandOnAPage() throws Exception {
        UUID id = files.taken(
                organisation,
                manager,
                TestImports.csv(
                        Stream.generate(TestPeople::anyAddress).limit(51).toList()));
        assertThat(page(UPLOAD + "/" + id).select("tbody tr")).hasSize(50);
        assertThat(page(UPLOAD + "/" + id + "?pagina=2").select("tbody tr")).hasSize(1);
        assertThat(page(UPLOAD + "/" + id + "?pagina=99").text()).contains("Pagina 2 van 2");
    }

    @Test
    void whatIsStartedShowsItsProgressAndThenItsResult() throws Exception {
        EmailAddress address = TestPeople.anyAddress();
        UUID id = files.taken(organisation, manager, TestImports.csv(List.of(address)));
        assertThat(notice(UPLOAD + "/" + id + "/starten")).isEqualTo("imports.start.STARTED");
        Document running = page(UPLOAD + "/" + id);
        assertThat(running.select("#voortgang").attr("hx-trigger")).isEqualTo("every 2s");
        assertThat(running.select("#voortgang").text()).isEqualTo("0 van 1 rijen verwerkt (0 %)");
        assertThat(progress(id).getHeader("HX-Refresh")).isNull();
        jobs.runDue(id);

        assertThat(progress(id).getHeader("HX-Refresh")).isEqualTo("true");
        assertThat(progress(id).getContentAsString()).doesNotContain("hx-get", "hx-trigger");
        Document done = page(UPLOAD + "/" + id);
        assertThat(done.select("h1").text()).isEqualTo("Resultaat van de import");
        assertThat(done.select("tbody tr").text()).contains("Uitgenodigd");
        assertThat(done.select("form[action$=/starten], #voortgang")).isEmpty();
    }

    @Test
    void aSecondClickStartsNothing() throws Exception {
        UUID id = files.taken(organisation, manager);
        notice(UPLOAD + "/" + id + "/starten");
        assertThat(notice(UPLOAD + "/" + id + "/starten")).isEqualTo("imports.start.ALREADY_STARTED");
    }

    @Test
    void anAddressCanBeImportedAsOftenAsItCanBeAdded() throws Exception {
        EmailAddress address = TestPeople.anyAddress();
        for (int times = 0; times < 7; times++) {
            UUID id = files.taken(organisation, manager, TestImports.csv(List.of(address)));
            notice(UPLOAD + "/" + id + "/starten");
            jobs.runDue(id);
            assertThat(page(UPLOAD + "/" + id).text().contains("te vaak toegevoegd"))
                    .isEqualTo(times == 6);
        }
    }

    @Test
    void aPreviewIsThrownAway() throws Exception {
        UUID id = files.taken(organisation, manager);
        assertThat(notice(UPLOAD + "/" + id + "/annuleren")).isEqualTo("imports.discarded");
        assertThat(answer(get(UPLOAD + "/" + id)).getStatus()).isEqualTo(404);
    }

    @Test
    void aRunningImportIsStopped() throws Exception {
        UUID id = files.taken(organisation, manager);
        notice(UPLOAD + "/" + id + "/starten");
        assertThat(notice(UPLOAD + "/" + id + "/annuleren")).isEqualTo("imports.cancelled");
        assertThat(page(UPLOAD + "/" + id).text()).contains("gestopt na 0 van 1 rijen", "Niet uitgevoerd");
    }

    @Test
    void aResultCanBeHandedInAgain() throws Exception {
        UUID id = files.taken(
                organisation, manager, "Voornaam;Naam;E-mail;BelRAI LTCF\n=An;'t Hooft;an.delinde.example;x\n");
        String csv = answer(get(UPLOAD + "/" + id + "/resultaat.csv")).getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv)
                .contains(
                        "\"2\";\"'=An\";\"'t Hooft\";\"an.delinde.example\"",
                        "\"Fout\";\"E-mail: Dit is geen geldig e-mailadres.");
        String mended =
                csv.replace("an.delinde.example", TestPeople.anyAddress().value());
        Document preview = page(upload(mended).getResponse().getRedirectedUrl());
        assertThat(preview.select("tbody tr").text()).contains("2 =An 't Hooft", "BelRAI LTCF", "Uitnodigen");
        assertThat(preview.text()).doesNotContain("worden overgeslagen:");
    }

    @Test
    void theResultAsAWorkbookIsReadTheSame() throws Exception {
        EmailAddress address = TestPeople.anyAddress();
        UUID id = files.taken(organisation, manager, TestImports.csv(List.of(address)));
        byte[] workbook = answer(get(UPLOAD + "/" + id + "/resultaat.xlsx")).getContentAsByteArray();
        Document preview = page(upload(workbook).getResponse().getRedirectedUrl());
        assertThat(preview.select("tbody tr").text()).contains("An Peeters " + address.value() + " BelRAI LTCF");
    }

    @Test
    void theEmptyFileHasTheHeadersAndNobody() throws Exception {
        byte[] csv = answer(get(UPLOAD + "/sjabloon.csv")).getContentAsByteArray();
        assertThat(new String(csv, StandardCharsets.UTF_8))
                .contains("\"Voornaam\";\"Naam\";\"E-mail\";\"BelRAI Screener\"");
        assertThat(upload(csv).getResponse().getContentAsString())
                .contains("Onder de namen van de kolommen staat nog niemand.");
        byte[] xlsx = answer(get(UPLOAD + "/sjabloon.xlsx")).getContentAsByteArray();
        assertThat(upload(xlsx).getResponse().getContentAsString())
                .contains("Onder de namen van de kolommen staat nog niemand.");
    }

    @Test
    void aTrainerWithoutAttestNeitherHandsInNorStarts() throws Exception {
        UUID trainer = people.registered(organisation, Role.TRAINER_EXTERNAL);
        UUID id = files.taken(organisation, manager);
        for (MockHttpServletRequestBuilder request : List.of(
                get(UPLOAD),
                post(UPLOAD).with(csrf()),
                post(UPLOAD + "/" + id + "/starten").with(csrf()))) {
            MvcResult result =
                    browser.perform(request.with(people.signedIn(trainer))).andReturn();
            assertThat(((Notice) result.getFlashMap().get("notice")).key()).isEqualTo("people.caregivers.locked");
        }
        people.attested(trainer, "ltcf");
        assertThat(browser.perform(get(UPLOAD).with(people.signedIn(trainer)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void theListLeadsHere() throws Exception {
        assertThat(page("/zorgverleners").select("a[href=" + UPLOAD + "]").text())
                .isEqualTo("Meerdere zorgverleners toevoegen");
    }

    private MvcResult upload(String csv) throws Exception {
        return upload(csv.getBytes(StandardCharsets.UTF_8));
    }

    private MvcResult upload(byte[] file) throws Exception {
        return browser.perform(multipart(UPLOAD)
                        .file(new MockMultipartFile("file", "lijst.csv", null, file))
                        .with(people.signedIn(manager))
                        .with(csrf()))
                .andReturn();
    }

    private Document page(String address) throws Exception {
        return page(get(address));
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(answer(request).getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(people.signedIn(manager)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse progress(UUID id) throws Exception {
        return answer(get(UPLOAD + "/" + id + "/voortgang").header("HX-Request", "true"));
    }

    private String notice(String address) throws Exception {
        MvcResult result = browser.perform(
                        post(address).with(people.signedIn(manager)).with(csrf()))
                .andReturn();
        return ((Notice) result.getFlashMap().get("notice")).key();
    }
}
