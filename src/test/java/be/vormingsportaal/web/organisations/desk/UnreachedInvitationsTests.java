package be.vormingsportaal.web.organisations.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestPeople;
import java.time.Duration;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The page of an organisation says whose invitation did not arrive. */
@PortalTest
class UnreachedInvitationsTests {

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    UUID organisation;
    UUID staff;
    UUID person;

    @BeforeEach
    void somebodyIsInvited() {
        clock.set(clock.instant());
        staff = people.staff();
        organisation = people.organisation("WZC De Linde");
        person = people.invited(organisation, Role.CAREGIVER, new PersonName("Bo", "Claeys"), staff);
        jobs.runDue(person);
        jobs.runDue(people.invited(organisation, Role.CAREGIVER, staff));
    }

    @Test
    void anInvitationThatArrivedIsNotNamed() throws Exception {
        assertThat(page()).doesNotContain("kwam niet aan");
    }

    @Test
    void anInvitationThatTheMailServerRefusedIsNamed() throws Exception {
        became("REFUSED");
        assertThat(page())
                .contains("De uitnodiging van 1 persoon kwam niet aan Bo Claeys (Geweigerd door de mailserver");
    }

    @Test
    void anInvitationThatFailsIsNamed() throws Exception {
        became("FAILED");
        assertThat(page()).contains("Bo Claeys (Mislukt, wordt opnieuw geprobeerd");
    }

    @Test
    void whatALaterMailReachedIsNotNamed() throws Exception {
        became("REFUSED");
        clock.forward(Duration.ofDays(8));
        jobs.runDue(person);
        assertThat(page()).doesNotContain("kwam niet aan");
    }

    @Test
    void whoRegisteredMeanwhileIsNotNamed() throws Exception {
        became("REFUSED");
        people.register(person);
        assertThat(page()).doesNotContain("kwam niet aan");
    }

    private void became(String state) {
        database.sql("update sent_mail set state = :state where aggregate = :person")
                .param("state", state)
                .param("person", person)
                .update();
    }

    private String page() throws Exception {
        return Jsoup.parse(browser.perform(
                                get("/beheer/organisaties/" + organisation).with(people.signedIn(staff)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .select("main")
                .text();
    }
}
