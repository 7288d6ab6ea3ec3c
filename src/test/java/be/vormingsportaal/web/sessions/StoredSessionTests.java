package be.vormingsportaal.web.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.testing.PortalBrowser;
import be.vormingsportaal.testing.RunningPortal;
import be.vormingsportaal.testing.RunningPortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.serializer.DefaultSerializer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** What the database holds of a session, when it is written, and what becomes of one that cannot be read. */
@RunningPortalTest
class StoredSessionTests {

    private static final String COOKIE = "vormingsportaal";
    private static final String ATTRIBUTES = " from stored_session_attributes a join stored_session s"
            + " on s.primary_id = a.session_primary_id where s.principal_name = ?";

    @Autowired
    RunningPortal portal;

    @Autowired
    TestPeople people;

    @Autowired
    SessionStore sessions;

    @Autowired
    JdbcIndexedSessionRepository rows;

    @Autowired
    JdbcTemplate database;

    UUID staff;
    PortalBrowser browser;

    @BeforeEach
    void somebodyIsSignedIn() {
        staff = people.staff();
        browser = portal.signedIn(staff);
    }

    @Test
    void aSessionThatAnotherVersionOfThePortalWroteIsNone() {
        String stored = text(bytes("SPRING_SECURITY_CONTEXT"));
        String name = "be.vormingsportaal.accounts.account.SignedInAccount";
        int version = stored.indexOf(name) + name.length();
        String other = stored.substring(0, version) + "\0\0\0\0\0\0\0\7" + stored.substring(version + Long.BYTES);
        database.update(
                "update stored_session_attributes set attribute_bytes = ? where attribute_name = ? and"
                        + " session_primary_id = (select primary_id from stored_session where principal_name = ?)",
                other.getBytes(StandardCharsets.ISO_8859_1),
                "SPRING_SECURITY_CONTEXT",
                staff.toString());
        assertThat(browser.get("/mijn-account").statusCode()).isEqualTo(302);
        assertThat(sessionRows()).isZero();
    }

    @Test
    void aSessionWithAClassThatBelongsInNoneIsNone() throws Exception {
        Map<?, ?> looksUpAHostWhenRead =
                Map.of("gadget", URI.create("http://example.example/").toURL());
        add("planted", new DefaultSerializer().serializeToByteArray(looksUpAHostWhenRead));
        assertThat(browser.get("/mijn-account").statusCode()).isEqualTo(302);
        assertThat(sessionRows()).isZero();
    }

    @Test
    void aSessionWithBytesThatAreNoObjectIsNoneForTheEngineEither() {
        add("planted", new byte[] {1, 2, 3});
        assertThat(browser.engineGet("/task/count").statusCode()).isEqualTo(401);
    }

    @Test
    void whoseSessionCannotBeReadSignsInAgain() {
        add("planted", new byte[] {1, 2, 3});
        browser.signIn(people.account(staff).email().value(), TestPeople.PASSWORD);
        assertThat(browser.get("/mijn-account").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "AA==", "%00", "0123456789abcdef0123456789abcdef0123456789a", "\u0416"})
    void aCookieWithAnythingElseThanAnIdIsNoSession(String id) {
        PortalBrowser stranger = portal.browser();
        stranger.plant(COOKIE, id);
        assertThat(stranger.get("/mijn-account").statusCode()).isEqualTo(302);
    }

