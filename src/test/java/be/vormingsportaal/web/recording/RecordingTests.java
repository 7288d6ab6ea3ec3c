package be.vormingsportaal.web.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vormingsportaal.accounts.account.AccountSessions;
import be.vormingsportaal.accounts.account.EmailAddressSwitch;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.testing.Patience;
import be.vormingsportaal.testing.PortalBrowser;
import be.vormingsportaal.testing.RunningPortal;
import be.vormingsportaal.testing.RunningPortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What people do, as it comes into the security log. An answer may arrive before its line is written. */
@RunningPortalTest
class RecordingTests {

    private static final String OTHER_PASSWORD = "drie groene olifanten fluiten";

    @Autowired
    RunningPortal portal;

    @Autowired
    TestPeople people;

    @Autowired
    RuntimeService cases;

    @Autowired
    ManagementService jobs;

    @Autowired
    AccountSessions sessions;

    @Autowired
    EmailAddressSwitch addresses;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate database;

    UUID organisation;

    @BeforeAll
    void anOrganisation() {
        organisation = people.organisation("WZC De Linde");
    }

    private List<String> by(UUID account) {
        return lines("account_id", account);
    }

    private List<String> about(UUID person) {
        return lines("person_id", person);
    }

    private List<String> lines(String column, UUID id) {
        return database.queryForList(
                "select kind || ' ' || detail from security_event where " + column + " = ? order by happened_at",
                String.class,
                id);
    }

    private void awaitLine(Callable<List<String>> lines, String line) {
        await().atMost(Patience.MOST)
                .untilAsserted(() -> assertThat(lines.call()).contains(line));
    }

    private String address(UUID account) {
        return people.account(account).email().value();
    }

    @Test
    void signingInAndOutIsNoted() {
        UUID manager = people.registered(organisation, Role.MANAGER);
        portal.signedIn(manager).signOut();
        awaitLine(() -> by(manager), "SIGNED_IN ");
        awaitLine(() -> by(manager), "SIGNED_OUT ");
    }

    @Test
    void anAttemptThatFailsIsNotedAtTheAccountWithoutSayingWhoDidIt() {
        UUID trainer = people.registered(organisation, Role.TRAINER_EXTERNAL);
        portal.browser().signIn(address(trainer), OTHER_PASSWORD);
        awaitLine(() -> about(trainer), "SIGN_IN_FAILED ");
        assertThat(by(trainer)).isEmpty();
    }

    @Test
    void whatSomebodyTypedIsNowhereInTheLog() {
        String typed = "mijn-geheim-" + UUID.randomUUID();
        portal.browser().signIn(typed, typed);
        portal.browser().signIn(typed + "@voorbeeld.example", typed);
        assertThat(database.queryForList(
                        "select id from security_event where detail like ?", String.class, "%mijn-geheim%"))
                .isEmpty();
    }

    @Test
    void anotherPasswordIsNoted() {
        UUID manager = people.registered(organisation, Role.MANAGER);
        PortalBrowser browser = portal.signedIn(manager);
        browser.submit(
                "/mijn-account/wachtwoord",
                Map.of(
                        "currentPassword", TestPeople.PASSWORD,
                        "password", OTHER_PASSWORD,
                        "passwordAgain", OTHER_PASSWORD));
        awaitLine(() -> about(manager), "PASSWORD_CHANGED ");
    }

    @Test
    void anotherNameIsNotedAndTheSameNameIsNot() {
        UUID manager = people.registered(organisation, Role.MANAGER);
        PortalBrowser browser = portal.signedIn(manager);
        for (int i = 0; i < 2; i++) {
            browser.submit("/mijn-account", Map.of("firstName", "Wiske", "lastName", "Claes"));
        }
        assertThat(about(manager)).containsOnlyOnce("NAME_CORRECTED ");
    }

    @Test
    void anotherAddressIsNoted() {
        UUID manager = people.registered(organisation, Role.MANAGER);
        transaction.executeWithoutResult(status -> addresses.apply(manager, TestPeople.anyAddress()));
        assertThat(about(manager)).contains("ADDRESS_CHANGED ");
    }

    @Test
    void signingOutEverywhereIsNotedAndSoAreTheSessionsThatEnd() {
        UUID manager = people.registered(organisation, Role.MANAGER);
        PortalBrowser other = portal.signedIn(manager);
        sessions.endAll(manager);
        other.get("/mijn-account");
        awaitLine(() -> about(manager), "SIGNED_OUT_EVERYWHERE ");
        awaitLine(() -> by(manager), "SESSION_ENDED elders-beeindigd");
    }

