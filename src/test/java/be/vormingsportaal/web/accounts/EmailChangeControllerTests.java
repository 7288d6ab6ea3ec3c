package be.vormingsportaal.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vormingsportaal.accounts.emailchange.EmailChangeService;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.web.layout.PageNotice;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;

@PortalTest
class EmailChangeControllerTests {

    private static final String MY_ACCOUNT = "/mijn-account";
    private static final String PAGE = "/mijn-account/e-mail";
    private static final int MOST_LINKS = 3;

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    EmailChangeService changes;

    UUID person;
    EmailAddress wanted;
    String client;

    @BeforeEach
    void somebodyAtAComputer() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        client = "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256);
        person = people.staff();
        wanted = TestPeople.anyAddress();
    }

    @Test
    void askingForAnAddressShowsItAsWaiting() throws Exception {
        ask(wanted.value(), TestPeople.PASSWORD)
                .andExpect(redirectedUrl(MY_ACCOUNT))
                .andExpect(notice("account.email.requested"));
        browser.perform(get(MY_ACCOUNT).with(people.signedIn(person)))
                .andExpect(content().string(containsString("Wacht op bevestiging van " + wanted.value() + ", tot ")));
    }

    @Test
    void anAddressThatCannotBeMailedToIsKeptInTheForm() throws Exception {
        ask("an@voorbeeld", TestPeople.PASSWORD)
                .andExpect(status().isOk())
                .andExpect(model().attributeHasFieldErrorCode("form", "email", "error.email.invalid"))
                .andExpect(content().string(containsString("value=\"an@voorbeeld\"")));
    }

    @Test
    void aWrongPasswordIsRefusedAtItsFieldAndNeverShownAgain() throws Exception {
        ask(wanted.value(), "een verkeerd wachtwoord")
                .andExpect(status().isOk())
                .andExpect(model().attributeHasFieldErrorCode("form", "currentPassword", "error.password.current"))
                .andExpect(content().string(containsString("value=\"" + wanted.value() + "\"")))
                .andExpect(content().string(not(containsString("een verkeerd wachtwoord"))));
        assertThat(changes.pending(person)).isEmpty();
    }

    @Test
    void anEmptyFormIsRefusedAtBothFields() throws Exception {
        ask("", "").andExpect(model().attributeHasFieldErrors("form", "email", "currentPassword"));
    }

    @Test
    void theOwnAddressIsRefusedAtItsField() throws Exception {
        ask(people.account(person).email().value(), TestPeople.PASSWORD)
                .andExpect(model().attributeHasFieldErrorCode("form", "email", "error.email.same"));
    }

    @Test
    void takingBackIsSaid() throws Exception {
        ask(wanted.value(), TestPeople.PASSWORD);
        cancel().andExpect(redirectedUrl(MY_ACCOUNT)).andExpect(notice("account.email.cancelled"));
        browser.perform(get(MY_ACCOUNT).with(people.signedIn(person)))
                .andExpect(content().string(not(containsString("Wacht op bevestiging"))));
    }

    @Test
    void aSecondClickOnTakingBackIsNoFailure() throws Exception {
        ask(wanted.value(), TestPeople.PASSWORD);
        cancel();
        cancel().andExpect(redirectedUrl(MY_ACCOUNT)).andExpect(notice("account.email.notPending"));
    }

    @Test
    void linksForOneAddressAreLimited() throws Exception {
        for (int i = 0; i < MOST_LINKS; i++) {
            ask(wanted.value(), TestPeople.PASSWORD).andExpect(redirectedUrl(MY_ACCOUNT));
        }
        ask(wanted.value(), TestPeople.PASSWORD)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Te veel pogingen na elkaar")));
    }

    @Test
    void aMistypedPasswordUsesUpNoLink() throws Exception {
        for (int i = 0; i <= MOST_LINKS; i++) {
            ask(wanted.value(), "een verkeerd wachtwoord");
        }
        ask(wanted.value(), TestPeople.PASSWORD).andExpect(redirectedUrl(MY_ACCOUNT));
    }

    @Test
    void guessingThePasswordIsSlowed() throws Exception {
        // more than the limit: while passwords are checked, it fills up again
        for (int i = 0; i < 30; i++) {
            ask(TestPeople.anyAddress().value(), "een verkeerd wachtwoord");
        }
        ask(wanted.value(), "een verkeerd wachtwoord")
                .andExpect(content().string(containsString("Te veel pogingen na elkaar")));
    }

    private ResultActions ask(String email, String password) throws Exception {
        return browser.perform(post(PAGE)
                .with(people.signedIn(person))
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(client);
                    return request;
                })
                .param("email", email)
                .param("currentPassword", password));
    }

    private ResultActions cancel() throws Exception {
        return browser.perform(
                post(PAGE + "/annuleren").with(people.signedIn(person)).with(csrf()));
    }

    private static ResultMatcher notice(String key) {
        return result -> {
            flash().attributeExists("notice").match(result);
            assertThat(((PageNotice) result.getFlashMap().get("notice")).key()).isEqualTo(key);
        };
    }
}
