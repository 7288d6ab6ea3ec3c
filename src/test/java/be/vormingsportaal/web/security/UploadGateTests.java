package be.vormingsportaal.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.documents.storage.DraftFile;
import be.vormingsportaal.documents.storage.Drafts;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.testing.PaperFiles;
import be.vormingsportaal.testing.PortalBrowser;
import be.vormingsportaal.testing.RawResponse;
import be.vormingsportaal.testing.RunningPortal;
import be.vormingsportaal.testing.RunningPortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files over HTTP, as a browser sends them: who may, how much, and the token among the parts. */
@RunningPortalTest
class UploadGateTests {

    private static final String PAGE = "/instrumenten/ltcf/attest";
    private static final String BOUNDARY = "----a-boundary";
    private static final String MULTIPART = "multipart/form-data; boundary=" + BOUNDARY;
    private static final String TOO_MUCH = "300000000";

    @Autowired
    RunningPortal portal;

    @Autowired
    TestPeople people;

    @Autowired
    InstrumentService instruments;

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient database;

    UUID trainer;
    PortalBrowser browser;

    @BeforeAll
    void aTrainer() {
        trainer = people.registered(people.organisation("WZC De Linde"), Role.TRAINER_EXTERNAL);
        instruments.assign(trainer, Set.of("ltcf"));
        browser = portal.signedIn(trainer);
    }

    @Test
    void theTokenAmongThePartsIsRead() {
        String token = Jsoup.parse(browser.get(PAGE).body())
                .select(".attest-form input[name=_csrf]")
                .val();
        assertThat(upload(token).statusCode()).isEqualTo(302);
        assertThat(drafts.files(trainer, "ltcf"))
                .extracting(DraftFile::fileName)
                .containsExactly("attest.pdf");
    }

    @Test
    void withoutTheTokenNothingIsTaken() {
        assertThat(upload("verzonnen").statusCode()).isEqualTo(403);
    }

    @Test
    void nobodySendsFilesWithoutSigningIn() {
        for (String address : Set.of(PAGE, "/aanmelden", "/bestaat-niet")) {
            RawResponse answer = portal.raw("POST " + address + " HTTP/1.1", "Content-Type: " + MULTIPART);
            assertThat(answer.status()).as(address).isEqualTo(302);
            assertThat(answer.headers("Location")).containsExactly("/aanmelden");
        }
    }

    /** All that is sent is read, or its sender would see a broken connection. */
    @Test
    void whoSendsMuchInVainSeesTheAnswer() {
        String much = "x".repeat(20_000_000);
        RawResponse nobody = portal.rawWithBody("POST " + PAGE + " HTTP/1.1", much, "Content-Type: " + MULTIPART);
        assertThat(nobody.headers("Location")).containsExactly("/aanmelden");
        RawResponse nowhere = portal.rawWithBody("POST /bestaat-niet HTTP/1.1", much, "Content-Type: text/plain");
        assertThat(nowhere.status()).isEqualTo(403);
    }

    @Test
    void anEndedSessionSendsNoFilesAnyMore() {
        PortalBrowser elsewhere = portal.signedIn(trainer);
        String session = elsewhere.cookie("vormingsportaal").orElseThrow().toString();
        database.sql("update account set session_generation = session_generation + 1 where id = ?")
                .param(trainer)
                .update();
        RawResponse answer =
                portal.raw("POST " + PAGE + " HTTP/1.1", "Content-Type: " + MULTIPART, "Cookie: " + session);
        database.sql("update account set session_generation = session_generation - 1 where id = ?")
                .param(trainer)
                .update();
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.headers("Location")).containsExactly("/aanmelden?elders-beeindigd");
    }

    @Test
    void tooMuchAtOnceIsSaidBeforeItIsRead() {
        RawResponse answer = portal.rawWithBody(
                "POST " + PAGE + " HTTP/1.1",
                "",
                "Content-Type: " + MULTIPART,
                "Accept: text/html",
                "Expect: 100-continue",
                "Content-Length: " + TOO_MUCH,
                "Cookie: " + browser.cookie("vormingsportaal").orElseThrow());
        // after "100 Continue"
        assertThat(answer.body())
                .contains("HTTP/1.1 413", "Te veel ineens opgeladen", "Wat je eerder oplaadde, staat nog klaar");
    }

    private HttpResponse<String> upload(String token) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "name=\"_csrf\"", token.getBytes(StandardCharsets.UTF_8));
        part(body, "name=\"files\"; filename=\"attest.pdf\"", PaperFiles.pdf("Attest"));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return browser.postBytes(PAGE + "/bestanden", MULTIPART, body.toByteArray());
    }

    private static void part(ByteArrayOutputStream body, String name, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + name + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
