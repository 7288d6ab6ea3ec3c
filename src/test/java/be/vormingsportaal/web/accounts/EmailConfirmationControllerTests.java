package be.vormingsportaal.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vormingsportaal.accounts.emailchange.EmailChangeService;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;

@PortalTest
class EmailConfirmationControllerTests {

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    EmailChangeService changes;

    @Autowired
    SignedLinks links;

    @Autowired
    JdbcClient database;

    UUID person;
    EmailAddress wanted;
    String page;
    String client;

    @BeforeEach
    void somebodyWithALink() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        client = "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256);
        person = people.staff();
        wanted = TestPeople.anyAddress();
        page = page(person);
    }

    @Test
    void thePageSaysWhoAndWhichAddressAndChangesNothing() throws Exception {
        browser.perform(get(page))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(containsString(people.account(person).name().full())))
                .andExpect(content().string(containsString(wanted.value())));
        assertThat(people.account(person).email()).isNotEqualTo(wanted);
    }

    @Test
    void theButtonConfirmsAndLeadsToSigningIn() throws Exception {
        confirm(page).andExpect(redirectedUrl("/aanmelden?bevestigd"));
        assertThat(people.account(person).email()).isEqualTo(wanted);
        browser.perform(get("/aanmelden").param("bevestigd", ""))
                .andExpect(content().string(containsString("Je nieuwe e-mailadres is bevestigd")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "niet het wachtwoord van dit account"})
    void aStrangerWhoGotTheLinkByMistakeConfirmsNothing(String password) throws Exception {
        confirm(page, password)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Dit is niet je huidige wachtwoord.")));
        assertThat(people.account(person).email()).isNotEqualTo(wanted);
    }

    @Test
    void somebodyElseWhoIsSignedInIsAStrangerToo() throws Exception {
        browser.perform(post(page).with(csrf()).with(people.signedIn(people.staff())))
                .andExpect(status().isOk());
        assertThat(people.account(person).email()).isNotEqualTo(wanted);
    }

    @Test
    void whoIsSignedInToTheAccountNeedsNoPassword() throws Exception {
        browser.perform(post(page).with(csrf()).with(people.signedIn(person)))
                .andExpect(redirectedUrl("/aanmelden?bevestigd"));
        assertThat(people.account(person).email()).isEqualTo(wanted);
    }

    @Test
    void aLinkThatWasUsedIsDead() throws Exception {
        confirm(page);
        browser.perform(get(page)).andExpect(status().isNotFound());
    }

    @Test
    void anAddressThatSomebodyGotMeanwhileIsSaidToBeTaken() throws Exception {
        confirm(page(people.staff()));
        MvcResult answer = confirm(page).andExpect(redirectedUrl(page)).andReturn();
        browser.perform(get(page).cookie(answer.getResponse().getCookies()))
                .andExpect(content().string(containsString("Dit e-mailadres hoort al bij een ander account")));
    }

    @Test
    void tooManyFormsFromOneClientAreRefusedInWords() throws Exception {
        String dead = "/e-mail-bevestigen/made-up-by-somebody";
        MvcResult answer = confirm(dead).andReturn();
        // more than the limit: while this runs, it fills up again
        for (int i = 0; i < 400 && answer.getResponse().getStatus() == 404; i++) {
            answer = confirm(dead).andReturn();
        }
        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo(dead);
        browser.perform(get(dead).cookie(answer.getResponse().getCookies()))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Te veel pogingen na elkaar")));
    }

    private String page(UUID account) {
        changes.request(account, TestPeople.PASSWORD, wanted);
        UUID change = database.sql("select id from email_change where open_account_id = ?")
                .param(account)
                .query(UUID.class)
                .single();
        return "/e-mail-bevestigen/" + links.sign(Purpose.EMAIL_CHANGE, change, 1);
    }

    private ResultActions confirm(String address) throws Exception {
        return confirm(address, TestPeople.PASSWORD);
    }

    private ResultActions confirm(String address, String password) throws Exception {
        return browser.perform(
                post(address).with(csrf()).param("currentPassword", password).with(request -> {
                    request.setRemoteAddr(client);
                    return request;
                }));
    }
}
