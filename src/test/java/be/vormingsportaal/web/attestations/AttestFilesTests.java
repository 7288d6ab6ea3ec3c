package be.vormingsportaal.web.attestations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.documents.storage.DraftFile;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Gathering files for an attest: without scripts, and as the script does it. */
class AttestFilesTests extends AttestDesk {

    @Test
    void addingAFileKeepsAllThatWasTyped() throws Exception {
        Document page = follow(send(filledIn(FILES, pdf("attest.pdf"))));
        assertThat(page.select(".file-name").text()).contains("attest.pdf");
        assertThat(value(page, "institution")).isEqualTo(flemish);
        assertThat(value(page, "obtainedOn")).isEqualTo("2024-03-20");
        assertThat(value(page, "expiresOn")).isEqualTo("2025-12-31");
        assertThat(page.getElementById("declared-ltcf").hasAttr("checked")).isTrue();
    }

    @Test
    void aFileCanBeMovedAndRemovedByTheButtonsOfThePage() throws Exception {
        send(form(FILES, pdf("een.pdf"), pdf("twee.pdf"), pdf("drie.pdf")));
        Document page = open(PAGE);
        assertThat(page.select(".file-name .breakable").eachText()).containsExactly("een.pdf", "twee.pdf", "drie.pdf");
        page = press(page, "drie.pdf omhoog");
        assertThat(page.select(".file-name .breakable").eachText()).containsExactly("een.pdf", "drie.pdf", "twee.pdf");
        assertThat(page.select(".notice").text()).contains("drie.pdf staat nu op plaats 2 van 3.");
        page = press(page, "een.pdf omlaag");
        assertThat(page.select(".file-name .breakable").eachText()).containsExactly("drie.pdf", "een.pdf", "twee.pdf");
        page = press(page, "drie.pdf verwijderen");
        assertThat(page.select(".file-name .breakable").eachText()).containsExactly("een.pdf", "twee.pdf");
        assertThat(value(page, "obtainedOn")).isEqualTo("2024-03-20");
    }

    @Test
    void theFirstFileCannotGoUpNorTheLastOneDown() throws Exception {
        send(form(FILES, pdf("een.pdf"), pdf("twee.pdf")));
        assertThat(open(PAGE).select(".files button[disabled]").eachText())
                .containsExactly("een.pdf omhoog", "twee.pdf omlaag");
    }

    @Test
    void aFileThatIsGoneMovesNothing() throws Exception {
        send(form(FILES, pdf("een.pdf")));
        MockHttpServletResponse response = send(form(FILES + "/" + UUID.randomUUID() + "/verwijderen"));
        assertThat(follow(response).select(".file-name")).hasSize(1);
    }

    @Test
    void theScriptGetsTheListAndWhatBecameOfTheFiles() throws Exception {
        MockHttpServletResponse response = send(script(FILES, pdf("attest.pdf"), file("nep.pdf", "nep".getBytes())));
        assertThat(response.getContentAsString()).doesNotContain("<html", "<form");
        Document list = page(response);
        assertThat(list.select("#bestanden-ltcf .file-name").text()).contains("attest.pdf");
        assertThat(list.select("[data-refused] p")).hasSize(1);
        assertThat(list.select("[data-said]").text()).isEqualTo("Er staat nu 1 bestand klaar.");
    }

    @Test
    void nobodySeesOrTouchesTheFilesOfSomebodyElse() throws Exception {
        UUID other = trainer(Role.TRAINER_EXTERNAL);
        send(form(FILES, pdf("attest.pdf")));
        UUID file = drafts.files(trainer, "ltcf").get(0).id();
        send(other, form(FILES + "/" + file + "/verwijderen"));
        assertThat(drafts.files(trainer, "ltcf")).extracting(DraftFile::id).containsExactly(file);
        assertThat(page(send(other, get(PAGE))).select(".file-name")).isEmpty();
    }

    @Test
    void filesAreKeptApartForEachInstrument() throws Exception {
        instruments.assign(trainer, Set.of("home-care"));
        send(form(FILES, pdf("attest.pdf")));
        assertThat(open("/instrumenten/home-care/attest").select(".file-name")).isEmpty();
    }

    /** Sends the whole form by this button, as a browser without scripts does. */
    private Document press(Document page, String button) throws Exception {
        var pressed = page.select(".files button").stream()
                .filter(candidate -> candidate.text().equals(button))
                .findFirst()
                .orElseThrow();
        var form = filledIn(pressed.attr("formaction"));
        if (pressed.hasAttr("name")) {
            form.param(pressed.attr("name"), pressed.val());
        }
        return follow(send(form));
    }

    private static MockHttpServletRequestBuilder script(String address, MockMultipartFile... files) {
        return form(address, files).header("HX-Request", "true");
    }
}
