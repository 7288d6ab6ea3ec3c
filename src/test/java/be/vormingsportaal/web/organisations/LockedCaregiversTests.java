package be.vormingsportaal.web.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.web.layout.PageNotice;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A trainer adds care providers from the first valid attest on (manual, 2.2.1). */
@PortalTest
class LockedCaregiversTests {

    private static final String LIST = "/zorgverleners";
    private static final String ADD = LIST + "/toevoegen";

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    AccountDirectory accounts;

    UUID trainer;

    @BeforeEach
    void aTrainerWithoutAttest() {
        trainer = people.registered(people.organisation("WZC De Linde"), Role.TRAINER_EXTERNAL);
    }

    @Test
    void theListSaysWhyNobodyCanBeAdded() throws Exception {
        assertThat(browser.perform(get(LIST).with(people.signedIn(trainer)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("zodra je voor minstens één instrument een geldig attest")
                .contains("Er staan nog geen zorgverleners in de lijst.")
                .doesNotContain(ADD)
                .doesNotContain("Voeg de eerste toe");
    }

    @Test
    void theFormIsNotShown() throws Exception {
        assertThat(notice(get(ADD))).isEqualTo("people.caregivers.locked");
    }

    @Test
    void nobodyIsAddedByGoingAroundTheForm() throws Exception {
        EmailAddress address = TestPeople.anyAddress();
        assertThat(notice(post(ADD)
                        .with(csrf())
                        .param("firstName", "An")
                        .param("lastName", "Maes")
                        .param("email", address.value())))
                .isEqualTo("people.caregivers.locked");
        assertThat(accounts.findByEmail(address)).isEmpty();
    }

    @Test
    void theFirstValidAttestOpensIt() throws Exception {
        people.attested(trainer, "ltcf");
        assertThat(browser.perform(get(ADD).with(people.signedIn(trainer)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
    }

    private String notice(MockHttpServletRequestBuilder request) throws Exception {
        return ((PageNotice) browser.perform(request.with(people.signedIn(trainer)))
                        .andReturn()
                        .getFlashMap()
                        .get("notice"))
                .key();
    }
}
