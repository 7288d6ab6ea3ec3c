package be.vormingsportaal.web.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import be.vormingsportaal.organisations.transfer.TransferAnswers;
import be.vormingsportaal.organisations.transfer.TransferService;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestPeople;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The page behind the link that asks somebody to move: every way it can be late has a sentence of its own. */
@PortalTest
class TransferAnswerControllerTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    Members members;

    @Autowired
    TransferService transfers;

    @Autowired
    TransferAnswers answers;

    @Autowired
    SignedLinks links;

    @Autowired
    TestClock clock;

    UUID deBrug;
    UUID person;
    UUID transfer;
    String link;

    /** Where the last answer led. */
    String page;

    @BeforeEach
    void request() {
        deBrug = people.organisation("Thuiszorg De Brug");
        person = people.registered(people.organisation("WZC De Linde"), Role.TRAINER_EXTERNAL);
        transfer = people.asked(deBrug, person, people.staff());
        link = links.sign(Purpose.TRANSFER, transfer, 1);
    }

    @Test
    void openingTheLinkChangesNothing() throws Exception {
        mvc.perform(get("/wissel/" + link)).andExpect(status().isOk());
        assertThat(organisation()).isEqualTo("WZC De Linde");
    }

    @Test
    void thePageIsNeitherKeptNorToldToOthers() throws Exception {
        mvc.perform(get("/wissel/" + link))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(header().string("Referrer-Policy", "no-referrer"));
    }

    @Test
    void confirmingLeadsToAPageThatSaysWhereThePersonBelongsNow() throws Exception {
        answer("bevestigen");
        says("Je bent overgestapt. Je hoort nu bij Thuiszorg De Brug.");
        assertThat(organisation()).isEqualTo("Thuiszorg De Brug");
    }

    @Test
    void confirmingTwiceSaysTheSame() throws Exception {
        answer("bevestigen");
        answer("bevestigen");
        says("Je bent overgestapt. Je hoort nu bij Thuiszorg De Brug.");
    }

    @Test
    void decliningAfterConfirmingIsTooLate() throws Exception {
        answer("bevestigen");
        answer("weigeren");
        says("Je was al overgestapt: weigeren kan niet meer.");
    }

    @Test
    void confirmingAfterDecliningIsTooLate() throws Exception {
        answer("weigeren");
        answer("bevestigen");
        says("Je had al laten weten dat je niet overstapt naar Thuiszorg De Brug.");
    }

    @Test
    void confirmingAfterTheDeadlineSaysSo() throws Exception {
        clock.forward(Duration.ofDays(7));
        answer("bevestigen");
        says("De termijn om te antwoorden is voorbij.");
        assertThat(organisation()).isEqualTo("WZC De Linde");
    }

    @Test
    void confirmingAWithdrawnQuestionSaysSo() throws Exception {
        transfers.withdraw(deBrug, transfer, Role.TRAINERS);
        answer("bevestigen");
        says("Thuiszorg De Brug heeft de vraag ingetrokken.");
    }

    @ParameterizedTest
    @EnumSource(names = "TRANSFER", mode = EnumSource.Mode.EXCLUDE)
    void aLinkForSomethingElseIsDead(Purpose purpose) throws Exception {
        String foreign = links.sign(purpose, transfer, 1);
        mvc.perform(get("/wissel/" + foreign)).andExpect(status().isNotFound());
        mvc.perform(post("/wissel/" + foreign + "/bevestigen").with(csrf())).andExpect(status().isNotFound());
        assertThat(organisation()).isEqualTo("WZC De Linde");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "{link}", "${7777*7777}", "__${7777*7777}__", "%00", "geen-link?x=1", "AAAA"})
    void aMadeUpLinkIsDeadAndNothingOfItIsShown(String madeUp) throws Exception {
        mvc.perform(post("/wissel/{link}/bevestigen", madeUp).with(csrf()))
                .andExpect(status().is4xxClientError())
                .andExpect(content().string(not(containsString("60481729"))));
    }

    @Test
    void aLinkOfAnotherGenerationIsDead() throws Exception {
        String newer = links.sign(Purpose.TRANSFER, transfer, 2);
        mvc.perform(get("/wissel/" + newer)).andExpect(status().isNotFound());
        assertThat(answers.confirm(newer)).isEmpty();
    }

    private void answer(String button) throws Exception {
        Cookie[] cookies = mvc.perform(post("/wissel/" + link + "/" + button).with(csrf()))
                .andExpect(redirectedUrl("/wissel/" + link))
                .andReturn()
                .getResponse()
                .getCookies();
        page = mvc.perform(get("/wissel/" + link).cookie(cookies))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private void says(String sentence) {
        assertThat(page).contains(sentence);
    }

    private String organisation() {
        return members.organisationOf(person).map(OrganisationView::name).orElseThrow();
    }
}
