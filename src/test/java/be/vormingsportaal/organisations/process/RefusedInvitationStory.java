package be.vormingsportaal.organisations.process;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.registration.RegistrationService;
import be.vormingsportaal.organisations.people.CorrectPerson;
import be.vormingsportaal.organisations.people.PeopleService;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.RefusingMailServer;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** What tests of invitations that do not arrive begin with. */
abstract class RefusedInvitationStory {

    static final String SEND = "Task_SendRegistrationLink";
    static final String REFUSED = "Mail niet aangekomen";

    @Autowired
    TestPeople people;

    @Autowired
    PeopleService service;

    @Autowired
    RegistrationService registrations;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    TestClock clock;

    @Autowired
    MockMvc browser;

    UUID organisation;
    UUID manager;

    @BeforeEach
    void anOrganisation() {
        clock.set(clock.instant());
        organisation = people.organisation("WZC De Linde");
        manager = people.registered(organisation, Role.MANAGER);
    }

    UUID refused(UUID person) {
        jobs.runDue(sendRefused(person));
        return person;
    }

    /** @return the id of the mail that was refused */
    UUID sendRefused(UUID person) {
        try (RefusingMailServer server =
                RefusingMailServer.withoutMailbox(address(person).value())) {
            server.meanwhile(sender, () -> jobs.run(person, SEND));
        }
        return mailTo(address(person));
    }

    UUID mailTo(EmailAddress address) {
        return mailTo(address, "registration-link");
    }

    UUID mailTo(EmailAddress address, String name) {
        return database.sql("select id from sent_mail where recipient = ? and name = ?")
                .params(address.value(), name)
                .query(UUID.class)
                .single();
    }

    void correct(UUID person, EmailAddress address) {
        service.correct(
                new CorrectPerson(organisation, person, people.account(person).name(), address, Set.of()));
    }

    EmailAddress address(UUID person) {
        return people.account(person).email();
    }

    Element row(String list, UUID person) throws Exception {
        return page(list, manager).selectFirst("tr:contains(" + address(person).value() + ")");
    }

    Element page(String path, UUID reader) throws Exception {
        return Jsoup.parse(browser.perform(get(path).with(people.signedIn(reader)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .body();
    }
}
