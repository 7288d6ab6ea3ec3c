package be.vormingsportaal.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.blocking.Blocking;
import be.vormingsportaal.accounts.emailchange.EmailChangeRepository;
import be.vormingsportaal.accounts.recovery.RecoveryRepository;
import be.vormingsportaal.testing.HashCounter;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestPeople;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** From outside nobody can tell which addresses the portal knows: not by the answer, and not by the work behind it. */
@PortalTest
class EnumerationTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    Blocking blocking;

    @Autowired
    TestClock clock;

    @Autowired
    HashCounter hashes;

    @Autowired
    RecoveryRepository recoveries;

    @Autowired
    EmailChangeRepository changes;

    @Autowired
    RuntimeService runtime;

    String registered;
    String invited;
    String unknown;
    String blocked;
    String client;

    @BeforeEach
    void aKnownAnInvitedABlockedAndAnUnknownAddress() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        client = "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256);
        UUID organisation = people.organisation("WZC De Linde");
        UUID staff = people.staff();
        registered = address(staff);
        invited = address(people.invited(organisation, Role.TRAINER_EXTERNAL, staff));
        unknown = TestPeople.anyAddress().value();
        UUID colleague = people.staff();
        blocked = address(colleague);
        blocking.block(colleague, "Uit dienst.", staff);
    }

    @Test
    void aFailedSignInLooksTheSameForEveryAddress() throws Exception {
        List<PageAnswers> known = signIn(registered, "een verkeerd wachtwoord");
        assertThat(signIn(unknown, "een verkeerd wachtwoord")).isEqualTo(known);
        assertThat(signIn(invited, "een verkeerd wachtwoord")).isEqualTo(known);
        assertThat(signIn(blocked, TestPeople.PASSWORD)).isEqualTo(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000", "{noop}", "{argon2id}"})
    void anOddPasswordLooksTheSameForEveryAddress(String password) throws Exception {
        List<PageAnswers> known = signIn(registered, password);
        assertThat(signIn(unknown, password)).isEqualTo(known);
        assertThat(signIn(invited, password)).isEqualTo(known);
    }

    @Test
    void aFailedSignInChecksOnePasswordForEveryAddress() throws Exception {
        signIn(unknown, "om de eerste keer voorbij te zijn");
        for (String address : List.of(registered, invited, blocked, unknown)) {
            int before = hashes.checks();
            signIn(address, "een verkeerd wachtwoord");
            assertThat(hashes.checks() - before).as(address).isOne();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/wachtwoord-vergeten", "/nieuwe-link"})
    void askingForALinkLooksTheSameForEveryAddress(String page) throws Exception {
        List<PageAnswers> known = ask(page, registered);
        assertThat(ask(page, unknown)).isEqualTo(known);
        assertThat(ask(page, invited)).isEqualTo(known);
        assertThat(ask(page, blocked)).isEqualTo(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/wachtwoord-vergeten", "/nieuwe-link"})
    void askingForALinkDoesTheSameWorkForEveryAddress(String page) throws Exception {
        for (String address : List.of(registered, invited, blocked, unknown)) {
            long rows = recoveries.count();
            long cases = cases("notice");
            ask(page, address);
            assertThat(recoveries.count() - rows).as(address).isOne();
            assertThat(cases("notice") - cases).as(address).isOne();
        }
    }

    @Test
    void askingForAnotherAddressLooksTheSameForEveryAddress() throws Exception {
        clock.set(clock.instant());
        UUID asking = people.staff();
        List<PageAnswers> known = change(asking, registered);
        assertThat(change(asking, unknown)).isEqualTo(known);
        assertThat(change(asking, invited)).isEqualTo(known);
    }

    @Test
    void askingForAnotherAddressDoesTheSameWorkForEveryAddress() throws Exception {
        for (String address : List.of(registered, invited, blocked, unknown)) {
            long rows = changes.count();
            long cases = cases("email-change");
            int before = hashes.checks();
            change(people.staff(), address);
            assertThat(changes.count() - rows).as(address).isOne();
            assertThat(cases("email-change") - cases).as(address).isOne();
            assertThat(hashes.checks() - before).as(address).isOne();
        }
    }

    private List<PageAnswers> signIn(String address, String password) throws Exception {
        MockHttpServletResponse sent = mvc.perform(post("/aanmelden")
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr(client);
                            return request;
                        })
                        .param("email", address)
                        .param("password", password))
                .andReturn()
                .getResponse();
        return List.of(PageAnswers.of(sent, address), follow(sent, address));
    }

    private List<PageAnswers> ask(String page, String address) throws Exception {
        MockHttpServletResponse sent = mvc.perform(post(page)
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr(client);
                            return request;
                        })
                        .param("email", address))
                .andReturn()
                .getResponse();
        return List.of(PageAnswers.of(sent, address), follow(sent, address));
    }

    /** What the person reads, and sees under "Mijn account" from then on. */
    private List<PageAnswers> change(UUID account, String address) throws Exception {
        MockHttpServletResponse sent = mvc.perform(post("/mijn-account/e-mail")
                        .with(people.signedIn(account))
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr(client);
                            return request;
                        })
                        .param("email", address)
                        .param("currentPassword", TestPeople.PASSWORD))
                .andReturn()
                .getResponse();
        return List.of(
                PageAnswers.of(sent, address),
                PageAnswers.of(
                        mvc.perform(get(sent.getRedirectedUrl())
                                        .with(people.signedIn(account))
                                        .cookie(sent.getCookies()))
                                .andReturn()
                                .getResponse(),
                        address));
    }

    private PageAnswers follow(MockHttpServletResponse sent, String address) throws Exception {
        return PageAnswers.of(
                mvc.perform(get(sent.getRedirectedUrl()).cookie(sent.getCookies()))
                        .andReturn()
                        .getResponse(),
                address);
    }

    private long cases(String process) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .count();
    }

    private String address(UUID accountId) {
        return people.account(accountId).email().value();
    }
}
