package be.vormingsportaal.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.AccountSessions;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.testing.PortalBrowser;
import be.vormingsportaal.testing.RunningPortal;
import be.vormingsportaal.testing.RunningPortalTest;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.web.sessions.Device;
import be.vormingsportaal.web.sessions.SignInRecord;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.serializer.DefaultSerializer;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people are told whose session ended by itself, and what becomes of what they typed. */
@RunningPortalTest
class EndedSessionTests {

    private static final String FORM = "/trainers/toevoegen";
    private static final String HTML = "text/html,application/xhtml+xml";

    @Autowired
    RunningPortal portal;

    @Autowired
    TestPeople people;

    @Autowired
    AccountSessions accountSessions;

    @Autowired
    JdbcTemplate database;

    UUID organisation;
    UUID manager;
    PortalBrowser browser;

    @BeforeEach
    void aManagerIsSignedIn() {
        organisation = people.organisation("WZC De Linde");
        manager = people.registered(organisation, Role.MANAGER);
        browser = portal.signedIn(manager);
    }

    @Test
    void thePageToSignInSaysThatNothingWasDoneForHalfAnHour() {
        becomeIdle();
        assertThat(location(browser.get("/trainers"))).isEqualTo("/aanmelden?verlopen");
        assertThat(browser.get("/aanmelden?verlopen").body()).contains("Je was 30 minuten niet actief");
    }

    @Test
    void whoWasNeverSignedInOrSignedOutIsToldNothingOfTheKind() {
        assertThat(location(portal.browser().get("/trainers"))).isEqualTo("/aanmelden");
        browser.signOut();
        assertThat(location(browser.get("/trainers"))).isEqualTo("/aanmelden");
    }

    @Test
    void whoseSessionsWereEndedIsToldThatAndNothingElse() {
        accountSessions.endAll(manager);
        assertThat(location(browser.get("/trainers"))).isEqualTo("/aanmelden?elders-beeindigd");
        assertThat(location(browser.get("/trainers"))).isEqualTo("/aanmelden");
    }

    @Test
    void whatWasTypedStandsInTheFormAgainForTheSamePersonAndIsNotSent() {
        typeIntoTheDeadSession();
        assertThat(browser.get("/aanmelden?verlopen").body())
                .contains("Wat je in het formulier had ingevuld blijft een halfuur bewaard");
        assertThat(location(signIn(manager))).isEqualTo(FORM);
        Document page = Jsoup.parse(browser.get(FORM).body());
        assertThat(page.select("input[name=firstName]").val()).isEqualTo("Joke");
        assertThat(page.select("input[name=email]").val()).isEqualTo("joke@voorbeeld.example");
        assertThat(page.text()).contains("Er is nog niets verstuurd");
        assertThat(database.queryForObject(
                        "select count(*) from account where email = 'joke@voorbeeld.example'", Integer.class))
                .isZero();
        assertThat(Jsoup.parse(browser.get(FORM).body())
                        .select("input[name=firstName]")
                        .val())
                .isEmpty();
    }

    @Test
    void theProfileStandsInItsFormAgain() {
        String token = token("/mijn-account");
        String action = Jsoup.parse(browser.get("/mijn-account").body())
                .select("form:has(input[name=firstName])")
                .attr("action");
        becomeIdle();
        browser.post(action, Map.of("_csrf", token, "firstName", "Joke", "lastName", "Maes"));
        assertThat(location(signIn(manager))).isEqualTo("/mijn-account");
        assertThat(browser.get("/mijn-account").body()).contains("value=\"Joke\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/mijn-account/e-mail/annuleren",
                "/beheer/mailbox-aanvragen/weigeren",
                "/beheer/intervisies/00000000-0000-0000-0000-000000000000/aanwezigheid"
            })
    void whatNoPageCanShowAgainIsNotPromisedAndLeadsNowhere(String address) {
        String token = token(FORM);
        becomeIdle();
        assertThat(location(browser.post(address, Map.of("_csrf", token, "reason", "Onbekend"))))
                .isEqualTo("/aanmelden?verlopen");
        assertThat(browser.get("/aanmelden?verlopen").body()).doesNotContain("staat het er weer");
        assertThat(location(signIn(manager))).isEqualTo("/");
    }

    @Test
    void nobodyElseGetsWhatWasTyped() {
        typeIntoTheDeadSession();
        UUID other = people.registered(organisation, Role.MANAGER);
        assertThat(location(signIn(other))).isEqualTo("/");
        assertThat(browser.get(FORM).body()).doesNotContain("Joke");
    }