    @Test
    void whenSessionsCannotBeReadAtAllThePageForErrorsSaysSo() {
        database.execute("alter table stored_session rename to stored_session_gone");
        try {
            HttpResponse<String> answer = browser.get("/mijn-account", "Accept", "text/html");
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).contains("Er liep iets mis aan onze kant.");
        } finally {
            database.execute("alter table stored_session_gone rename to stored_session");
        }
    }

    @Test
    void neitherPasswordNorAddressesAreStored() {
        browser.engineGet("/task/count");
        String all = database.query(
                        "select a.attribute_bytes" + ATTRIBUTES,
                        (row, number) -> text(row.getBytes("attribute_bytes")),
                        staff.toString())
                .toString();
        assertThat(all)
                .contains(staff.toString())
                .doesNotContain(
                        "argon2",
                        TestPeople.PASSWORD,
                        people.account(staff).email().value(),
                        "127.0.0.1",
                        "0:0:0:0:0:0:0:1");
    }

    @Test
    void whatTheEngineChangesInASessionIsKept() {
        browser.engineGet("/task/count");
        assertThat(text(bytes("authenticatedUser"))).contains(staff.toString(), portal.engineName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/portal/portal.css", "/webjars/bootstrap/css/bootstrap.min.css", "/actuator/health"})
    void filesAndHealthLeaveTheSessionAlone(String path) {
        long used = lastUsed(600);
        assertThat(browser.get(path).statusCode()).isEqualTo(200);
        assertThat(lastUsed()).isEqualTo(used);
    }

    @Test
    void aPageIsAUseOfTheSession() {
        long used = lastUsed(61);
        browser.get("/mijn-account");
        assertThat(lastUsed()).isGreaterThan(used);
    }

    @Test
    void pagesWithinAMinuteWriteNothing() {
        long used = lastUsed(30);
        browser.get("/mijn-account");
        assertThat(lastUsed()).isEqualTo(used);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/aanmelden",
                "/aanmelden?afgemeld",
                "/wachtwoord-vergeten",
                "/nieuwe-link",
                "/registratie/dood",
                "/portal/portal.css",
                "/actuator/health"
            })
    void pagesForEverybodyBeginNoSession(String path) {
        assertThat(portal.browser().get(path).headers().allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.startsWith(COOKIE + "="));
    }

    @Test
    void aRequestThatComesAfterTheEndDoesNotBringTheSessionBack() {
        StoredSession late = sessions.findById(id());
        sessions.deleteById(late.getId());
        late.setAttribute("late", "value");
        sessions.save(late);
        assertThat(sessions.findById(late.getId())).isNull();
    }

    @Test
    void twoRequestsMayAddTheSameAttribute() {
        StoredSession one = sessions.findById(id());
        StoredSession other = sessions.findById(id());
        one.setAttribute("both", "one");
        other.setAttribute("both", "other");
        sessions.save(one);
        sessions.save(other);
        assertThat(sessions.findById(id()).<String>getAttribute("both")).isEqualTo("other");
    }

    @Test
    void onlyExpiredSessionsAreDeleted() {
        UUID colleague = people.staff();
        portal.signedIn(colleague);
        database.update("update stored_session set expiry_time = 1 where principal_name = ?", colleague.toString());
        rows.cleanUpExpiredSessions();
        assertThat(database.queryForList("select principal_name from stored_session", String.class))
                .contains(staff.toString())
                .doesNotContain(colleague.toString());
    }

    private String id() {
        return database.queryForObject(
                "select session_id from stored_session where principal_name = ?", String.class, staff.toString());
    }

    private int sessionRows() {
        return database.queryForObject(
                "select count(*) from stored_session where principal_name = ?", Integer.class, staff.toString());
    }

    private byte[] bytes(String attribute) {
        return database.queryForObject(
                "select a.attribute_bytes" + ATTRIBUTES + " and a.attribute_name = ?",
                byte[].class,
                staff.toString(),
                attribute);
    }

    private void add(String attribute, byte[] bytes) {
        database.update(
                "insert into stored_session_attributes select primary_id, ?, ? from stored_session where principal_name = ?",
                attribute,
                bytes,
                staff.toString());
    }

    private long lastUsed() {
        return database.queryForObject(
                "select last_access_time from stored_session where principal_name = ?", Long.class, staff.toString());
    }

    /** Sets it to this many seconds ago. */
    private long lastUsed(int seconds) {
        long moment = System.currentTimeMillis() - seconds * 1000L;
        database.update(
                "update stored_session set last_access_time = ? where principal_name = ?", moment, staff.toString());
        return moment;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
