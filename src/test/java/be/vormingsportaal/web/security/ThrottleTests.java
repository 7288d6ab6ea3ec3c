package be.vormingsportaal.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Too many attempts, as the pages show it; {@link RequestThrottleTests} has the rules. */
@PortalTest
class ThrottleTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    ThrottleSettings settings;

    @Autowired
    JdbcTemplate database;

    String client;

    @BeforeEach
    void aClientOfItsOwn() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        client = "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256);
    }

    @Test
    void aKnownAddressIsSlowedAndSaysSo() throws Exception {
        String address = people.account(people.staff()).email().value();
        assertThat(signInOnceTooOften(address)).isEqualTo("/aanmelden?traag");
    }

    @Test
    void anUnknownAddressIsSlowedAndSaysTheSame() throws Exception {
        assertThat(signInOnceTooOften(TestPeople.anyAddress().value())).isEqualTo("/aanmelden?traag");
    }

    @Test
    void theRightPasswordIsSlowedToo() throws Exception {
        String address = people.account(people.staff()).email().value();
        signInOnceTooOften(address);
        assertThat(signIn(address, TestPeople.PASSWORD).getRedirectedUrl()).isEqualTo("/aanmelden?traag");
    }

    @Test
    void signingInAgainAndAgainIsNotSlowed() throws Exception {
        String address = people.account(people.staff()).email().value();
        for (int i = 0; i <= settings.signInPerAddress().attempts(); i++) {
            assertThat(signIn(address, TestPeople.PASSWORD).getRedirectedUrl()).isEqualTo("/");
        }
    }

    @Test
    void whoDownloadsTheOwnDataAgainAndAgainHasToWait() throws Exception {
        UUID person = people.staff();
        for (int i = 0; i < settings.signInPerAddress().attempts(); i++) {
            assertThat(download(person)).isEqualTo(200);
        }
        assertThat(download(person)).isEqualTo(429);
    }

    private int download(UUID person) throws Exception {
        return mvc.perform(get("/mijn-account/mijn-gegevens/download").with(people.signedIn(person)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    @Test
    void linksForOneAddressStopSilently() throws Exception {
        String address = people.account(people.staff()).email().value();
        int before = requests();
        for (int i = 0; i <= settings.linkPerAddress().attempts(); i++) {
            assertThat(askForLink(address).getRedirectedUrl()).isEqualTo("/wachtwoord-vergeten");
        }
        assertThat(requests() - before).isEqualTo(settings.linkPerAddress().attempts());
    }

    @Test
    void tooManyLinksFromOneClientAreRefusedInWords() throws Exception {
        String address = TestPeople.anyAddress().value();
        MockHttpServletResponse refused = askForLink(address);
        // more than the limit: while this runs, it fills up again
        for (int i = 0; i < 2 * settings.linkPerClient().attempts() && refused.getStatus() == 302; i++) {
            refused = askForLink(address);
        }
        assertThat(refused.getStatus()).isEqualTo(200);
        assertThat(refused.getContentAsString()).contains("Te veel pogingen na elkaar");
    }

    private int requests() {
        return database.queryForObject("select count(*) from account_recovery", Integer.class);
    }

    private String signInOnceTooOften(String address) throws Exception {
        String to = "/aanmelden?fout";
        // more than the limit: while passwords are checked, it fills up again
        for (int i = 0; i < 3 * settings.signInPerAddress().attempts() && "/aanmelden?fout".equals(to); i++) {
            to = signIn(address, "een verkeerd wachtwoord").getRedirectedUrl();
        }
        return to;
    }

    private MockHttpServletResponse signIn(String address, String password) throws Exception {
        return mvc.perform(post("/aanmelden")
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr(client);
                            return request;
                        })
                        .param("email", address)
                        .param("password", password))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse askForLink(String address) throws Exception {
        return mvc.perform(post("/wachtwoord-vergeten")
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr(client);
                            return request;
                        })
                        .param("email", address))
                .andReturn()
                .getResponse();
    }
}
