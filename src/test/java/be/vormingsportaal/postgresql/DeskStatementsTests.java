package be.vormingsportaal.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.desk.PersonNotes;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxRequests;
import be.vormingsportaal.accounts.lostmailbox.RequestAccess;
import be.vormingsportaal.cases.CaseNotes;
import be.vormingsportaal.engine.Notices;
import be.vormingsportaal.operations.CaseCheck;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.RefusingMailServer;
import be.vormingsportaal.testing.RefusingMailServer.Step;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestIntervisions;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.TestTasks;
import be.vormingsportaal.testing.TestTrainings;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.MockMvc;

/** What a page of the desk asks of the database does not grow with what stands on it, the engine's questions included. */
@OnPostgres
class DeskStatementsTests {

    private static final int FEW = 3;
    private static final int MANY = 40;
    private static final String SEND = "Task_SendRegistrationLink";
    private static final String INVITATION = "account-registration";

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestTasks tasks;

    @Autowired
    TestBilling billing;

    @Autowired
    TestIntervisions intervisions;

    @Autowired
    TestTrainings trainings;

    @Autowired
    LostMailboxRequests lostMailboxes;

    @Autowired
    PersonNotes notes;

    @Autowired
    CaseNotes caseNotes;

    @Autowired
    EngineJobs jobs;

    @Autowired
    Notices notices;

    @Autowired
    CaseCheck check;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    TestClock clock;

    UUID organisation;
    UUID manager;
    UUID staff;
    UUID trainer;
    UUID invited;
    String unique;
    List<String> alone = new ArrayList<>();

    @AfterEach
    void leaveNoCaseAlone() {
        alone.forEach(id -> runtime.deleteProcessInstance(id, "test"));
        clock.reset();
        check.checkNow();
    }

    @BeforeEach
    void anOrganisation() {
        clock.set(clock.instant());
        unique = "Linde" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        organisation = people.organisation("WZC De " + unique);
        manager = people.registered(organisation, Role.MANAGER);
        staff = people.staff();
        trainer = intervisions.trainer(organisation);
        invited = people.invited(organisation, Role.CAREGIVER, manager);
        jobs.runDue(invited);
    }

    @Test
    void aPageTakesAsManyStatementsForManyRowsAsForFew() throws Exception {
        add(FEW);
        Map<String, Long> few = statements();
        add(MANY - FEW);
        // a search that found little looks further, so that it may take more for few
        assertThat(statements())
                .hasSameSizeAs(few)
                .allSatisfy(
                        (page, count) -> assertThat(count).as(page).isPositive().isLessThanOrEqualTo(few.get(page)));
    }

    private Map<String, Long> statements() throws Exception {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String page : new String[] {
            "/taken",
            "/taken?voor=iedereen&sorteer=bedrag",
            "/taken?soort=lost-mailbox-review",
            "/taken?voor=organisaties&zoek=" + unique,
            "/taken?wie=niemand&sorteer=persoon&richting=aflopend",
            "/taken?telaat=ja",
            "/beheer",
            "/beheer/dossiers",
            "/beheer/dossiers/" + INVITATION + "/" + invited,
            "/beheer/dossiers/" + INVITATION + "/" + invited + "?alles=true",
            "/beheer/cijfers",
            "/beheer/tellingen",
            "/beheer/mails",
            "/beheer/zoeken?q=" + unique,
            "/beheer/zoeken?q=peeters",
            "/beheer/personen",
            "/beheer/personen?organisatie=" + organisation,
            "/beheer/personen/" + trainer,
            "/beheer/organisaties",
            "/beheer/organisaties/" + organisation
        }) {
            counts.put("staff " + page, count(page, staff));
        }
        for (String page : new String[] {
            "/taken",
            "/taken?soort=registration-follow-up&sorteer=persoon",
            "/taken?zoek=peeters",
            "/personen/" + trainer,
            "/dossiers/" + INVITATION + "/" + invited
        }) {
            counts.put("manager " + page, count(page, manager));
        }
        return counts;
    }

    /** What is looked up once and kept is looked up before. */
    private long count(String page, UUID visitor) throws Exception {
        show(page, visitor);
        long before = StatementCounter.statements();
        show(page, visitor);
        return StatementCounter.statements() - before;
    }

    private void show(String page, UUID visitor) throws Exception {
        browser.perform(get(URI.create(page)).with(people.signedIn(visitor))).andExpect(status().isOk());
    }

    /** So many tasks of each kind, mails, and things about the same trainer, organisation and case. */
    private void add(int many) {
        for (int i = 0; i < many; i++) {
            tasks.followUp(organisation, manager);
            billing.unassigned();
            lostMailboxes.request(new RequestAccess(
                    TestPeople.anyAddress(),
                    TestPeople.anyAddress(),
                    new PersonName("An", "Peeters"),
                    "WZC De " + unique,
                    "0470 12 34 56",
                    Optional.empty()));
            refused(people.invited(organisation, Role.CAREGIVER, manager));
            failed(people.invited(organisation, Role.CAREGIVER, manager));
            aloneAndStuck(UUID.randomUUID());
            intervisions.enrolled(intervisions.planned(2, TestIntervisions.PRICE), trainer);
            people.attested(trainer, "ltcf");
            trainings.with(
                    trainings.planned(organisation, trainer, "ltcf", trainings.inDays(7 + i)),
                    trainings.caregiver(organisation, "ltcf"));
            notes.write(trainer, "Nota " + i, staff);
            caseNotes.add(INVITATION, invited, staff, "Nota " + i);
            people.organisation("Thuiszorg De " + unique + i);
        }
        check.checkNow();
        // whatever nobody sent is late then
        clock.forward(Duration.ofMinutes(3));
    }

    /** A case that nothing is about, and an incident. */
    private void aloneAndStuck(UUID nobody) {
        notices.start("account-recovery", nobody);
        management.setJobRetries(jobs.job(nobody, "Task_SendNotice").getId(), 0);
        alone.add(jobs.instance(nobody).getId());
    }

    private void failed(UUID person) {
        try (RefusingMailServer server = RefusingMailServer.refusing(Step.RECIPIENT, 450, "4.2.1 Mailbox busy")) {
            server.meanwhile(
                    sender,
                    () -> assertThatThrownBy(() -> jobs.run(person, SEND)).isInstanceOf(MailException.class));
        }
    }

    private void refused(UUID person) {
        try (RefusingMailServer server =
                RefusingMailServer.withoutMailbox(people.account(person).email().value())) {
            server.meanwhile(sender, () -> jobs.run(person, SEND));
        }
    }
}
