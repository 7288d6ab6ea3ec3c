package be.vormingsportaal.web.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.AccountSessions;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.testing.PortalBrowser;
import be.vormingsportaal.testing.RunningPortal;
import be.vormingsportaal.testing.RunningPortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The list of devices under "Mijn account", and signing out on all of them. */
@RunningPortalTest
class SignOutEverywhereTests {

    private static final String FIREFOX =
            "Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0";
    private static final String IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15"
            + " (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1";

    @Autowired
    RunningPortal portal;

    @Autowired
    TestPeople people;

    @Autowired
    AccountSessions accountSessions;

    @Autowired
    JdbcTemplate database;

    UUID staff;

    @BeforeEach
    void aMemberOfStaff() {
        staff = people.staff();
    }

    @Test
    void signingOutEverywhereEndsEverySessionAtOnceInThePortalTasklistAndCockpit() {
        PortalBrowser here = portal.signedIn(staff);
        PortalBrowser elsewhere = portal.signedIn(staff);
        assertThat(answers(elsewhere)).containsExactly(200, 200, 200);
        signOutEverywhere(here);
        assertThat(answers(elsewhere)).containsExactly(302, 401, 401);
        assertThat(answers(here)).containsExactly(302, 401, 401);
    }

    @Test
    void signingOutEverywhereIsSaidOnThePageForSigningIn() {
        PortalBrowser browser = portal.signedIn(staff);
        HttpResponse<String> answer = signOutEverywhere(browser);
        assertThat(answer.headers().firstValue("Location")).contains("/aanmelden?overal-afgemeld");
        assertThat(Jsoup.parse(browser.get("/aanmelden?overal-afgemeld").body())
                        .select(".notice-success")
                        .text())
                .startsWith("Je bent overal afgemeld");
    }

    @Test
    void signingOutEverywhereLeavesNothingOfTheSessions() {
        PortalBrowser here = portal.signedIn(staff);
        portal.signedIn(staff);
        assertThat(rows(staff)).isEqualTo(2);
        signOutEverywhere(here);
        assertThat(rows(staff)).isZero();
    }

    @Test
    void signingOutEverywhereLeavesOtherPeopleSignedIn() {
        PortalBrowser colleague = portal.signedIn(people.staff());
        signOutEverywhere(portal.signedIn(staff));
        assertThat(answers(colleague)).containsExactly(200, 200, 200);
    }

    @Test
    void whoSignedOutEverywhereCanSignInAgain() {
        PortalBrowser browser = portal.signedIn(staff);
        signOutEverywhere(browser);
        browser.signIn(people.account(staff).email().value(), TestPeople.PASSWORD);
        assertThat(answers(browser)).containsExactly(200, 200, 200);
    }

    @Test
    void everyDeviceIsListedTheNewestFirstAndThePresentOneIsMarked() {
        PortalBrowser first = signedInWith(FIREFOX);
        signedInWith(IPHONE);
        assertThat(devices(first))
                .satisfiesExactly(
                        phone ->
                                assertThat(phone).startsWith("Safari op iPhone").doesNotContain("Dit toestel"),
                        own -> assertThat(own).startsWith("Firefox op Linux Dit toestel"));
    }

    @Test
    void anUnknownBrowserIsListedAsSuch() {
        assertThat(devices(portal.signedIn(staff)))
                .singleElement()
                .asString()
                .startsWith("Onbekend toestel Dit toestel");
    }

    @Test
    void nobodySeesTheDevicesOfSomebodyElse() {
        portal.signedIn(people.registered(people.organisation("WZC De Linde"), Role.MANAGER));
        assertThat(devices(portal.signedIn(staff))).hasSize(1);
    }

    @Test
    void sessionsThatEndedForAnotherReasonAreNotListed() {
        portal.signedIn(staff);
        accountSessions.endAll(staff);
        assertThat(devices(portal.signedIn(staff))).hasSize(1);
    }

    @Test
    void aSessionThatExpiredIsNotListed() {
        portal.signedIn(staff);
        database.update(
                "update stored_session set last_access_time = last_access_time - 31 * 60000 where principal_name = ?",
                staff.toString());
        assertThat(devices(portal.signedIn(staff))).hasSize(1);
    }

    @Test
    void noPageHoldsTheIdOfASession() {
        PortalBrowser here = portal.signedIn(staff);
        portal.signedIn(staff);
        List<String> ids = database.queryForList(
                "select session_id from stored_session where principal_name = ?", String.class, staff.toString());
        assertThat(here.get("/mijn-account").body())
                .doesNotContain(ids)
                .doesNotContain(
                        here.cookie("vormingsportaal").map(HttpCookie::getValue).orElseThrow());
    }

    private HttpResponse<String> signOutEverywhere(PortalBrowser browser) {
        return browser.submit("/mijn-account", "/mijn-account/overal-afmelden", Map.of());
    }

    /** Of the portal, of what Tasklist asks and of what Cockpit asks. */
    private List<Integer> answers(PortalBrowser browser) {
        return List.of(
                browser.get("/mijn-account").statusCode(),
                browser.engineGet("/task/count").statusCode(),
                browser.get("/camunda/api/cockpit/plugin/base/" + portal.engineName()
                                + "/process-definition/statistics?firstResult=0&maxResults=1&sortBy=key&sortOrder=asc")
                        .statusCode());
    }

    private PortalBrowser signedInWith(String userAgent) {
        PortalBrowser browser = portal.browser();
        browser.submit(
                "/aanmelden",
                Map.of("email", people.account(staff).email().value(), "password", TestPeople.PASSWORD),
                "User-Agent",
                userAgent);
        return browser;
    }

    private static List<String> devices(PortalBrowser browser) {
        Document page = Jsoup.parse(browser.get("/mijn-account").body());
        return page.select("table[aria-labelledby=toestellen] tbody tr").eachText();
    }

    private int rows(UUID account) {
        return database.queryForObject(
                "select count(*) from stored_session where principal_name = ?", Integer.class, account.toString());
    }
}
