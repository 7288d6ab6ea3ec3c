package be.vormingsportaal.web.attestations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import be.vormingsportaal.attestations.attestation.AttestationView;
import be.vormingsportaal.attestations.renewal.AttestationDecision;
import be.vormingsportaal.attestations.renewal.AttestationReviewing;
import be.vormingsportaal.attestations.renewal.ReviewAnswer;
import be.vormingsportaal.documents.storage.DraftFile;
import be.vormingsportaal.testing.PaperFiles;
import be.vormingsportaal.web.security.RequestThrottle;
import java.awt.Color;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** The form to hand in an attest, as it works without scripts. */
class AttestFormTests extends AttestDesk {

    @Autowired
    RequestThrottle throttle;

    @Autowired
    AttestationReviewing reviews;

    @Test
    void whoMissesTheInstitutionReadsWhomToTell() throws Exception {
        browser.perform(get(PAGE).with(people.signedIn(trainer)))
                .andExpect(content().string(containsString("Staat je instantie er niet bij?")))
                .andExpect(content().string(containsString("mailto:")));
    }

    @Test
    void theFormHasTheLabelsOfTheManual() throws Exception {
        Document page = open(PAGE);
        assertThat(page.select("label").eachText())
                .containsExactly(
                        "Uw certificaat",
                        "Door welke instantie bent u opgeleid?",
                        "Datum geldig attest",
                        "Vervaldatum certificaat",
                        "Ik verklaar op eer dat deze gegevens correct zijn");
        assertThat(page.select("option").first().text()).isEqualTo("Selecteer een instantie");
        assertThat(page.text())
                .contains("*Dit is ofwel de datum waarop je je attest behaald hebt")
                .contains("behaald op 20 maart 2024: attest geldig tot 31 december 2025")
                .contains("Zet er geen gegevens van patiënten of cliënten in.");
    }

    @Test
    void onlyInstitutionsThatTrainOthersCanBeChosen() throws Exception {
        assertThat(open(PAGE).select("optgroup").eachAttr("label")).containsExactly("Federaal (FOD)", "Vlaams");
    }

