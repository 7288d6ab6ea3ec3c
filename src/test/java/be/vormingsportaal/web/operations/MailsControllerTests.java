package be.vormingsportaal.web.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.mail.MailDesk;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.RefusingMailServer;
import be.vormingsportaal.testing.RefusingMailServer.Step;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.web.layout.PageNotice;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class MailsControllerTests {

    private static final String PAGE = "/beheer/mails";
    private static final String SEND = "Task_SendRegistrationLink";

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ManagementService management;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    MailDesk desk;

    @Autowired
    TestClock clock;

    UUID staff;
    UUID organisation;

    @BeforeEach
    void makeStaff() {
        staff = people.staff();
        organisation = people.organisation("WZC De Linde");
    }

    @Test
    void aMailThatFailedSaysWhatTheServerSaidAndWhenItIsTriedAgain() throws Exception {
        UUID person = fail(people.invited(organisation, Role.CAREGIVER, staff));
        Element row = row(person);
        assertThat(row.text())
                .contains("Je uitnodiging voor het Vormingsportaal", "450 4.2.1 Mailbox busy", "1 poging, op")
                .doesNotContain("niet meer vanzelf");
        assertThat(row.select("a").attr("href")).isEqualTo("/beheer/personen/" + person);
    }

    @Test
    void aMailThatWasTriedAsOftenAsItIsSaysSo() throws Exception {
        UUID person = giveUp(fail(people.invited(organisation, Role.CAREGIVER, staff)));
        assertThat(row(person).text()).contains("Wordt niet meer vanzelf geprobeerd");
    }

    @Test
    void everythingThatFailedIsTriedAgainAtOnceAlsoWhatWasGivenUp() throws Exception {
        UUID waits = fail(people.invited(organisation, Role.CAREGIVER, staff));
        UUID givenUp = giveUp(fail(people.invited(organisation, Role.CAREGIVER, staff)));
        PageNotice notice = retryAll();
        assertThat(notice.key()).isEqualTo("mailDesk.retried");
        assertThat((Integer) notice.arguments()[0]).isGreaterThanOrEqualTo(2);
        jobs.runDue(waits);
        jobs.runDue(givenUp);
        assertThat(mailbox.to(address(waits))).hasSize(1);
        assertThat(mailbox.to(address(givenUp))).hasSize(1);
        assertThat(page(PAGE).text())
                .doesNotContain(address(waits).value(), address(givenUp).value());
    }

    @Test
    void whatIsTriedAgainHasAllItsTriesBack() throws Exception {
        UUID person = giveUp(fail(people.invited(organisation, Role.CAREGIVER, staff)));
        retryAll();
        fail(person);
        assertThat(jobs.job(person, SEND).getRetries()).isEqualTo(6);
        retryAll();
        jobs.runDue(person);
    }

    @Test
    void moreThanOneTransactionHoldsAreTriedAgainToo() {
        desk.retryAll();
        UUID[] many = Stream.generate(() -> people.invited(organisation, Role.CAREGIVER, staff))
                .limit(250)
                .toArray(UUID[]::new);
        Stream.of(many).forEach(this::giveUp);
        assertThat(desk.retryAll()).isGreaterThanOrEqualTo(250);
        assertThat(Stream.of(many)).allMatch(person -> jobs.job(person, SEND).getRetries() > 0);
    }

    @Test
    void whereNothingIsLeftToTryAgainTheAnswerSaysSo() throws Exception {
        desk.retryAll();
        assertThat(retryAll().key()).isEqualTo("mailDesk.retried.none");
    }

    @Test
    void aRefusedMailOfAManagerLeadsToTheCorrection() throws Exception {
        UUID person = refuse(people.invited(organisation, Role.MANAGER, staff));
        Element row = row(person);
        assertThat(row.text()).contains("550 5.1.1 No such user here", "nog niet geregistreerd");
        assertThat(row.select("a:contains(Adres verbeteren)").attr("href"))
                .isEqualTo("/beheer/organisaties/" + organisation + "/managers/" + person + "/bewerken");
    }

    @Test
    void aRefusedMailOfSomebodyWhoRegisteredSaysWhoChangesTheAddress() throws Exception {
        UUID person = refuse(people.invited(organisation, Role.CAREGIVER, staff));
        assertThat(row(person).text()).contains("De managers van de organisatie kunnen het adres verbeteren");
        people.register(person);
        assertThat(row(person).text()).contains("wijzigt het adres zelf").doesNotContain("Adres verbeteren");
    }

    @Test
    void aRefusalThatIsDealtWithLeavesTheList() throws Exception {
        UUID person = refuse(people.invited(organisation, Role.CAREGIVER, staff));
        long before = desk.counts(clock.instant().minus(Duration.ofDays(1))).refused();
        String action = row(person).select("form").attr("action");
        browser.perform(post(action).with(people.signedIn(staff)).with(csrf())).andExpect(redirectedUrl(PAGE));
        browser.perform(post(action).with(people.signedIn(staff)).with(csrf())).andExpect(redirectedUrl(PAGE));
        assertThat(rows(person)).isEmpty();
        assertThat(desk.counts(clock.instant().minus(Duration.ofDays(1))).refused())
                .isEqualTo(before - 1);
    }

    @Test
    void aMailThatFailedCannotBeDealtWith() throws Exception {
        browser.perform(post(PAGE + "/" + UUID.randomUUID() + "/afhandelen")
                        .with(people.signedIn(staff))
                        .with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void aMailThatShouldHaveLeftMinutesAgoWaits() throws Exception {
        UUID person = people.invited(organisation, Role.CAREGIVER, staff);
        long before = desk.counts(clock.instant()).waiting();
        management.setJobDuedate(
                jobs.job(person, SEND).getId(), Date.from(Instant.now().minusSeconds(180)));
        assertThat(desk.counts(clock.instant()).waiting()).isGreaterThan(before);
        assertThat(page(PAGE).select("h2#wacht ~ table").text()).contains("Registratie van een account");
    }

    private UUID fail(UUID person) {
        try (RefusingMailServer server = RefusingMailServer.refusing(Step.RECIPIENT, 450, "4.2.1 Mailbox busy")) {
            server.meanwhile(
                    sender,
                    () -> assertThatThrownBy(() -> jobs.run(person, SEND)).isInstanceOf(MailException.class));
        }
        return person;
    }

    private UUID giveUp(UUID person) {
        management.setJobRetries(jobs.job(person, SEND).getId(), 0);
        return person;
    }

    private UUID refuse(UUID person) {
        try (RefusingMailServer server =
                RefusingMailServer.withoutMailbox(address(person).value())) {
            server.meanwhile(sender, () -> jobs.run(person, SEND));
        }
        return person;
    }

    private EmailAddress address(UUID person) {
        return people.account(person).email();
    }

    private PageNotice retryAll() throws Exception {
        return (PageNotice) browser.perform(
                        post(PAGE + "/opnieuw").with(people.signedIn(staff)).with(csrf()))
                .andExpect(redirectedUrl(PAGE))
                .andReturn()
                .getFlashMap()
                .get("notice");
    }

    private Element row(UUID person) throws Exception {
        return rows(person).first();
    }

    private Elements rows(UUID person) throws Exception {
        return page(PAGE).select("tbody tr:contains(" + address(person).value() + ")");
    }

    private Element page(String path) throws Exception {
        return Jsoup.parse(browser.perform(get(path).with(people.signedIn(staff)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .body();
    }
}
