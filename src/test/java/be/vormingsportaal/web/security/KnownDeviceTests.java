package be.vormingsportaal.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.ServerKey;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import jakarta.servlet.http.Cookie;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A browser in which somebody signed in before, while others guess the password. */
@PortalTest
class KnownDeviceTests {

    private static final String WRONG = "een verkeerd wachtwoord";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    ThrottleSettings settings;

    @Autowired
    RequestThrottle throttle;

    @Autowired
    ServerKey key;

    String address;

    @BeforeEach
    void somebody() {
        address = people.account(people.staff()).email().value();
    }

    @Test
    void nobodyKeepsAnOwnerOutOfABrowserThatIsKnown() throws Exception {
        Cookie known = device(signIn(address, TestPeople.PASSWORD));
        guessFromManyNetworks();
        assertThat(signIn(address, TestPeople.PASSWORD).getRedirectedUrl()).isEqualTo("/aanmelden?traag");
        assertThat(signIn(address, TestPeople.PASSWORD, known).getRedirectedUrl())
                .isEqualTo("/");
    }

    @Test
    void aKnownBrowserIsSlowedByItself() throws Exception {
        Cookie known = device(signIn(address, TestPeople.PASSWORD));
        String to = "/aanmelden?fout";
        for (int i = 0; i < 3 * settings.signInPerAddress().attempts() && "/aanmelden?fout".equals(to); i++) {
            to = signIn(address, WRONG, known).getRedirectedUrl();
        }
        assertThat(to).isEqualTo("/aanmelden?traag");
    }

    @Test
    void theCookieOfOneAccountHelpsNoOther() throws Exception {
        Cookie known = device(signIn(people.account(people.staff()).email().value(), TestPeople.PASSWORD));
        guessFromManyNetworks();
        assertThat(signIn(address, TestPeople.PASSWORD, known).getRedirectedUrl())
                .isEqualTo("/aanmelden?traag");
    }

    @Test
    void aCookieThatWasChangedOrMadeUpHelpsNobody() throws Exception {
        String value = device(signIn(address, TestPeople.PASSWORD)).getValue();
        guessFromManyNetworks();
        String other = (value.charAt(30) == 'A' ? "B" : "A");
        for (String forged :
                new String[] {value.substring(0, 30) + other + value.substring(31), "A".repeat(64), "...", "%%%"}) {
            assertThat(signIn(address, TestPeople.PASSWORD, new Cookie("toestel", forged))
                            .getRedirectedUrl())
                    .isEqualTo("/aanmelden?traag");
        }
    }

    @Test
    void severalPeopleAtOneBrowserAreAllKnown() throws Exception {
        Cookie first = device(signIn(address, TestPeople.PASSWORD));
        String second = people.account(people.staff()).email().value();
        Cookie both = device(signIn(second, TestPeople.PASSWORD, first));
        guessFromManyNetworks();
        assertThat(signIn(address, TestPeople.PASSWORD, both).getRedirectedUrl())
                .isEqualTo("/");
    }

    @Test
    void theCookieIsForThisHostAndForNoScript() {
        ServerProperties production = new ServerProperties();
        production.getServlet().getSession().getCookie().setSecure(true);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new KnownDevices(key, production).remember(new MockHttpServletRequest(), response, EmailAddress.of(address));
        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("__Host-toestel=")
                .contains("; Secure", "; HttpOnly", "; SameSite=Lax", "; Path=/")
                .doesNotContain(address);
    }

    @Test
    void aFailedAttemptLeavesNoCookie() throws Exception {
        assertThat(signIn(address, WRONG).getCookie("toestel")).isNull();
    }

    private void guessFromManyNetworks() {
        for (int i = 0; i < 30 * settings.signInPerAddress().attempts(); i++) {
            throttle.maySignIn(anyNetwork(), address, Optional.empty());
        }
    }

    private static String anyNetwork() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "10." + random.nextInt(256) + "." + random.nextInt(256) + ".1";
    }

    private static Cookie device(MockHttpServletResponse response) {
        return response.getCookie("toestel");
    }

    /** Each attempt comes from another network. */
    private MockHttpServletResponse signIn(String email, String password, Cookie... cookies) throws Exception {
        var request = post("/aanmelden")
                .with(csrf())
                .with(sent -> {
                    sent.setRemoteAddr(anyNetwork());
                    return sent;
                })
                .param("email", email)
                .param("password", password);
        return mvc.perform(cookies.length == 0 ? request : request.cookie(cookies))
                .andReturn()
                .getResponse();
    }
}