    @Test
    void aSoundFormIsAnAttestThatCounts() throws Exception {
        Document page = follow(send(filledIn(PAGE, pdf("attest.pdf"))));
        assertThat(page.select(".notice").text()).contains("Je attest voor BelRAI LTCF is ingediend.");
        assertThat(page.select("#instrument-ltcf").text())
                .contains("Geldig tot 31-12-2025")
                .contains("Het opgeladen certificaat is nog geldig tot 31-12-2025.");
        AttestationView attest = archive.history(trainer, "ltcf").get(0);
        assertThat(attest.obtainedOn()).isEqualTo(LocalDate.of(2024, 3, 20));
        assertThat(attest.expiresOn()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(drafts.files(trainer, "ltcf")).isEmpty();
    }

    @Test
    void severalFilesBecomeOnePdf() throws Exception {
        send(filledIn(
                PAGE,
                file("attest.pdf", PaperFiles.pdf("een", "twee")),
                file("intervisie.jpg", PaperFiles.jpeg(Color.CYAN)),
                file("intervisie.png", PaperFiles.png(Color.PINK))));
        assertThat(open("/instrumenten").select(".history li")).hasSize(1);
        assertThat(archive.history(trainer, "ltcf")).hasSize(1);
    }

    @Test
    void anEmptyFormIsRefusedFieldByField() throws Exception {
        Document page = page(send(form(PAGE)));
        assertThat(error(page, "files")).contains("Kies minstens één bestand.");
        assertThat(error(page, "institution")).contains("Kies een instantie uit de lijst.");
        assertThat(error(page, "obtainedOn")).contains("Vul deze datum in.");
        assertThat(error(page, "expiresOn")).contains("Vul deze datum in.");
        assertThat(error(page, "declared")).contains("Verklaar dat de gegevens correct zijn.");
        assertThat(page.select("#fouten a").eachAttr("href"))
                .containsExactlyInAnyOrder(
                        "#files-ltcf", "#institution-ltcf", "#obtainedOn-ltcf", "#expiresOn-ltcf", "#declared-ltcf");
        assertThat(archive.history(trainer)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0001-01-01, 2025-12-31, obtainedOn, Deze datum ligt te ver in het verleden",
        "9999-12-31, 2025-12-31, obtainedOn, Deze datum ligt in de toekomst",
        "2024-05-03, 2025-12-31, obtainedOn, Deze datum ligt in de toekomst",
        "2023-02-29, 2025-12-31, obtainedOn, Dit is geen datum uit de kalender",
        "ergens in maart, 2025-12-31, obtainedOn, Dit is geen datum uit de kalender",
        "2024-03-20, 2023-02-29, expiresOn, Dit is geen datum uit de kalender",
        "2024-03-20, 0001-01-01, expiresOn, De vervaldatum moet na de datum van het attest liggen",
        "2024-03-20, 2024-03-20, expiresOn, De vervaldatum moet na de datum van het attest liggen",
        "2024-03-20, 9999-12-31, expiresOn, meer dan 10 jaar na de datum van het attest"
    })
    void wrongDaysGetASentenceAndNothingTypedIsLost(String obtained, String expires, String field, String sentence)
            throws Exception {
        Document page = page(send(typed(form(PAGE, pdf("attest.pdf")), obtained, expires)));
        assertThat(error(page, field)).contains(sentence);
        assertThat(value(page, "institution")).isEqualTo(flemish);
        assertThat(value(page, "obtainedOn")).isEqualTo(obtained);
        assertThat(value(page, "expiresOn")).isEqualTo(expires);
        assertThat(page.getElementById("declared-ltcf").hasAttr("checked")).isTrue();
        assertThat(page.select(".file-name").text()).contains("attest.pdf", "1 pagina");
        assertThat(archive.history(trainer)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-01-01, 2025-12-31", "2023-12-31, 2024-12-31", "2024-02-29, 2025-12-31"})
    void daysAtTheEdgesOfAYearAreTaken(String obtained, String expires) throws Exception {
        send(typed(form(PAGE, pdf("attest.pdf")), obtained, expires));
        assertThat(archive.history(trainer))
                .extracting(AttestationView::expiresOn)
                .containsExactly(LocalDate.parse(expires));
    }

    @Test
    void aDayThatIsTypedTheBelgianWayIsUnderstood() throws Exception {
        send(typed(form(PAGE, pdf("attest.pdf")), "20/3/2024", "31-12-2025"));
        assertThat(archive.history(trainer))
                .extracting(AttestationView::expiresOn)
                .containsExactly(LocalDate.of(2025, 12, 31));
    }

    @Test
    void aBadFileIsNamedAndTheGoodOnesAreKept() throws Exception {
        Document page = page(send(filledIn(
                PAGE, pdf("attest.pdf"), file("bewijs.pdf", "geen pdf".getBytes()), file("leeg.pdf", new byte[0]))));
        assertThat(page.select("#fouten li")).hasSize(2);
        assertThat(drafts.files(trainer, "ltcf"))
                .extracting(DraftFile::fileName)
                .containsExactly("attest.pdf");
        assertThat(value(page, "expiresOn")).isEqualTo("2025-12-31");
        assertThat(archive.history(trainer)).isEmpty();
    }

    @Test
    void filesOfAnEarlierAttemptAreHandedInWithoutChoosingThemAgain() throws Exception {
        send(form(PAGE, pdf("attest.pdf")));
        follow(send(filledIn(PAGE)));
        assertThat(archive.history(trainer)).hasSize(1);
    }

    @Test
    void aDayOfExpiryThatIsLeftOpenIsFilledInToBeLookedAt() throws Exception {
        Document page = page(send(typed(form(PAGE, pdf("attest.pdf")), "2024-03-20", "")));
        assertThat(error(page, "expiresOn")).contains("We vulden 31-12-2025 in");
        assertThat(value(page, "expiresOn")).isEqualTo("2025-12-31");
        assertThat(archive.history(trainer)).isEmpty();
        follow(send(filledIn(PAGE)));
        assertThat(archive.history(trainer)).hasSize(1);
    }

    @Test
    void anotherDayThanTheRuleSaysIsTaken() throws Exception {
        send(typed(form(PAGE, pdf("attest.pdf")), "2024-03-20", "2026-12-31"));
        assertThat(archive.history(trainer))
                .extracting(AttestationView::expiresOn)
                .containsExactly(LocalDate.of(2026, 12, 31));
    }

    @Test
    void anInstitutionOfTheQualityCentreCannotBePutIn() throws Exception {
        MockMultipartHttpServletRequestBuilder form = form(PAGE, pdf("attest.pdf"));
        form.param("institution", "6a3bb2f0-0f7e-4c55-9f0e-5b7f3f2f6a02")
                .param("obtainedOn", "2024-03-20")
                .param("expiresOn", "2025-12-31")
                .param("declared", "true");
        assertThat(error(page(send(form)), "institution")).contains("Kies een instantie uit de lijst.");
    }

    @Test
    void theSameFormTwiceMakesOneAttest() throws Exception {
        MockMultipartFile[] files = {pdf("a.pdf"), file("b.png", PaperFiles.png(Color.RED))};
        MockHttpServletResponse first = send(filledIn(PAGE, files));
        MockHttpServletResponse second = send(filledIn(PAGE, files));
        assertThat(List.of(first.getRedirectedUrl(), second.getRedirectedUrl())).containsOnly("/instrumenten");
        assertThat(archive.history(trainer)).hasSize(1);
    }

    @Test
    void aSecondClickFindsNothingLeftToHandIn() throws Exception {
        send(filledIn(PAGE, pdf("attest.pdf")));
        assertThat(follow(send(filledIn(PAGE))).select(".notice").text()).contains("was al ingediend");
        assertThat(archive.history(trainer)).hasSize(1);
    }

    @Test
    void aRefusedAttestIsNotTakenForOneThatIsHandedIn() throws Exception {
        send(filledIn(PAGE, pdf("attest.pdf")));
        UUID attest = archive.history(trainer, "ltcf").get(0).id();
        reviews.decide(
                attest, new ReviewAnswer(AttestationDecision.REFUSE, null, "Onleesbaar."), Optional.of(people.staff()));
        Document page = page(send(filledIn(PAGE)));
        assertThat(error(page, "files")).contains("Kies minstens één bestand.");
        assertThat(value(page, "obtainedOn")).isEqualTo("2024-03-20");
    }

    @Test
    void whoSendsFilesAgainAndAgainHasToWait() throws Exception {
        while (throttle.mayUpload(trainer.toString())) {}
        Document page = page(send(filledIn(PAGE, pdf("attest.pdf"))));
        assertThat(page.select("#fouten").text()).contains("Te veel pogingen na elkaar");
        assertThat(value(page, "obtainedOn")).isEqualTo("2024-03-20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"declared", "files", "files[3]", "files[999999]", "institution.id", "files.name", "class.name"})
    void whatNoBrowserSendsGetsASentenceToo(String field) throws Exception {
        MockMultipartHttpServletRequestBuilder form = form(PAGE);
        form.param(field, "x");
        Document page = page(send(form));
        assertThat(page.select("#fouten").text()).contains("Uw certificaat: ").doesNotContain("??", "typeMismatch");
        assertThat(page(send(get(PAGE).param(field, "x"))).text()).doesNotContain("??", "typeMismatch");
    }

    private MockMultipartHttpServletRequestBuilder typed(
            MockMultipartHttpServletRequestBuilder form, String obtained, String expires) {
        form.param("institution", flemish)
                .param("obtainedOn", obtained)
                .param("expiresOn", expires)
                .param("declared", "true");
        return form;
    }
}
