package be.vormingsportaal.organisations.process;

import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.membership.AddPerson;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.organisations.people.PeopleService;
import be.vormingsportaal.organisations.people.PersonView;
import be.vormingsportaal.organisations.transfer.TransferAnswers;
import be.vormingsportaal.organisations.transfer.TransferService;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.ProcessTrace;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A registered trainer of WZC De Linde whom Thuiszorg De Brug asked to move. */
abstract class TransferStory {

    static final PersonName TYPED = new PersonName("Elsje", "W.");

    @Autowired
    TestPeople testPeople;

    @Autowired
    PeopleService people;

    @Autowired
    Departures departures;

    @Autowired
    TransferService transfers;

    @Autowired
    TransferAnswers answers;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ProcessTrace trace;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    RuntimeService runtime;

    UUID deLinde;
    UUID deBrug;
    UUID formerManager;
    UUID asker;
    UUID person;
    EmailAddress address;
    UUID transfer;

    @BeforeEach
    void request() {
        clock.set(clock.instant());
        deLinde = testPeople.organisation("WZC De Linde");
        deBrug = testPeople.organisation("Thuiszorg De Brug");
        formerManager = testPeople.registered(deLinde, Role.MANAGER);
        asker = testPeople.registered(deBrug, Role.MANAGER);
        person = testPeople.registered(deLinde, Role.TRAINER_EXTERNAL);
        address = testPeople.account(person).email();
        jobs.runDue(person);
        people.add(new AddPerson(
                deLinde, formerManager, Role.TRAINER_EXTERNAL, TYPED, address, Set.of("screener", "ltcf")));
        transfer = testPeople.asked(deBrug, person, asker, "ltcf", "home-care");
        jobs.runDue(transfer);
    }

    /** The business key of the case that tells of the last departure of this person. */
    UUID departure(UUID gone) {
        return database.sql("select id from past_membership where account_id = ? order by ended_at desc limit 1")
                .param(gone)
                .query(UUID.class)
                .single();
    }

    Set<UUID> trainers(UUID organisation) {
        return people.people(organisation, Role.TRAINERS).stream()
                .map(PersonView::account)
                .map(AccountView::id)
                .collect(Collectors.toSet());
    }
}