    @Test
    void aSettingIsNotedWhenItWasChanged() {
        UUID staff = people.staff();
        PortalBrowser browser = portal.signedIn(staff);
        String page = "/beheer/instanties/toevoegen";
        browser.submit(page, Map.of("name", "", "kind", "FEDERAL"));
        browser.submit(page, Map.of("name", "Instituut " + staff, "kind", "FEDERAL"));
        awaitLine(() -> by(staff), "SETTING_CHANGED POST " + page);
        assertThat(by(staff)).containsOnlyOnce("SETTING_CHANGED POST " + page);
    }

    @Test
    void ownDataThatStaffTakeIsNotedAtThePerson() {
        UUID trainer = people.registered(organisation, Role.TRAINER_EXTERNAL);
        portal.signedIn(trainer).get("/mijn-account/mijn-gegevens/download");
        awaitLine(() -> by(trainer), "OWN_DATA_TAKEN GET /mijn-account/mijn-gegevens/download");
        portal.signedIn(people.staff()).get("/beheer/personen/" + trainer + "/gegevens");
        awaitLine(() -> about(trainer), "OWN_DATA_HANDED_OUT GET /beheer/personen/" + trainer + "/gegevens");
    }

    @Test
    void whoeverIsRefusedIsNotedOnceForTheSameAddress() {
        UUID trainer = people.registered(organisation, Role.TRAINER_EXTERNAL);
        PortalBrowser browser = portal.signedIn(trainer);
        browser.get("/beheer/personen");
        browser.get("/beheer/personen");
        browser.get("/camunda/app/cockpit/");
        awaitLine(() -> by(trainer), "REFUSED GET /camunda/app/cockpit/");
        assertThat(by(trainer)).containsOnlyOnce("REFUSED GET /beheer/personen");
    }

    @Test
    void whoOpensThePageOfAPersonIsNotedAtThePerson() {
        UUID trainer = people.registered(organisation, Role.TRAINER_EXTERNAL);
        UUID staff = people.staff();
        portal.signedIn(staff).get("/beheer/personen/" + trainer);
        portal.signedIn(people.registered(organisation, Role.MANAGER)).get("/personen/" + trainer);
        awaitLine(() -> about(trainer), "PERSON_OPENED GET /beheer/personen/" + trainer);
        awaitLine(() -> about(trainer), "PERSON_OPENED GET /personen/" + trainer);
    }

    @Test
    void whoMayNotOpenThePageOfAPersonDidNotSeeThem() {
        UUID trainer = people.registered(organisation, Role.TRAINER_EXTERNAL);
        UUID stranger = people.registered(people.organisation("WZC De Eik"), Role.MANAGER);
        PortalBrowser browser = portal.signedIn(stranger);
        assertThat(browser.get("/personen/" + trainer).statusCode()).isEqualTo(404);
        browser.get("/beheer");
        awaitLine(() -> by(stranger), "REFUSED GET /beheer");
        assertThat(about(trainer)).noneMatch(line -> line.startsWith("PERSON_OPENED"));
    }

    @Test
    void aListThatIsTakenAsAFileIsNotedWithoutWhatWasSought() {
        UUID staff = people.staff();
        portal.signedIn(staff).get("/beheer/personen/lijst.csv?zoek=an@voorbeeld.example");
        awaitLine(() -> by(staff), "EXPORTED GET /beheer/personen/lijst.csv");
    }

    @Test
    void aStepThatIsRetriedInCockpitIsNoted() {
        UUID staff = people.staff();
        String job = jobOf(people.invited(organisation, Role.TRAINER_EXTERNAL, staff));
        assertThat(portal.signedIn(staff)
                        .engine("PUT", "/job/" + job + "/retries", "{\"retries\":3}")
                        .statusCode())
                .isEqualTo(204);
        awaitLine(() -> by(staff), "ENGINE_RETRIED PUT /job/" + job + "/retries");
    }

    @Test
    void whatIsOnlyReadInCockpitIsNotNotedAndWhatTheEngineRefusesIsARefusal() {
        UUID staff = people.staff();
        String job = jobOf(people.invited(organisation, Role.TRAINER_EXTERNAL, staff));
        PortalBrowser browser = portal.signedIn(staff);
        browser.engine("POST", "/task", "{}");
        browser.engine("PUT", "/job/" + job + "/suspended", "{\"suspended\":true}");
        await().atMost(Patience.MOST)
                .untilAsserted(() -> assertThat(by(staff))
                        .anyMatch(line ->
                                line.startsWith("REFUSED PUT /camunda/api/") && line.endsWith(job + "/suspended")));
        assertThat(by(staff)).noneMatch(line -> line.startsWith("ENGINE"));
    }

    private String jobOf(UUID businessKey) {
        String instance = cases.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey.toString())
                .singleResult()
                .getId();
        return jobs.createJobQuery()
                .processInstanceId(instance)
                .listPage(0, 1)
                .get(0)
                .getId();
    }
}
