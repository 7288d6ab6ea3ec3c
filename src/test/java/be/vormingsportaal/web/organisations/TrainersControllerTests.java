package be.vormingsportaal.web.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.web.layout.PageNotice;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;

@PortalTest
class TrainersControllerTests {

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople testPeople;

    @Autowired
    AccountDirectory accounts;

    @Autowired
    InstrumentService instruments;

    UUID organisation;
    UUID manager;

    @BeforeEach
    void anOrganisationWithAManager() {
        organisation = testPeople.organisation("WZC De Linde");
        manager = testPeople.registered(organisation, Role.MANAGER);
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedAndCreatesNobody() throws Exception {
        add("An", "", "an@voorbeeld", "TRAINER_EXTERNAL")
                .andExpect(status().isOk())
                .andExpect(model().attributeHasFieldErrors("form", "lastName", "email"))
                .andExpect(content().string(containsString("value=\"an@voorbeeld\"")));
    }

    @Test
    void aRoleThatIsNoTrainerIsRefused() throws Exception {
        EmailAddress address = TestPeople.anyAddress();
        add("An", "Peeters", address.value(), "KCD_STAFF").andExpect(model().attributeHasFieldErrors("form", "role"));
        add("An", "Peeters", address.value(), "NONSENSE").andExpect(model().attributeHasFieldErrors("form", "role"));
        assertThat(accounts.findByEmail(address)).isEmpty();
    }

    @Test
    void anAddressInAnotherRoleIsRefusedAtItsField() throws Exception {
        String staff = testPeople.account(testPeople.staff()).email().value();
        add("An", "Peeters", staff, "TRAINER_EXTERNAL")
                .andExpect(model().attributeHasFieldErrorCode("form", "email", "people.add.OTHER_ROLE"));
    }

    @Test
    void aSecondClickOnTakingOutIsNoFailure() throws Exception {
        UUID trainer = testPeople.invited(organisation, Role.TRAINER_EXTERNAL, manager);
        remove(trainer).andExpect(redirectedUrl("/trainers")).andExpect(notice("people.removed"));
        remove(trainer).andExpect(redirectedUrl("/trainers")).andExpect(notice("people.alreadyRemoved"));
    }

    @Test
    void somebodyOfAnotherOrganisationIsNotTakenOut() throws Exception {
        UUID other = testPeople.registered(testPeople.organisation("Thuiszorg De Brug"), Role.TRAINER_EXTERNAL);
        remove(other).andExpect(notice("people.alreadyRemoved"));
        assertThat(testPeople.account(other)).isNotNull();
    }

    @Test
    void whoAddsTheSameAddressAgainAndAgainHasToWait() throws Exception {
        String address = TestPeople.anyAddress().value();
        for (int i = 0; i < 6; i++) {
            add("An", "Peeters", address, "TRAINER_EXTERNAL").andExpect(redirectedUrl("/trainers"));
        }
        add("An", "Peeters", address, "TRAINER_EXTERNAL")
                .andExpect(content().string(containsString("Te veel pogingen na elkaar")))
                .andExpect(content().string(containsString("value=\"" + address + "\"")));
    }

    @Test
    void aLongListComesInPagesAndIsSearchedByNameAndAddress() throws Exception {
        List<UUID> trainers = IntStream.range(0, 51)
                .mapToObj(i -> testPeople.invited(organisation, Role.TRAINER_EXTERNAL, manager))
                .toList();
        assertThat(rows("/trainers")).hasSize(50);
        assertThat(rows("/trainers?pagina=2")).hasSize(1);
        String address = testPeople.account(trainers.get(7)).email().display();
        assertThat(rows("/trainers?zoek=" + address)).singleElement().asString().contains(address);
        assertThat(rows("/trainers?zoek=peeters&pagina=2")).hasSize(1);
        assertThat(rows("/trainers?zoek=niemand")).isEmpty();
    }

    @Test
    void theAttestsComeInPagesOfTheirOwnAndFollowTheSearch() throws Exception {
        UUID first = testPeople.registered(organisation, Role.TRAINER_EXTERNAL, new PersonName("Bo", "Zwart"));
        instruments.assign(first, Set.of("ltcf"));
        IntStream.range(0, 51)
                .mapToObj(i -> testPeople.invited(organisation, Role.TRAINER_EXTERNAL, manager))
                .forEach(trainer -> instruments.assign(trainer, Set.of("ltcf")));
        assertThat(attests("/trainers")).hasSize(50);
        assertThat(attests("/trainers?attesten=2")).hasSize(2);
        assertThat(attests("/trainers?zoek=zwart")).singleElement().asString().contains("Bo Zwart");
    }

    private List<String> rows(String address) throws Exception {
        return page(address).select("#personen tbody tr").eachText();
    }

    private List<String> attests(String address) throws Exception {
        return page(address).select("#attesten-tabel tbody tr").eachText();
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(browser.perform(get(address).with(testPeople.signedIn(manager)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private ResultActions add(String first, String last, String email, String role) throws Exception {
        return browser.perform(post("/trainers/toevoegen")
                .with(testPeople.signedIn(manager))
                .with(csrf())
                .param("firstName", first)
                .param("lastName", last)
                .param("email", email)
                .param("role", role));
    }

    private ResultActions remove(UUID trainer) throws Exception {
        return browser.perform(post("/trainers/{id}/verwijderen", trainer)
                .with(testPeople.signedIn(manager))
                .with(csrf()));
    }

    private static ResultMatcher notice(String key) {
        return result -> {
            flash().attributeExists("notice").match(result);
            assertThat(((PageNotice) result.getFlashMap().get("notice")).key()).isEqualTo(key);
        };
    }
}
