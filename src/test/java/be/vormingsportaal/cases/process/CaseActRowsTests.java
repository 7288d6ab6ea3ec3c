package be.vormingsportaal.cases.process;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.transfer.TransferService;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestPeople;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.support.TransactionTemplate;

/** Which acts are kept, and until when. The one who is signed in asks somebody to move. */
@PortalTest
class CaseActRowsTests {

    @Autowired
    CaseActCleanup cleanup;

    @Autowired
    TransferService transfers;

    @Autowired
    TestPeople people;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TestClock clock;

    @Autowired
    HistoryService history;

    @Autowired
    JdbcClient database;

    @Autowired
    UserDetailsService users;

    @Autowired
    TransactionTemplate transactions;

    UUID organisation;
    UUID manager;
    UUID person;

    @BeforeEach
    void somebodyIsSignedIn() {
        clock.set(Instant.parse("2027-03-01T09:00:00Z"));
        organisation = people.organisation("Thuiszorg De Brug");
        manager = people.registered(organisation, Role.MANAGER);
        person = people.registered(people.organisation("WZC De Linde"), Role.CAREGIVER);
        UserDetails user =
                users.loadUserByUsername(people.account(manager).email().value());
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities())));
    }

    @AfterEach
    void nobodyIs() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aTimerNamesNobodyAlsoWhenSomebodyLetsItRunByHand() {
        UUID transfer = people.asked(organisation, person, manager);
        jobs.runDue(transfer);
        clock.forward(Duration.ofDays(8));
        jobs.runDue(transfer);

        assertThat(elements(transfer)).containsExactly("StartEvent_TransferRequested");
    }

    @Test
    void aPartOfACaseThatBeginsByItselfIsNobodysAct() {
        UUID transfer = people.asked(organisation, person, manager);

        assertThat(passed(transfer)).contains("StartEvent_LinkNeeded");
        assertThat(elements(transfer)).containsExactly("StartEvent_TransferRequested");
    }

    @Test
    void anActThatIsTakenBackLeavesNothing() {
        UUID transfer = people.asked(organisation, person, manager);
        jobs.runDue(transfer);
        transactions.executeWithoutResult(transaction -> {
            transfers.withdraw(organisation, transfer, Set.of(Role.CAREGIVER));
            transaction.setRollbackOnly();
        });

        assertThat(elements(transfer)).containsExactly("StartEvent_TransferRequested");
    }

    @Test
    void whatSomebodyDidIsForgottenWithTheCaseAndNotSooner() {
        UUID forgotten = people.asked(organisation, person, manager);
        transfers.withdraw(organisation, forgotten, Set.of(Role.CAREGIVER));
        jobs.runDue(forgotten);
        UUID kept = people.asked(organisation, person, manager);
        clock.forward(Duration.ofDays(3));
        cleanup.deleteOld();
        assertThat(elements(forgotten)).containsExactly("StartEvent_TransferRequested", "Event_TransferWithdrawn");

        List<String> before = activities();
        history.deleteHistoricProcessInstance(history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(forgotten.toString())
                .singleResult()
                .getId());
        cleanup.deleteOld();

        assertThat(activities()).isSubsetOf(before).hasSize(before.size() - 2);
        assertThat(elements(kept)).containsExactly("StartEvent_TransferRequested");
    }

    private List<String> activities() {
        return database.sql("select activity_id from case_act where account_id = :account")
                .param("account", manager)
                .query(String.class)
                .list();
    }

    private List<String> elements(UUID transfer) {
        return database.sql("select a.act_id_ from case_act c join act_hi_actinst a on a.id_ = c.activity_id"
                        + " join act_hi_procinst p on p.id_ = a.proc_inst_id_ where p.business_key_ = :key"
                        + " order by a.sequence_counter_")
                .param("key", transfer.toString())
                .query(String.class)
                .list();
    }

    private List<String> passed(UUID transfer) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(jobs.instance(transfer).getId())
                .list()
                .stream()
                .map(activity -> activity.getActivityId())
                .toList();
    }
}