    @Test
    void aPasswordIsNotKept() {
        String page = "/mijn-account/e-mail";
        String token = token(page);
        becomeIdle();
        browser.post(
                page,
                Map.of("_csrf", token, "email", "joke@voorbeeld.example", "currentPassword", TestPeople.PASSWORD));
        byte[] kept = database.queryForObject(
                "select attribute_bytes from stored_session_attributes where attribute_name = 'SPRING_SECURITY_TYPED_FORM'"
                        + " order by session_primary_id limit 1",
                byte[].class);
        assertThat(new String(kept)).contains("joke@voorbeeld.example").doesNotContain(TestPeople.PASSWORD);
        signIn(manager);
        assertThat(Jsoup.parse(browser.get(page).body())
                        .select("input[name=email]")
                        .val())
                .isEqualTo("joke@voorbeeld.example");
    }

    @Test
    void whoSignedOutInAnotherTabIsLedToSigningIn() {
        String token = token(FORM);
        browser.signOut();
        HttpResponse<String> answer = browser.post(FORM, Map.of("_csrf", token, "firstName", "Joke"), "Accept", HTML);
        assertThat(location(answer)).isEqualTo("/aanmelden?niet-verstuurd");
        assertThat(browser.get("/aanmelden?niet-verstuurd").body()).contains("misschien in een ander tabblad");
    }

    @Test
    void whoSignedInAgainInAnotherTabReadsWhatHelps() {
        String token = token(FORM);
        browser.signOut();
        signIn(manager);
        HttpResponse<String> answer = browser.post(FORM, Map.of("_csrf", token, "firstName", "Joke"), "Accept", HTML);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains("open de pagina met het formulier opnieuw")
                .doesNotContain("Ga dan terug");
    }

    @Test
    void stayingKeepsTheSession() {
        used(Instant.now().minus(Duration.ofMinutes(29)));
        assertThat(browser.get("/aangemeld-blijven").statusCode()).isEqualTo(204);
        assertThat(database.queryForObject(
                        "select last_access_time from stored_session where principal_name = ?",
                        Long.class,
                        manager.toString()))
                .isGreaterThan(Instant.now().minusSeconds(60).toEpochMilli());
    }

    @Test
    void noSessionLastsLongerThanTwelveHours() throws Exception {
        assertThat(browser.get("/trainers").statusCode()).isEqualTo(200);
        Instant longAgo = Instant.now().minus(Duration.ofHours(12)).minusSeconds(1);
        database.update(
                "update stored_session_attributes set attribute_bytes = ? where attribute_name = 'signIn.record' and"
                        + " session_primary_id = (select primary_id from stored_session where principal_name = ?)",
                new DefaultSerializer()
                        .serializeToByteArray(new SignInRecord(longAgo, new Device("Firefox", "Windows"))),
                manager.toString());
        assertThat(location(browser.get("/trainers"))).isEqualTo("/aanmelden?te-lang");
        assertThat(browser.get("/aanmelden?te-lang").body()).contains("Je was al heel lang aangemeld");
        assertThat(browser.engineGet("/task/count").statusCode()).isEqualTo(401);
    }

    @Test
    void aChangeWithoutTokenInTheEngineIsRefusedAndEndsNothing() {
        browser.engineGet("/task/count");
        HttpResponse<String> answer =
                browser.postBytes(portal.engineApi() + "/task/count", "application/json", "{}".getBytes());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(browser.get("/trainers").statusCode()).isEqualTo(200);
        assertThat(browser.engine("POST", "/task/count", "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void aManagerWithoutOrganisationIsLedFromTasklistToThePortal() {
        people.registered(organisation, Role.MANAGER);
        browser.submit("/mijn-account/organisatie-verlaten", Map.of());
        assertThat(location(browser.get("/camunda/app/tasklist/"))).isEqualTo("/");
        assertThat(browser.get("/mijn-account").body()).contains("Je account hoort bij geen organisatie.");
    }

    private void typeIntoTheDeadSession() {
        String token = token(FORM);
        becomeIdle();
        HttpResponse<String> answer =
                browser.post(FORM, Map.of("_csrf", token, "firstName", "Joke", "email", "joke@voorbeeld.example"));
        assertThat(location(answer)).isEqualTo("/aanmelden?verlopen");
    }

    private HttpResponse<String> signIn(UUID account) {
        return browser.signIn(people.account(account).email().value(), TestPeople.PASSWORD);
    }

    private String token(String page) {
        return Jsoup.parse(browser.get(page).body()).select("input[name=_csrf]").val();
    }

    private void becomeIdle() {
        used(Instant.now().minus(Duration.ofMinutes(31)));
    }

    private void used(Instant last) {
        database.update(
                "update stored_session set last_access_time = ?, expiry_time = ? where principal_name = ?",
                last.toEpochMilli(),
                last.plus(Duration.ofMinutes(30)).toEpochMilli(),
                manager.toString());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
