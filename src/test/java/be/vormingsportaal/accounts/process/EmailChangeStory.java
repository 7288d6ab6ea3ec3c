package be.vormingsportaal.accounts.process;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.emailchange.EmailChangeMails;
import be.vormingsportaal.accounts.emailchange.EmailChangeService;
import be.vormingsportaal.accounts.emailchange.EmailChangeService.Request;
import be.vormingsportaal.accounts.emailchange.EmailConfirmation;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who wants another address, and how to ask for it. */
abstract class EmailChangeStory {

    static final String NOTICE = "Er is een ander e-mailadres gevraagd voor je account";

    @Autowired
    TestPeople people;

    @Autowired
    EmailChangeService changes;

    @Autowired
    EmailConfirmation confirmation;

    @Autowired
    EmailChangeMails mails;

    @Autowired
    SignedLinks links;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    UUID person;
    EmailAddress former;
    EmailAddress wanted;

    @BeforeEach
    void somebodyWhoWantsAnotherAddress() {
        clock.set(clock.instant());
        person = people.staff();
        former = address();
        wanted = TestPeople.anyAddress();
    }

    EmailAddress address() {
        return people.account(person).email();
    }

    String link(UUID change) {
        return links.sign(Purpose.EMAIL_CHANGE, change, 1);
    }

    /** Asks and lets both mails leave; returns the id of the change. */
    UUID request(EmailAddress address) {
        UUID change = ask(person, address);
        jobs.runDue(change);
        return change;
    }

    /** Asks and leaves the mails where they are. */
    UUID ask(UUID account, EmailAddress address) {
        assertThat(changes.request(account, TestPeople.PASSWORD, address)).isEqualTo(Request.REQUESTED);
        return database.sql("select id from email_change where open_account_id = ?")
                .param(account)
                .query(UUID.class)
                .single();
    }
}
