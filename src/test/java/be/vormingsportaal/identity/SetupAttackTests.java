package be.vormingsportaal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.testing.PortalBrowser;
import be.vormingsportaal.testing.RunningPortal;
import be.vormingsportaal.testing.RunningPortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.net.HttpCookie;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** CVE-2026-77226: making a first administrator of the engine from outside; and signing in past the portal. */
@RunningPortalTest
class SetupAttackTests {

    private static final String ATTACKER = "{\"profile\":{\"id\":\"indringer\",\"firstName\":\"a\",\"lastName\":\"b\","
            + "\"email\":\"a@b.example\"},\"credentials\":{\"password\":\"een paarse fiets\"}}";

    @Autowired
    RunningPortal portal;

    @Autowired
    TestPeople people;

    @Autowired
    IdentityService identities;

    @Autowired
    ManagementService management;

    UUID organisation;
    PortalBrowser staff;

    @BeforeAll
    void somebodyOfStaff() {
        organisation = people.organisation("WZC De Linde");
        staff = portal.signedIn(people.staff());
    }

    /** Whatever was answered: the engine's tables of people stay empty. */
    @AfterEach
    void nobodyWasMade() {
        assertThat(management.getTableCount())
                .containsEntry("ACT_ID_USER", 0L)
                .containsEntry("ACT_ID_GROUP", 0L)
                .containsEntry("ACT_ID_MEMBERSHIP", 0L);
    }

    @Test
    void theEngineCannotWritePeopleAtAll() {
        assertThat(identities.isReadOnly()).isTrue();
    }

    @Test
    void anonymousMakesNoAdministrator() {
        assertThat(portal.browser().json("POST", setup(), ATTACKER).statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodyMakesAnAdministrator(Role role) {
        assertThat(browser(role).json("POST", setup(), ATTACKER).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cockpit", "tasklist", "admin", "welcome"})
    void anonymousDoesNotSignInPastThePortal(String application) {
        assertThat(portal.browser()
                        .post(login(application), Map.of("username", "x", "password", "y"))
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cockpit", "tasklist", "admin", "welcome"})
    void staffDoNotSignInAsSomebodyElse(String application) {
        String json = "{\"username\":\"x\",\"password\":\"y\"}";
        assertThat(staff.json("POST", login(application), json).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/{engine}/user/create/",
                "/camunda/api/admin/setup/{engine}/user/create;jsessionid=1",
                "/camunda/api/admin/setup;x=y/{engine}/user/create",
                "/camunda/api/admin;x/setup/{engine}/user/create",
                "/camunda/api/admin//setup/{engine}/user/create",
                "//camunda/api/admin/setup/{engine}/user/create",
                "/camunda/api/admin/./setup/{engine}/user/create",
                "/camunda/api/admin/x/../setup/{engine}/user/create",
                "/portal/../camunda/api/admin/setup/{engine}/user/create",
                "/portal/%2e%2e/camunda/api/admin/setup/{engine}/user/create",
                "/camunda/api/admin/%2e/setup/{engine}/user/create",
                "/camunda/api/admin/%73etup/{engine}/user/create",
                "/camunda/api/%61dmin/setup/{engine}/user/create",
                "/%63amunda/api/admin/setup/{engine}/user/create",
                "/camunda/api/admin/%2573etup/{engine}/user/create",
                "/camunda/api/admin%2fsetup/{engine}/user/create",
                "/camunda/api/admin%2Fsetup%2F{engine}/user/create",
                "/camunda/api/admin\\setup/{engine}/user/create",
                "/camunda/api/admin%5csetup/{engine}/user/create",
                "/camunda/api/ADMIN/setup/{engine}/user/create",
                "/camunda/api/admin/SETUP/{engine}/user/create",
                "/CAMUNDA/api/admin/setup/{engine}/user/create",
                "/camunda/api/admin/setup/{engine}/user/create%00",
                "/camunda/api/admin/setup%20/{engine}/user/create",
                "/camunda/api/admin/setup%0a/{engine}/user/create",
                "/camunda/api/admin/setup/{engine}/user/create.json",
                "/camunda/api/engine/../admin/setup/{engine}/user/create",
                "http://localhost/camunda/api/admin/setup/{engine}/user/create"
            })
    void noSpellingOfTheAddressGetsThrough(String path) {
        String line = "POST " + path.replace("{engine}", portal.engineName()) + " HTTP/1.1";
        assertThat(portal.rawWithBody(line, ATTACKER, staffHeaders()).status()).isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "post", "POST\tX"})
    void noOtherMethodGetsThrough(String method) {
        assertThat(portal.raw(method + " " + setup() + " HTTP/1.1", staffHeaders())
                        .status())
                .isBetween(400, 499);
    }

    private String[] staffHeaders() {
        staff.engine("POST", "/task/count", "{}");
        String session =
                staff.cookie("vormingsportaal").map(HttpCookie::getValue).orElseThrow();
        String token = staff.cookie("XSRF-TOKEN").map(HttpCookie::getValue).orElseThrow();
        return new String[] {
            "Cookie: vormingsportaal=" + session, "X-XSRF-TOKEN: " + token, "Content-Type: application/json"
        };
    }

    private PortalBrowser browser(Role role) {
        return role == Role.KCD_STAFF ? staff : portal.signedIn(people.registered(organisation, role));
    }

    private String setup() {
        return "/camunda/api/admin/setup/" + portal.engineName() + "/user/create";
    }

    private String login(String application) {
        return "/camunda/api/admin/auth/user/" + portal.engineName() + "/login/" + application;
    }
}
