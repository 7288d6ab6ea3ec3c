package be.vormingsportaal.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.recovery.RecoveryRequests;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import be.vormingsportaal.testing.PortalBrowser;
import be.vormingsportaal.testing.RunningPortal;
import be.vormingsportaal.testing.RunningPortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** When a session begins and ends, in the portal and in the engine's web applications alike. */
@RunningPortalTest
class SessionTests {

    private static final String SESSION = "vormingsportaal";
    private static final String OTHER_PASSWORD = "drie groene olifanten fluiten";

    @Autowired
    RunningPortal portal;

    @Autowired
    TestPeople people;

    @Autowired
    RecoveryRequests recovery;

    @Autowired
    SignedLinks links;

    @Autowired
    JdbcTemplate database;

    UUID organisation;
    UUID manager;
    String address;

    @BeforeAll
    void anOrganisation() {
        organisation = people.organisation("WZC De Linde");
    }

    @BeforeEach
    void aManager() {
        manager = people.registered(organisation, Role.MANAGER);
        address = people.account(manager).email().value();
    }

    @Test
    void signingInBeginsANewSession() {
        PortalBrowser browser = portal.browser();
        browser.get("/mijn-account");
        String before = session(browser);
        browser.signIn(address, TestPeople.PASSWORD);
        assertThat(session(browser)).isNotEqualTo(before);
        assertThat(isSignedIn(withSession(before))).isFalse();
    }

    @Test
    void aSessionThatSomebodyPlantedIsNotTakenUp() {
        PortalBrowser browser = portal.browser();
        browser.plant(SESSION, "0123456789ABCDEF0123456789ABCDEF");
        browser.signIn(address, TestPeople.PASSWORD);
        assertThat(isSignedIn(withSession("0123456789ABCDEF0123456789ABCDEF"))).isFalse();
    }

    @Test
    void signingOutEndsTheSessionEverywhere() {
        PortalBrowser browser = portal.signedIn(manager);
        String before = session(browser);
        assertThat(isInTheEngine(browser)).isTrue();
        assertThat(browser.signOut().statusCode()).isEqualTo(302);
        assertThat(isSignedIn(withSession(before))).isFalse();
        assertThat(isInTheEngine(withSession(before))).isFalse();
    }

    @Test
    void signingOutInTasklistSignsOutOfThePortal() {
        PortalBrowser browser = portal.signedIn(manager);
        String before = session(browser);
        String logout = "/camunda/api/admin/auth/user/" + portal.engineName() + "/logout";
        assertThat(browser.json("POST", logout, "").statusCode()).isEqualTo(204);
        assertThat(isSignedIn(browser)).isFalse();
        assertThat(isSignedIn(withSession(before))).isFalse();
    }

    @Test
    void changingThePasswordEndsEveryOtherSessionAtOnce() {
        PortalBrowser own = portal.signedIn(manager);
        PortalBrowser other = portal.signedIn(manager);
        assertThat(isInTheEngine(other)).isTrue();
        HttpResponse<String> answer = own.submit(
                "/mijn-account/wachtwoord",
                Map.of(
                        "currentPassword", TestPeople.PASSWORD,
                        "password", OTHER_PASSWORD,
                        "passwordAgain", OTHER_PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(isSignedIn(own)).isTrue();
        assertThat(isInTheEngine(other)).isFalse();
        assertThat(isSignedIn(other)).isFalse();
    }

    @Test
    void changingThePasswordGoesOnUnderAnotherSessionId() {
        PortalBrowser own = portal.signedIn(manager);
        String before = session(own);
        own.submit(
                "/mijn-account/wachtwoord",
                Map.of(
                        "currentPassword", TestPeople.PASSWORD,
                        "password", OTHER_PASSWORD,
                        "passwordAgain", OTHER_PASSWORD));
        assertThat(isSignedIn(withSession(before))).isFalse();
    }

    @Test
    void resettingThePasswordEndsEverySessionAtOnce() {
        PortalBrowser earlier = portal.signedIn(manager);
        recovery.request(people.account(manager).email());
        UUID request =
                database.queryForObject("select id from account_recovery where account_id = ?", UUID.class, manager);
        String link = "/wachtwoord-vergeten/" + links.sign(Purpose.PASSWORD_RESET, request, 1);
        assertThat(portal.browser()
                        .submit(link, Map.of("password", OTHER_PASSWORD, "passwordAgain", OTHER_PASSWORD))
                        .statusCode())
                .isEqualTo(302);
        assertThat(isInTheEngine(earlier)).isFalse();
        assertThat(isSignedIn(earlier)).isFalse();
    }

    @Test
    void nothingOfAnEarlierPersonLivesOnInTheEngine() {
        PortalBrowser browser = portal.signedIn(people.staff());
        assertThat(isInTheEngine(browser)).isTrue();
        String page = "/wachtwoord-vergeten";
        browser.submit(page, "/aanmelden", Map.of("email", address, "password", TestPeople.PASSWORD));
        browser.engineGet("/task/count");
        assertThat(browser.get("/camunda/api/admin/auth/user/" + portal.engineName())
                        .body())
                .contains(manager.toString())
                .doesNotContain("cockpit");
    }

    @Test
    void aSessionCookieIsNeitherReadByScriptsNorSentByOtherSites() {
        assertThat(setCookies("/mijn-account"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith(SESSION + "=")
                        .contains("HttpOnly")
                        .containsIgnoringCase("SameSite=Lax")
                        .contains("Path=/"));
    }

    @Test
    void theCsrfCookieIsNeitherReadByScriptsNorSentByOtherSites() {
        assertThat(setCookies("/aanmelden"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("csrf=")
                        .contains("HttpOnly")
                        .containsIgnoringCase("SameSite=Lax"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/aanmelden", "/wachtwoord-vergeten", "/registratie/dood", "/mijn-account", "/trainers"})
    void everyPageForbidsForeignScriptsFramesAndCopies(String path) {
        HttpResponse<String> answer = portal.signedIn(manager).get(path);
        assertThat(answer.headers().map())
                .containsEntry("Content-Security-Policy", List.of(SecurityConfiguration.CONTENT_SECURITY_POLICY))
                .containsEntry("X-Content-Type-Options", List.of("nosniff"))
                .containsEntry("X-Frame-Options", List.of("DENY"))
                .containsEntry("Referrer-Policy", List.of("no-referrer"))
                .containsKey("Permissions-Policy");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
    }

    @Test
    void tasklistForbidsForeignScriptsAndFrames() {
        HttpResponse<String> answer =
                portal.signedIn(manager).get("/camunda/app/tasklist/" + portal.engineName() + "/");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains(
                                "script-src 'nonce-", "frame-ancestors 'none'", "object-src 'none'", "base-uri 'self'")
                        .doesNotContain("unsafe-eval"));
    }

    private List<String> setCookies(String path) {
        return portal.browser().get(path).headers().allValues("Set-Cookie");
    }

    private PortalBrowser withSession(String id) {
        PortalBrowser browser = portal.browser();
        browser.plant(SESSION, id);
        return browser;
    }

    private static String session(PortalBrowser browser) {
        return browser.cookie(SESSION).map(HttpCookie::getValue).orElseThrow();
    }

    private static boolean isSignedIn(PortalBrowser browser) {
        return browser.get("/mijn-account").statusCode() == 200;
    }

    private static boolean isInTheEngine(PortalBrowser browser) {
        return browser.engineGet("/task/count").statusCode() == 200;
    }
}
