package be.vormingsportaal.web.attestations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.attestations.attestation.AttestationService;
import be.vormingsportaal.attestations.attestation.GiveAttestation;
import be.vormingsportaal.testing.PaperFiles;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;

/** Who may open the file of an attest, and how it is served. */
class AttestDocumentTests extends AttestDesk {

    @Autowired
    JdbcTemplate database;

    private static final byte[] PDF = PaperFiles.pdf("Attest van An Peeters");

    @Autowired
    AttestationService attestations;

    UUID attest;

    @BeforeEach
    void anAttest() throws Exception {
        send(filledIn(PAGE, file("mijn scan; \"echt\".pdf", PDF)));
        attest = archive.history(trainer).get(0).id();
    }

    @Test
    void itIsServedAsAFileOfOurOwnNameThatNothingKeepsOrGuessesAbout() throws Exception {
        MockHttpServletResponse response = document(trainer);
        assertThat(response.getContentAsByteArray()).isEqualTo(PDF);
        assertThat(response.getContentType()).isEqualTo("application/pdf");
        assertThat(response.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"attest-ltcf-2024-03-20.pdf\"");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("private, no-store");
        assertThat(response.getContentLength()).isEqualTo(PDF.length);
    }

    @Test
    void itsFirstPageIsAPicture() throws Exception {
        MockHttpServletResponse response = send(get("/attesten/" + attest + "/voorbeeld"));
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("image/png");
        assertThat(response.getHeader("Content-Disposition")).startsWith("inline");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("private, no-store");
    }

    @Test
    void managersOfTheOrganisationAndStaffMayOpenIt() throws Exception {
        assertThat(document(people.registered(organisation, Role.MANAGER)).getStatus())
                .isEqualTo(200);
        assertThat(document(people.staff()).getStatus()).isEqualTo(200);
    }

    @Test
    void whoReadsItIsNotedAtTheTrainerButNotTheTrainer() throws Exception {
        UUID staff = people.staff();
        document(trainer);
        document(staff);
        document(trainer(Role.TRAINER_EXTERNAL));
        assertThat(database.queryForList(
                        "select account_id from security_event where kind = 'ATTEST_OPENED' and detail = ?",
                        UUID.class,
                        attest.toString()))
                .containsExactly(staff);
    }

    @Test
    void forAnybodyElseItIsNotThere() throws Exception {
        UUID elsewhere = people.organisation("Thuiszorg De Brug");
        assertThat(document(people.registered(elsewhere, Role.MANAGER)).getStatus())
                .isEqualTo(404);
        assertThat(document(trainer(Role.TRAINER_EXTERNAL)).getStatus()).isEqualTo(404);
        assertThat(document(people.registered(organisation, Role.CAREGIVER)).getStatus())
                .isEqualTo(404);
        UUID other = trainer(Role.TRAINER_KCD);
        assertThat(send(other, get("/attesten/" + attest + "/voorbeeld")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void anAttestThatTheQualityCentreGaveHasNoFile() throws Exception {
        UUID given = attestations.give(new GiveAttestation(trainer, "ltcf", LocalDate.of(2024, 4, 20), people.staff()));
        assertThat(send(get("/attesten/" + given + "/document")).getStatus()).isEqualTo(404);
        assertThat(send(get("/attesten/" + given + "/voorbeeld")).getStatus()).isEqualTo(404);
    }

    @Test
    void theHistoryLeadsToIt() throws Exception {
        var history = open(PAGE).select(".history");
        assertThat(history.select("a[href=/attesten/" + attest + "/document]").text())
                .isEqualTo("Attest van 20-03-2024 downloaden (PDF)");
        assertThat(history.select("img[src=/attesten/" + attest + "/voorbeeld]").attr("alt"))
                .isEqualTo("Eerste pagina van het attest van 20-03-2024");
    }

    private MockHttpServletResponse document(UUID reader) throws Exception {
        return send(reader, get("/attesten/" + attest + "/document"));
    }
}
