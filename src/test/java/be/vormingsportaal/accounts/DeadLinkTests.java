package be.vormingsportaal.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.vormingsportaal.accounts.emailchange.EmailConfirmation;
import be.vormingsportaal.accounts.recovery.PasswordReset;
import be.vormingsportaal.accounts.registration.RegistrationService;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestPeople;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A link that does not work says nothing about why, and opening one does nothing. */
@PortalTest
class DeadLinkTests extends LinkPages {

    private static final String OTHER_PASSWORD = "drie groene olifanten fluiten";

    @Autowired
    TestClock clock;

    @Autowired
    RegistrationService registrations;

    @Autowired
    PasswordReset reset;

    @Autowired
    EmailConfirmation confirmation;

    @Test
    void everyDeadRegistrationLinkLooksTheSame() throws Exception {
        UUID used = invited();
        String usedLink = people.registrationLink(used);
        people.register(used);
        UUID renewed = invited();
        String replacedLink = people.registrationLink(renewed);
        registrations.renewLink(renewed, 1);
        UUID withdrawn = invited();
        String withdrawnLink = people.registrationLink(withdrawn);
        registrations.withdraw(withdrawn);
        String living = people.registrationLink(invited());
        String expired = people.registrationLink(invited());
        List<String> dead = List.of(
                usedLink,
                replacedLink,
                withdrawnLink,
                changed(living),
                living.substring(1),
                living + "A",
                links.sign(Purpose.REGISTRATION, UUID.randomUUID(), 1),
                links.sign(Purpose.PASSWORD_RESET, renewed, 2));
        assertAllLikeAMadeUpOne(REGISTRATION, dead);
        clock.forward(Duration.ofDays(31));
        assertAllLikeAMadeUpOne(REGISTRATION, List.of(expired, living));
    }

    @Test
    void everyDeadPasswordLinkLooksTheSame() throws Exception {
        String usedLink = passwordLink(staff);
        reset.reset(usedLink, TestPeople.PASSWORD);
        UUID asking = people.staff();
        String replaced = passwordLink(asking);
        clock.forward(Duration.ofMinutes(2));
        requests.request(people.account(asking).email());
        String living = passwordLink(people.staff());
        requests.request(TestPeople.anyAddress());
        UUID nobodys = database.queryForList("select id from account_recovery where account_id is null", UUID.class)
                .get(0);
        List<String> dead = List.of(
                usedLink,
                replaced,
                changed(living),
                links.sign(Purpose.PASSWORD_RESET, nobodys, 1),
                links.sign(Purpose.PASSWORD_RESET, UUID.randomUUID(), 1),
                people.registrationLink(invited()));
        assertAllLikeAMadeUpOne(PASSWORD, dead);
        clock.forward(Duration.ofMinutes(61));
        assertAllLikeAMadeUpOne(PASSWORD, List.of(living));
    }

    @Test
    void everyDeadLinkToConfirmAnAddressLooksTheSame() throws Exception {
        String usedLink = emailLink(staff);
        confirmation.confirm(usedLink);
        clock.forward(Duration.ofMinutes(2));
        UUID asking = people.staff();
        String replaced = emailLink(asking);
        String cancelled = emailLink(asking);
        changes.cancel(asking);
        String living = emailLink(people.staff());
        List<String> dead = List.of(
                usedLink,
                replaced,
                cancelled,
                changed(living),
                living.substring(1),
                living + "A",
                links.sign(Purpose.EMAIL_CHANGE, UUID.randomUUID(), 1),
                links.sign(Purpose.LOST_MAILBOX, asking, 1));
        assertAllLikeAMadeUpOne(EMAIL, dead);
        clock.forward(Duration.ofHours(25));
        assertAllLikeAMadeUpOne(EMAIL, List.of(living));
    }

    private void assertAllLikeAMadeUpOne(String page, List<String> dead) throws Exception {
        String madeUp = page + "made-up-by-somebody";
        for (String link : dead) {
            assertThat(answer(get(page + link))).as(link).isEqualTo(answer(get(madeUp)));
            assertThat(answer(head(page + link))).as(link).isEqualTo(answer(head(madeUp)));
            assertThat(answer(form(page + link))).as(link).isEqualTo(answer(form(madeUp)));
        }
        assertThat(answer(get(madeUp)).status()).isEqualTo(404);
    }

    private static MockHttpServletRequestBuilder form(String path) {
        return post(path)
                .with(csrf())
                .param("firstName", "An")
                .param("lastName", "Peeters")
                .param("password", OTHER_PASSWORD)
                .param("passwordAgain", OTHER_PASSWORD);
    }

    /** The link with one character in its middle changed. */
    private static String changed(String link) {
        char other = link.charAt(30) == 'x' ? 'y' : 'x';
        return link.substring(0, 30) + other + link.substring(31);
    }
}
