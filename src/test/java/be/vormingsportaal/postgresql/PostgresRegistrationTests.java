package be.vormingsportaal.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.engine.CaseConsistency;
import be.vormingsportaal.engine.CaseProblem;
import be.vormingsportaal.engine.CaseProblem.Kind;
import be.vormingsportaal.engine.ProcessGateway;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.TestPeople;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The whole application on PostgreSQL, by settings alone. */
@OnPostgres
class PostgresRegistrationTests {

    private static final Pattern LINK = Pattern.compile("/registratie/[A-Za-z0-9_-]+");

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople testPeople;

    @Autowired
    AccountDirectory accounts;

    @Autowired
    EngineJobs jobs;

    @Autowired
    GreenMail mailServer;

    @Autowired
    CaseConsistency consistency;

    @Autowired
    ProcessGateway processes;

    @Autowired
    RuntimeService runtime;

    @Test
    void aManagerInvitesAndATrainerRegistersAndSignsIn() throws Exception {
        UUID manager = testPeople.registered(testPeople.organisation("WZC De Linde"), Role.MANAGER);
        EmailAddress address = TestPeople.anyAddress();
        browser.perform(post("/trainers/toevoegen")
                        .with(testPeople.signedIn(manager))
                        .with(csrf())
                        .param("firstName", "Łukasz")
                        .param("lastName", "D'Hondt")
                        .param("email", address.value())
                        .param("role", "TRAINER_EXTERNAL")
                        .param("instruments", "ltcf"))
                .andExpect(redirectedUrl("/trainers"));
        UUID trainer = accounts.findByEmail(address).orElseThrow().id();
        jobs.runDue(trainer);
        String link = linkIn(mailTo(address));
        browser.perform(get(link)).andExpect(status().isOk());
        browser.perform(post(link)
                        .with(csrf())
                        .param("firstName", "Łukasz")
                        .param("lastName", "D'Hondt")
                        .param("password", TestPeople.PASSWORD)
                        .param("passwordAgain", TestPeople.PASSWORD))
                .andExpect(redirectedUrl("/aanmelden"));
        browser.perform(formLogin("/aanmelden")
                        .userParameter("email")
                        .user(address.value())
                        .password(TestPeople.PASSWORD))
                .andExpect(authenticated().withUsername(trainer.toString()));
        jobs.runDue(trainer);
        assertThat(jobs.instance(trainer)).isNull();
    }

    @Test
    void theCheckFindsACaseAndAnAggregateThatAreAlone() {
        UUID nobody = UUID.randomUUID();
        UUID person = testPeople.invited(testPeople.organisation("WZC De Linde"), Role.MANAGER, testPeople.staff());
        end(person);
        processes.start("account-registration", nobody, Map.of());
        assertThat(consistency.problems())
                .containsExactlyInAnyOrder(
                        new CaseProblem(Kind.AGGREGATE_WITHOUT_CASE, "account-registration", person.toString()),
                        new CaseProblem(Kind.CASE_WITHOUT_AGGREGATE, "account-registration", nobody.toString()));

        end(nobody);
        processes.start("account-registration", person, Map.of());
        assertThat(consistency.problems()).isEmpty();
    }

    private void end(UUID businessKey) {
        runtime.deleteProcessInstance(jobs.instance(businessKey).getId(), "test");
    }

    private MimeMessage mailTo(EmailAddress address) {
        return Arrays.stream(mailServer.getReceivedMessages())
                .filter(mail -> GreenMailUtil.getAddressList(recipients(mail)).equals(address.value()))
                .findFirst()
                .orElseThrow();
    }

    private static jakarta.mail.Address[] recipients(MimeMessage mail) {
        try {
            return mail.getAllRecipients();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String linkIn(MimeMessage mail) {
        String text = GreenMailUtil.getBody(mail).replace("=\r\n", "");
        Matcher matcher = LINK.matcher(text);
        assertThat(matcher.find()).as("a link in the mail").isTrue();
        return matcher.group();
    }
}
