package be.vormingsportaal.accounts.merging;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.people.PersonHistory;
import be.vormingsportaal.shared.MergePart.Line;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of questions to move to another organisation when two accounts become one. */
@PortalTest
class MergedTransfersTests {

    @Autowired
    Merging merging;

    @Autowired
    MergePairs pairs;

    @Autowired
    TestPeople people;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    EngineJobs jobs;

    @Autowired
    PersonHistory history;

    @Autowired
    JdbcClient database;

    UUID deLinde;
    UUID deBrug;
    UUID staff;

    @BeforeEach
    void organisations() {
        deLinde = people.organisation("WZC De Linde");
        deBrug = people.organisation("Thuiszorg De Brug");
        staff = people.staff();
    }

    @Test
    void aQuestionToMoveGoesAlongWithANewLink() {
        UUID deEik = people.organisation("WZC De Eik");
        UUID kept = people.registered(deLinde, Role.CAREGIVER);
        UUID ended = people.registered(deBrug, Role.CAREGIVER);
        UUID transfer = people.asked(deEik, ended, staff);
        jobs.runDue(transfer);
        assertThat(lines(kept, ended)).contains(Line.of("transfers.merge", "WZC De Eik"));

        merged(kept, ended);
        jobs.runDue(transfer);

        assertThat(history.openMove(kept)).isPresent();
        assertThat(mailbox.subjects(people.account(kept).email()))
                .contains("Wil je overstappen naar een andere organisatie?");
    }

    @Test
    void aQuestionThatIsOneTooManyIsClosedAndWhoeverAskedIsTold() {
        UUID manager = people.registered(deLinde, Role.MANAGER);
        UUID kept = people.registered(deLinde, Role.CAREGIVER);
        UUID ended = people.registered(deBrug, Role.CAREGIVER);
        UUID transfer = people.asked(deLinde, ended, manager);
        jobs.runDue(transfer);
        assertThat(lines(kept, ended)).contains(Line.of("transfers.merge.closed", "WZC De Linde"));

        merged(kept, ended);
        jobs.runDue(transfer);

        assertThat(history.openMove(kept)).isEmpty();
        assertThat(jobs.instance(transfer)).isNull();
        assertThat(mailbox.subjects(people.account(manager).email()))
                .contains("Een vraag om over te stappen is afgesloten");
    }

    @Test
    void ofTwoQuestionsThatOfTheKeptAccountStays() {
        UUID deEik = people.organisation("WZC De Eik");
        UUID kept = people.registered(deLinde, Role.CAREGIVER);
        UUID ended = people.registered(deBrug, Role.CAREGIVER);
        UUID own = people.asked(deEik, kept, staff);
        UUID other = people.asked(people.organisation("WZC De Es"), ended, staff);

        merged(kept, ended);
        jobs.runDue(own);
        jobs.runDue(other);

        assertThat(jobs.instance(own)).isNotNull();
        assertThat(jobs.instance(other)).isNull();
    }

    private UUID merged(UUID kept, UUID ended) {
        assertThat(merging.merge(kept, ended, staff)).isEqualTo(MergeOutcome.MERGED);
        UUID merge = onlyId("select id from account_merge where ended_id = ?", ended);
        jobs.runDue(merge);
        return merge;
    }

    private UUID onlyId(String statement, UUID parameter) {
        return database.sql(statement).param(parameter).query(UUID.class).single();
    }

    private List<Line> lines(UUID kept, UUID ended) {
        return pairs.preview(kept, ended).orElseThrow().lines();
    }
}
