package be.vormingsportaal.accounts;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.emailchange.EmailChangeService;
import be.vormingsportaal.accounts.recovery.RecoveryRequests;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import be.vormingsportaal.testing.TestPeople;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Opens the links that mails bring, as somebody at an address of their own. */
abstract class LinkPages {

    static final String REGISTRATION = "/registratie/";
    static final String PASSWORD = "/wachtwoord-vergeten/";
    static final String EMAIL = "/e-mail-bevestigen/";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    SignedLinks links;

    @Autowired
    RecoveryRequests requests;

    @Autowired
    EmailChangeService changes;

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

    PageAnswers answer(MockHttpServletRequestBuilder request) throws Exception {
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

    String passwordLink(UUID account) {
        requests.request(people.account(account).email());
        UUID request = database.queryForObject(
                "select id from account_recovery where account_id = ? order by expires_at desc limit 1",
                UUID.class,
                account);
        return links.sign(Purpose.PASSWORD_RESET, request, 1);
    }

    String emailLink(UUID account) {
        changes.request(account, TestPeople.PASSWORD, TestPeople.anyAddress());
        UUID change =
                database.queryForObject("select id from email_change where open_account_id = ?", UUID.class, account);
        return links.sign(Purpose.EMAIL_CHANGE, change, 1);
    }

    UUID invited() {
        return people.invited(organisation, Role.TRAINER_EXTERNAL, staff);
    }
}
