package be.vormingsportaal.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.profile.MyAccountService;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class DailyMailChoiceTests {

    private static final String PAGE = "/mijn-account";
    private static final String TICK = "input[type=checkbox][name=dailyMail]";

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    MyAccountService myAccount;

    @Test
    void aManagerGetsTheMailUntilTheTickIsTakenAway() throws Exception {
        UUID manager = people.registered(people.organisation("WZC De Linde"), Role.MANAGER);
        assertThat(page(manager).select(TICK + "[checked]")).hasSize(1);
        save(manager);
        assertThat(myAccount.profile(manager).dailyMail()).isFalse();
        assertThat(page(manager).select(TICK + "[checked]")).isEmpty();
    }

    @Test
    void aTrainerIsNotAskedAndLosesNothingBySaving() throws Exception {
        UUID trainer = people.registered(people.organisation("WZC De Linde"), Role.TRAINER_KCD);
        assertThat(page(trainer).select(TICK)).isEmpty();
        save(trainer);
        assertThat(myAccount.profile(trainer).dailyMail()).isTrue();
    }

    @Test
    void onlyStaffAndManagersCanTurnItOff() {
        UUID trainer = people.registered(people.organisation("WZC De Linde"), Role.TRAINER_KCD);
        myAccount.chooseDailyMail(trainer, false);
        assertThat(myAccount.profile(trainer).dailyMail()).isTrue();
    }

    private void save(UUID person) throws Exception {
        browser.perform(post(PAGE)
                        .param("firstName", "An")
                        .param("lastName", "Peeters")
                        .with(people.signedIn(person))
                        .with(csrf()))
                .andExpect(redirectedUrl(PAGE));
    }

    private Element page(UUID person) throws Exception {
        return Jsoup.parse(browser.perform(get(PAGE).with(people.signedIn(person)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .body();
    }
}
