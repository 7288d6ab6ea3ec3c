package be.vormingsportaal.web.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.web.layout.PageNotice;
import be.vormingsportaal.web.security.RequestThrottle;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** What a person of the portal can have it write to somebody whom it does not know. */
@PortalTest
class StrangerMailTests {

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    AccountDirectory accounts;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    RequestThrottle throttle;

    UUID organisation;
    UUID manager;
    EmailAddress stranger;

    @BeforeEach
    void anOrganisationAndAStranger() {
        organisation = people.organisation("WZC De Linde");
        manager = people.registered(organisation, Role.MANAGER);
        stranger = TestPeople.anyAddress();
    }

    @Test
    void theFirstMailGreetsNobodyByTheNameThatSomebodyElseTyped() throws Exception {
        add("Gratis", "Wasmachine");
        UUID account = accounts.findByEmail(stranger).orElseThrow().id();
        jobs.runDue(account);
        String mail = TestMailbox.part(mailbox.newest(stranger), "text/plain");
        assertThat(mail).startsWith("Dag,").doesNotContain("Gratis", "Wasmachine");
        assertThat(TestMailbox.part(mailbox.newest(stranger), "text/html")).doesNotContain("Gratis", "Wasmachine");
    }

    @Test
    void anAdvertisementIsNoName() throws Exception {
        String page = add("Uw pakket wacht: betaal op", "https://kwaad.example")
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("Schrijf hier alleen een naam");
        assertThat(accounts.findByEmail(stranger)).isEmpty();
    }

    @Test
    void whoWritesToManyStrangersHasToWait() throws Exception {
        while (throttle.mayWriteToStranger(manager.toString())) {
            // until nothing is left
        }
        assertThat(add("An", "Peeters").getResponse().getContentAsString())
                .contains("Je schreef al naar veel nieuwe mensen");
        assertThat(accounts.findByEmail(stranger)).isEmpty();
    }

    @Test
    void theLinkOfSomebodyElseIsNotSentAgainAndAgainEither() throws Exception {
        UUID invited = people.invited(organisation, Role.TRAINER_EXTERNAL, manager);
        while (throttle.mayWriteToStranger(manager.toString())) {
            // until nothing is left
        }
        MvcResult again = send("/trainers/" + invited + "/uitnodiging", "An", "Peeters");
        assertThat(((PageNotice) again.getFlashMap().get("notice")).key()).isEqualTo("error.strangers");
        assertThat(send("/trainers/" + invited + "/bewerken", "An", "Peeters")
                        .getResponse()
                        .getContentAsString())
                .as("another address")
                .contains("Je schreef al naar veel nieuwe mensen");
    }

    /** Everybody who sends has a limit of their own: the stranger has one too, whoever it is that sends. */
    @Test
    void oneStrangerIsNotWrittenToAgainAndAgain() throws Exception {
        UUID invited = people.invited(organisation, Role.TRAINER_EXTERNAL, manager);
        EmailAddress address = people.account(invited).email();
        String last = "";
        for (int generation = 0; generation < 20 && !"error.tooMany".equals(last); generation++) {
            last = ((PageNotice) browser.perform(post("/trainers/" + invited + "/uitnodiging")
                                    .with(people.signedIn(manager))
                                    .with(csrf())
                                    .param("generation", Integer.toString(generation)))
                            .andReturn()
                            .getFlashMap()
                            .get("notice"))
                    .key();
        }
        assertThat(last).isEqualTo("error.tooMany");
        assertThat(throttle.mayAdd(address)).isFalse();
    }

    private MvcResult add(String first, String last) throws Exception {
        return send("/trainers/toevoegen", first, last);
    }

    private MvcResult send(String address, String first, String last) throws Exception {
        return browser.perform(post(address)
                        .with(people.signedIn(manager))
                        .with(csrf())
                        .param("firstName", first)
                        .param("lastName", last)
                        .param("email", stranger.value())
                        .param("role", "TRAINER_EXTERNAL"))
                .andReturn();
    }
}
