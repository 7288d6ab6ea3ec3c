package be.vormingsportaal.web.attestations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.testing.PaperFiles;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** The file with all own data: how it is served, and the files of attests in it. */
class AttestTakenAlongTests extends AttestDesk {

    @Test
    void everyAttestThatWasHandedInIsInTheFile() throws Exception {
        byte[] first = PaperFiles.pdf("het eerste");
        byte[] second = PaperFiles.pdf("het tweede");
        send(filledIn(PAGE, file("scan.pdf", first)));
        clock.set(Instant.parse("2024-06-02T10:00:00Z"));
        send(filledIn(PAGE, file("scan.pdf", second)));
        assertThat(files(trainer))
                .containsEntry("attesten/attest-ltcf-2024-03-20.pdf", second)
                .containsEntry("attesten/attest-ltcf-2024-03-20-2.pdf", first)
                .hasSize(4);
    }

    @Test
    void theFilesOfSomebodyElseAreNot() throws Exception {
        send(filledIn(PAGE, pdf("scan.pdf")));
        assertThat(files(trainer(Role.TRAINER_EXTERNAL))).containsOnlyKeys("gegevens.json", "LEESMIJ.txt");
    }

    @Test
    void itIsAFileForThisPersonAlone() throws Exception {
        clock.set(Instant.parse("2026-12-31T23:30:00Z"));
        MockHttpServletResponse response = download(trainer);
        assertThat(response.getContentType()).isEqualTo("application/zip");
        assertThat(response.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"vormingsportaal-mijn-gegevens-2027-01-01.zip\"");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    private MockHttpServletResponse download(UUID person) throws Exception {
        return send(person, get("/mijn-account/mijn-gegevens/download"));
    }

    private Map<String, byte[]> files(UUID person) throws Exception {
        byte[] zip = download(person).getContentAsByteArray();
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), entries.readAllBytes());
            }
        }
        return files;
    }
}
