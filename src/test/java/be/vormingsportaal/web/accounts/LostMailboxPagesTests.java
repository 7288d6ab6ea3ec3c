package be.vormingsportaal.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxDesk;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxState;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxView;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The form about a lost mailbox, and what staff read of it. */
@PortalTest
class LostMailboxPagesTests {

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    LostMailboxDesk desk;

    String client;
    EmailAddress former;
    Map<String, String> typed;

    @BeforeEach
    void somebodyWithoutTheMailbox() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        client = "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256);
        former = TestPeople.anyAddress();
        typed = new HashMap<>(Map.of(
                "formerEmail", former.value(),
                "newEmail", TestPeople.anyAddress().value(),
                "firstName", "An",
                "lastName", "Peeters",
                "organisation", "WZC De Linde",
                "phone", "+32 470 12 34 56",
                "explanation", "Ik werk er niet meer.\r\nMijn mailbox is weg."));
    }

    @Test
    void whatWasTypedIsKept() throws Exception {
        send().andExpect(redirectedUrl("/mailbox-kwijt"));
        assertThat(request().orElseThrow().typed().explanation())
                .contains("Ik werk er niet meer.\nMijn mailbox is weg.");
    }

    @Test
    void theNewAddressIsAnotherOne() throws Exception {
        typed.put("newEmail", " " + former.value().toUpperCase(Locale.ROOT));
        send().andExpect(model().attributeHasFieldErrorCode("form", "newEmail", "error.newEmail.same"));
        assertThat(request()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bel mij", "12", "0470<script>", "0470 12 34 56\n0470", "----------"})
    void aPhoneNumberThatIsNoneIsRefused(String phone) throws Exception {
        typed.put("phone", phone);
        send().andExpect(model().attributeHasFieldErrors("form", "phone"));
    }

    @Test
    void aRefusedFormKeepsWhatWasTyped() throws Exception {
        typed.put("lastName", "");
        typed.put("explanation", "<b>" + "x".repeat(1000));
        send().andExpect(status().isOk())
                .andExpect(model().attributeHasFieldErrors("form", "lastName", "explanation"))
                .andExpect(content().string(containsString("&lt;b&gt;xxx")));
    }

    @Test
    void tooManyFormsFromOneClientAreRefusedInWords() throws Exception {
        for (int i = 0; i < 5; i++) {
            typed.put("formerEmail", TestPeople.anyAddress().value());
            typed.put("newEmail", TestPeople.anyAddress().value());
            send().andExpect(redirectedUrl("/mailbox-kwijt"));
        }
        typed.put("formerEmail", former.value());
        send().andExpect(status().isOk())
                .andExpect(content().string(containsString("Wacht een uur en probeer dan opnieuw")))
                .andExpect(content().string(containsString(former.value())));
        assertThat(request()).isEmpty();
    }

    @Test
    void aStrangerWhoAsksOftenDoesNotKeepTheOwnerFromAsking() throws Exception {
        String wanted = typed.get("newEmail");
        for (int i = 0; i < 4; i++) {
            typed.put("newEmail", "vreemd." + i + former.value());
            send();
        }
        client = "192.0.2." + ThreadLocalRandom.current().nextInt(256);
        typed.put("newEmail", wanted);
        send().andExpect(redirectedUrl("/mailbox-kwijt"));
        assertThat(desk.open())
                .filteredOn(open -> open.typed().newEmail().value().equals(wanted))
                .hasSize(1);
    }

    @Test
    void staffRefuseTogetherWhatTheyTicked() throws Exception {
        send();
        UUID first = request().orElseThrow().id();
        former = TestPeople.anyAddress();
        typed.put("formerEmail", former.value());
        send();
        UUID second = request().orElseThrow().id();
        UUID staff = people.staff();
        String list = browser.perform(
                        get("/beheer/mailbox-aanvragen").param("alles", "").with(people.signedIn(staff)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(Jsoup.parse(list).select("input[checked][value=" + first + "]"))
                .hasSize(1);
        MvcResult answer = browser.perform(post("/beheer/mailbox-aanvragen/weigeren")
                        .param("requests", first.toString(), second.toString())
                        .with(csrf())
                        .with(people.signedIn(staff)))
                .andExpect(redirectedUrl("/beheer/mailbox-aanvragen"))
                .andReturn();
        assertThat(answer.getFlashMap().toString()).contains("lostMailbox.desk.refused");
        for (UUID refused : new UUID[] {first, second}) {
            LostMailboxView closed = desk.find(refused).orElseThrow();
            assertThat(closed.state()).isEqualTo(LostMailboxState.REFUSED);
            assertThat(closed.decidedBy()).contains(staff);
        }
    }

    @Test
    void staffWhoTickedNothingAreToldSo() throws Exception {
        MvcResult answer = browser.perform(
                        post("/beheer/mailbox-aanvragen/weigeren").with(csrf()).with(people.signedIn(people.staff())))
                .andReturn();
        assertThat(answer.getFlashMap().toString()).contains("lostMailbox.desk.refuse.none");
    }

    @Test
    void staffReadTheNameThatThePortalKnowsAndWhomToCall() throws Exception {
        UUID organisation = people.organisation("WZC De Linde");
        UUID manager = people.registered(organisation, Role.MANAGER);
        former = people.account(people.registered(organisation, Role.TRAINER_EXTERNAL))
                .email();
        typed.put("formerEmail", former.value());
        typed.put("firstName", "Ann");
        send();
        page().andExpect(content()
                .string(allOf(
                        containsString("Wijkt af van wat ingevuld werd."),
                        containsString(people.account(manager).email().value()),
                        containsString("is nog vrij"),
                        not(containsString("Niemand is geregistreerd")))));
    }

    @Test
    void whoWasOnlyInvitedAsManagerIsNobodyToCall() throws Exception {
        UUID organisation = people.organisation("WZC De Linde");
        UUID invited = people.invited(organisation, Role.MANAGER, people.staff());
        former = people.account(people.registered(organisation, Role.TRAINER_EXTERNAL))
                .email();
        typed.put("formerEmail", former.value());
        send();
        page().andExpect(content()
                .string(not(containsString(people.account(invited).email().value()))));
    }

    @Test
    void accentsAndCapitalsMakeNoOtherName() throws Exception {
        former = people.account(people.registered(people.organisation("WZC"), Role.CAREGIVER))
                .email();
        typed.put("formerEmail", former.value());
        typed.put("firstName", "àn");
        typed.put("lastName", "PEETERS");
        send();
        page().andExpect(content().string(containsString("Komt overeen met wat ingevuld werd.")));
    }

    @Test
    void staffReadThatNobodyHasTheAddress() throws Exception {
        send();
        page().andExpect(content().string(containsString("Niemand is geregistreerd met " + former.value())));
    }

    @Test
    void staffReadThatTheNewAddressIsInUse() throws Exception {
        typed.put("newEmail", people.account(people.staff()).email().value());
        send();
        page().andExpect(content().string(containsString("heeft al een account op het portaal. Aanvaarden kan niet.")));
    }

    private ResultActions send() throws Exception {
        MockHttpServletRequestBuilder form = post("/mailbox-kwijt").with(csrf()).with(sent -> {
            sent.setRemoteAddr(client);
            return sent;
        });
        typed.forEach(form::param);
        return browser.perform(form);
    }

    private ResultActions page() throws Exception {
        return browser.perform(get("/beheer/mailbox-aanvragen/"
                                + request().orElseThrow().id())
                        .with(people.signedIn(people.staff())))
                .andExpect(status().isOk());
    }

    private Optional<LostMailboxView> request() {
        return desk.open().stream()
                .filter(open -> open.typed().formerEmail().equals(former))
                .findFirst();
    }
}
