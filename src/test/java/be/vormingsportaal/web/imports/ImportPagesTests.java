package be.vormingsportaal.web.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.imports.XlsxFiles;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestImports;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.web.layout.PageNotice;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** "Meerdere zorgverleners toevoegen", from the file to its preview. */
@PortalTest
class ImportPagesTests extends ImportVisit {

    @Autowired
    InstrumentService instruments;

    @Autowired
    JdbcClient database;

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
    void whoIsHiddenInTheSpreadsheetIsLeftOutAndThatIsSaid() throws Exception {
        String row = "<row r=\"3\" hidden=\"1\">" + XlsxFiles.cell("A3", "Weg") + XlsxFiles.cell("B3", "Gefilterd")
                + XlsxFiles.cell("C3", "weg@delinde.example") + "</row>";
        byte[] file = XlsxFiles.withSheetData(
                XlsxFiles.header() + row.replace("3", "2").replace(" hidden=\"1\"", "") + row);
        Document preview = page(upload(file).getResponse().getRedirectedUrl());
        assertThat(preview.select("tbody tr")).hasSize(1);
        assertThat(preview.select(".notice-info").text())
                .startsWith("Eén rij is verborgen in je rekenblad, door een filter of met de hand."
                        + " Wie daarin staat, telt niet mee.");
    }

    @Test
    void muchLookingUpWithoutStartingIsToldToBothSides() throws Exception {
        UUID id = files.taken(organisation, manager);
        database.sql("update caregiver_import set looked_up_rows = 1000 where id = ?")
                .param(id)
                .update();
        UUID next = files.taken(organisation, manager);
        assertThat(page(UPLOAD + "/" + next).text())
                .contains("zie je nu niet wie al een account heeft", "Uitnodigen of wissel vragen");
        String name = database.sql("select name from organisation where id = ?")
                .param(organisation)
                .query(String.class)
                .single();
        assertThat(Jsoup.parse(browser.perform(get("/beheer").with(people.signedIn(people.staff())))
                                .andReturn()
                                .getResponse()
                                .getContentAsString(StandardCharsets.UTF_8))
                        .select(".notice-info li")
                        .eachText())
                .contains(name + ": 1.000 rijen");
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
            assertThat(((PageNotice) result.getFlashMap().get("notice")).key()).isEqualTo("people.caregivers.locked");
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

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void theListThatIsDownloadedIsReadAsItStands(String kind) throws Exception {
        UUID caregiver = people.registered(organisation, Role.CAREGIVER);
        instruments.assign(caregiver, Set.of("ltcf"));
        byte[] list = answer(get("/zorgverleners/lijst." + kind)).getContentAsByteArray();
        Document preview = page(upload(list).getResponse().getRedirectedUrl());
        assertThat(preview.select("tbody tr").text())
                .contains(people.account(caregiver).email().value(), "BelRAI LTCF", "Niets te doen");
        assertThat(preview.select("form[action$=/starten]")).isEmpty();
        assertThat(preview.text()).contains("Er is niets te doen");
    }
}
