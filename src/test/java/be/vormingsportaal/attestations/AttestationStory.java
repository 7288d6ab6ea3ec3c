package be.vormingsportaal.attestations;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.attestations.attestation.AttestationArchive;
import be.vormingsportaal.attestations.attestation.AttestationStandings;
import be.vormingsportaal.attestations.attestation.AttestationView;
import be.vormingsportaal.attestations.attestation.HandedIn;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.ProcessTrace;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A trainer with BelRAI LTCF who hands in attests, and what becomes of them. */
public abstract class AttestationStory {

    static final Duration A_MINUTE = Duration.ofMinutes(1);
    static final String LTCF = "ltcf";
    static final LocalDate TODAY = LocalDate.of(2024, 10, 1);
    static final LocalDate OBTAINED = LocalDate.of(2024, 9, 25);
    static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);

    @Autowired
    TestPeople people;

    @Autowired
    HandedIn handedIn;

    @Autowired
    AttestationArchive archive;

    @Autowired
    AttestationStandings standings;

    @Autowired
    InstrumentService instruments;

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
    EmailAddress email;

    @BeforeEach
    void aTrainer() {
        organisation = people.organisation("WZC De Linde");
        trainer = trainer();
        email = people.account(trainer).email();
        clock.set(at(TODAY, 10));
    }

    UUID trainer() {
        UUID id = people.registered(organisation, Role.TRAINER_EXTERNAL);
        instruments.assign(id, Set.of(LTCF));
        return id;
    }

    UUID handIn() {
        return handIn(LAST_DAY);
    }

    /** An attest whose day of expiry is not that of the rule, so that it is reviewed. */
    UUID handInToReview() {
        return handIn(LAST_DAY.plusYears(1));
    }

    /** A minute passes after it: who comes next comes later. */
    private UUID handIn(LocalDate lastDay) {
        UUID attest = handedIn.attest(trainer, LTCF, OBTAINED, lastDay);
        clock.forward(A_MINUTE);
        return attest;
    }

    /** Lets the day pass, and what is due on it happen. */
    void evening(UUID attestation, LocalDate day) {
        clock.set(at(day, 18));
        jobs.runDue(attestation);
    }

    AttestationView attest(UUID id) {
        return archive.find(id).orElseThrow();
    }

    public String task(UUID attestation) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(attestation.toString())
                .singleResult()
                .getId();
    }

    /** How often a mail with this subject came. */
    long mails(String subject) {
        return mailbox.subjects(email).stream().filter(subject::equals).count();
    }

    /** The newest mail, as text. */
    String mail() {
        return TestMailbox.part(mailbox.newest(email), "text/plain");
    }

    public List<AttestationView> history() {
        return archive.history(trainer, LTCF);
    }

    static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(Belgium.ZONE).toInstant();
    }

    static LocalDate day(Date moment) {
        return LocalDate.ofInstant(moment.toInstant(), Belgium.ZONE);
    }
}
