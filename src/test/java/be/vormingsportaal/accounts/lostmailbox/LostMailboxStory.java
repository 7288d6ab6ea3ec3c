package be.vormingsportaal.accounts.lostmailbox;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.ProcessTrace;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A trainer who lost both mailbox and password, and what the others do about it. */
public abstract class LostMailboxStory {

    static final Instant ASKED = Instant.parse("2026-03-02T09:00:00Z");
    static final Duration A_SECOND = Duration.ofSeconds(1);
    static final Duration A_DAY = Duration.ofDays(1);

    @Autowired
    TestPeople people;

    @Autowired
    LostMailboxRequests requests;

    @Autowired
    LostMailboxLinks links;

    @Autowired
    LostMailboxDesk desk;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ProcessTrace trace;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    TestClock clock;

    @Autowired
    TaskService tasks;

    UUID organisation;
    UUID trainer;
    public EmailAddress formerEmail;
    public EmailAddress newEmail;
    public UUID request;

    @BeforeEach
    void ask() {
        organisation = people.organisation("WZC De Linde");
        trainer = people.registered(organisation, Role.TRAINER_EXTERNAL);
        formerEmail = people.account(trainer).email();
        newEmail = TestPeople.anyAddress();
        clock.set(ASKED);
        request = ask(formerEmail, newEmail);
    }

    UUID ask(EmailAddress former, EmailAddress wanted) {
        requests.request(new RequestAccess(
                former, wanted, new PersonName("An", "Peeters"), "WZC De Linde", "0470 12 34 56", Optional.empty()));
        return desk.open().stream()
                .filter(open -> open.typed().formerEmail().equals(former))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public void decide(String decision) {
        tasks.complete(task(request), Map.of("decision", decision));
        jobs.runDue(request);
    }

    /** @return the part of the link that confirms */
    String accept() {
        decide("ACCEPT");
        return mailbox.link(newEmail);
    }

    void acceptAndConfirm() {
        links.confirm(accept());
        jobs.runDue(request);
    }

    void restore() {
        acceptAndConfirm();
        clock.forward(A_DAY);
        jobs.runDue(request);
    }

    public LostMailboxState state() {
        return desk.find(request).orElseThrow().state();
    }

    public String task(UUID requestId) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(requestId.toString())
                .singleResult()
                .getId();
    }
}
