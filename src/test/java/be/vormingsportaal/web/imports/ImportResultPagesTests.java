package be.vormingsportaal.web.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestImports;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.web.layout.PageNotice;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MvcResult;

/** "Meerdere zorgverleners toevoegen", from the preview to the result. */
@PortalTest
class ImportResultPagesTests extends ImportVisit {

    @Test
    void whatIsStartedShowsItsProgressAndThenItsResult() throws Exception {
        EmailAddress address = TestPeople.anyAddress();
        UUID id = files.taken(organisation, manager, TestImports.csv(List.of(address)));
        assertThat(notice(UPLOAD + "/" + id + "/starten")).isEqualTo("imports.start.STARTED");
        Document running = page(UPLOAD + "/" + id);
        assertThat(running.select("#voortgang").attr("hx-trigger")).isEqualTo("every 2s");
        assertThat(running.select("#voortgang").text())
                .isEqualTo("0 van 1 rijen behandeld (0 %): 0 gelukt, 0 mislukt, 0 overgeslagen");
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
    void whatSomebodyElseThrewAwayIsNotStartedAndSaysSo() throws Exception {
        UUID id = files.taken(organisation, manager);
        notice(UPLOAD + "/" + id + "/annuleren");
        MvcResult started = browser.perform(post(UPLOAD + "/" + id + "/starten")
                        .with(people.signedIn(manager))
                        .with(csrf()))
                .andReturn();
        assertThat(started.getResponse().getRedirectedUrl()).isEqualTo(UPLOAD);
        assertThat(((PageNotice) started.getFlashMap().get("notice")).key()).isEqualTo("imports.start.DISCARDED");
    }

    @Test
    void aRunningImportIsStopped() throws Exception {
        UUID id = files.taken(organisation, manager);
        notice(UPLOAD + "/" + id + "/starten");
        assertThat(notice(UPLOAD + "/" + id + "/annuleren")).isEqualTo("imports.cancelled");
        assertThat(page(UPLOAD + "/" + id).text())
                .contains(
                        "Van 1 rijen zijn er 0 gelukt, 0 mislukt, 0 overgeslagen en 1 niet uitgevoerd",
                        "Niet uitgevoerd");
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
}
