package be.vormingsportaal.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.emailchange.EmailChangeService;
import be.vormingsportaal.accounts.emailchange.EmailConfirmation;
import be.vormingsportaal.accounts.recovery.PasswordReset;
import be.vormingsportaal.accounts.recovery.RecoveryRequests;
import be.vormingsportaal.accounts.registration.RegistrationService;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestPeople;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A link that does not work says nothing about why, and opening one does nothing. */
@PortalTest
class DeadLinkTests {

    private static final String REGISTRATION = "/registratie/";
    private static final String PASSWORD = "/wachtwoord-vergeten/";
    private static final String EMAIL = "/e-mail-bevestigen/";
    private static final String OTHER_PASSWORD = "drie groene olifanten fluiten";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    SignedLinks links;

    @Autowired
    RegistrationService registrations;

    @Autowired
    PasswordReset reset;

    @Autowired
    RecoveryRequests requests;

    @Autowired
    EmailChangeService changes;

    @Autowired
    EmailConfirmation confirmation;

    @Autowired
    JdbcTemplate database;

    UUID staff;
    UUID organisation;
    String client;

    @BeforeEach
    void somebodyWhoInvites() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        client = "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256);
        staff = people.staff();
        organisation = people.organisation("WZC De Linde");
    }

    @Test
    void everyDeadRegistrationLinkLooksTheSame() throws Exception {
        UUID used = invited();
        String usedLink = people.registrationLink(used);
        people.register(used);
        UUID renewed = invited();
        String replacedLink = people.registrationLink(renewed);
        registrations.renewLink(renewed, 1);
        UUID withdrawn = invited();
        String withdrawnLink = people.registrationLink(withdrawn);
        registrations.withdraw(withdrawn);
        String living = people.registrationLink(invited());
        String expired = people.registrationLink(invited());
        List<String> dead = List.of(
                usedLink,
                replacedLink,
                withdrawnLink,
                changed(living),
                living.substring(1),
                living + "A",
                links.sign(Purpose.REGISTRATION, UUID.randomUUID(), 1),
                links.sign(Purpose.PASSWORD_RESET, renewed, 2));
        assertAllLikeAMadeUpOne(REGISTRATION, dead);
        clock.forward(Duration.ofDays(31));
        assertAllLikeAMadeUpOne(REGISTRATION, List.of(expired, living));
    }

    @Test
    void everyDeadPasswordLinkLooksTheSame() throws Exception {
        String usedLink = passwordLink(staff);
        reset.reset(usedLink, TestPeople.PASSWORD);
        UUID asking = people.staff();
        String replaced = passwordLink(asking);
        clock.forward(Duration.ofMinutes(2));
        requests.request(people.account(asking).email());
        String living = passwordLink(people.staff());
        requests.request(TestPeople.anyAddress());
        UUID nobodys = database.queryForList("select id from account_recovery where account_id is null", UUID.class)
                .get(0);
        List<String> dead = List.of(
                usedLink,
                replaced,
                changed(living),
                links.sign(Purpose.PASSWORD_RESET, nobodys, 1),
                links.sign(Purpose.PASSWORD_RESET, UUID.randomUUID(), 1),
                people.registrationLink(invited()));
        assertAllLikeAMadeUpOne(PASSWORD, dead);
        clock.forward(Duration.ofMinutes(61));
        assertAllLikeAMadeUpOne(PASSWORD, List.of(living));
    }

    @Test
    void everyDeadLinkToConfirmAnAddressLooksTheSame() throws Exception {
        String usedLink = emailLink(staff);
        confirmation.confirm(usedLink);
        clock.forward(Duration.ofMinutes(2));
        UUID asking = people.staff();
        String replaced = emailLink(asking);
        String cancelled = emailLink(asking);
        changes.cancel(asking);
        String living = emailLink(people.staff());
        List<String> dead = List.of(
                usedLink,
                replaced,
                cancelled,
                changed(living),
                living.substring(1),
                living + "A",
                links.sign(Purpose.EMAIL_CHANGE, UUID.randomUUID(), 1),
                links.sign(Purpose.LOST_MAILBOX, asking, 1));
        assertAllLikeAMadeUpOne(EMAIL, dead);
        clock.forward(Duration.ofHours(25));
        assertAllLikeAMadeUpOne(EMAIL, List.of(living));
    }

    @Test
    void openingALinkToConfirmAnAddressChangesNothing() throws Exception {
        String path = EMAIL + emailLink(staff);
        List<Map<String, Object>> before = rows(staff);
        assertThat(answer(get(path)).status()).isEqualTo(200);
        assertThat(answer(head(path)).status()).isEqualTo(200);
        assertThat(rows(staff)).isEqualTo(before);
    }

    @Test
    void openingARegistrationLinkChangesNothing() throws Exception {
        UUID account = invited();
        String path = REGISTRATION + people.registrationLink(account);
        List<Map<String, Object>> before = rows(account);
        assertThat(answer(get(path)).status()).isEqualTo(200);
        assertThat(answer(head(path)).status()).isEqualTo(200);
        assertThat(rows(account)).isEqualTo(before);
    }

    @Test
    void openingAPasswordLinkChangesNothing() throws Exception {
        String path = PASSWORD + passwordLink(staff);
        List<Map<String, Object>> before = rows(staff);
        assertThat(answer(get(path)).status()).isEqualTo(200);
        assertThat(answer(head(path)).status()).isEqualTo(200);
        assertThat(rows(staff)).isEqualTo(before);
    }

    private void assertAllLikeAMadeUpOne(String page, List<String> dead) throws Exception {
        String madeUp = page + "made-up-by-somebody";
        for (String link : dead) {
            assertThat(answer(get(page + link))).as(link).isEqualTo(answer(get(madeUp)));
            assertThat(answer(head(page + link))).as(link).isEqualTo(answer(head(madeUp)));
            assertThat(answer(form(page + link))).as(link).isEqualTo(answer(form(madeUp)));
        }
        assertThat(answer(get(madeUp)).status()).isEqualTo(404);
    }

    private static MockHttpServletRequestBuilder form(String path) {
        return post(path)
                .with(csrf())
                .param("firstName", "An")
                .param("lastName", "Peeters")
                .param("password", OTHER_PASSWORD)
                .param("passwordAgain", OTHER_PASSWORD);
    }

    private PageAnswers answer(MockHttpServletRequestBuilder request) throws Exception {
        client = "10." + ThreadLocalRandom.current().nextInt(256) + client.substring(client.indexOf('.', 3));
        return PageAnswers.of(
                mvc.perform(request.with(sent -> {
                            sent.setRemoteAddr(client);
                            return sent;
                        }))
                        .andReturn()
                        .getResponse(),
                "(nothing)");
    }

    /** The link with one character in its middle changed. */
    private static String changed(String link) {
        char other = link.charAt(30) == 'x' ? 'y' : 'x';
        return link.substring(0, 30) + other + link.substring(31);
    }

    private String passwordLink(UUID account) {
        requests.request(people.account(account).email());
        UUID request = database.queryForObject(
                "select id from account_recovery where account_id = ? order by expires_at desc limit 1",
                UUID.class,
                account);
        return links.sign(Purpose.PASSWORD_RESET, request, 1);
    }

    private String emailLink(UUID account) {
        changes.request(account, TestPeople.PASSWORD, TestPeople.anyAddress());
        UUID change =
                database.queryForObject("select id from email_change where open_account_id = ?", UUID.class, account);
        return links.sign(Purpose.EMAIL_CHANGE, change, 1);
    }

    private List<Map<String, Object>> rows(UUID account) {
        return List.of(
                Map.of("account", database.queryForList("select * from account where id = ?", account)),
                Map.of("email", database.queryForList("select * from email_change where account_id = ?", account)),
                Map.of(
                        "registration",
                        database.queryForList("select * from registration where account_id = ?", account)),
                Map.of(
                        "recovery",
                        database.queryForList("select * from account_recovery where account_id = ?", account)));
    }

    private UUID invited() {
        return people.invited(organisation, Role.TRAINER_EXTERNAL, staff);
    }
}
