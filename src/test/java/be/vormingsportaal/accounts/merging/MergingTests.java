package be.vormingsportaal.accounts.merging;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.organisations.membership.MembershipEndReason;
import be.vormingsportaal.organisations.membership.PastMembershipView;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import be.vormingsportaal.organisations.people.PersonHistory;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.MergePart.Line;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestImports;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of memberships, instruments and invitations when two accounts become one. */
@PortalTest
class MergingTests {

    @Autowired
    Merging merging;

    @Autowired
    MergePairs pairs;

    @Autowired
    Merges merges;

    @Autowired
    TestPeople people;

    @Autowired
    TestImports imports;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    EngineJobs jobs;

    @Autowired
    AccountDirectory accounts;

    @Autowired
    Members members;

    @Autowired
    PersonHistory history;

    @Autowired
    InstrumentService instruments;

    @Autowired
    TaskService tasks;

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
    void theEndedAccountIsGoneItsAddressIsFreeAndNothingNamesItButTheMerge() {
        UUID kept = people.registered(deLinde, Role.CAREGIVER);
        UUID ended = people.registered(deBrug, Role.CAREGIVER);
        EmailAddress address = people.account(ended).email();
        jobs.runDue(ended);

        merged(kept, ended);

        assertThat(accounts.find(ended)).isEmpty();
        assertThat(accounts.findByEmail(address)).isEmpty();
        assertThat(new AccountTraces(database).of(ended)).containsExactly("account_merge.ended_id");
        assertThat(merges.of(kept)).singleElement().satisfies(merge -> {
            assertThat(merge.email()).isEqualTo(address);
            assertThat(merge.registered()).isTrue();
            assertThat(merge.by()).isEqualTo(people.account(staff).name().full());
        });
        assertThat(merges.successor(ended)).contains(kept);
    }

    @Test
    void whoBelongsElsewhereStaysThereAndTheOtherOrganisationLosesThePerson() {
        UUID manager = people.registered(deBrug, Role.MANAGER);
        UUID kept = people.registered(deLinde, Role.CAREGIVER);
        UUID ended = people.registered(deBrug, Role.CAREGIVER);
        assertThat(keys(kept, ended)).contains("membership.merge.ends");

        merged(kept, ended);
        jobs.runDue(onlyId("select id from past_membership where account_id = ?", kept));

        assertThat(members.organisationOf(kept)).map(OrganisationView::id).contains(deLinde);
        assertThat(members.of(deBrug)).doesNotContain(kept, ended);
        assertThat(history.past(kept))
                .singleElement()
                .extracting(PastMembershipView::reason)
                .isEqualTo(MembershipEndReason.MERGED);
        assertThat(TestMailbox.part(mailbox.newest(people.account(manager).email()), "text/plain"))
                .contains("staat niet langer in de lijst van Thuiszorg De Brug", "twee accounts")
                .doesNotContain("De Linde");
    }

    @Test
    void anOrganisationWhoseOnlyManagerThatWasNeedsAnotherOne() {
        UUID kept = people.registered(deLinde, Role.MANAGER);
        UUID ended = people.registered(deBrug, Role.MANAGER);

        merged(kept, ended);

        UUID past = onlyId("select id from past_membership where account_id = ?", kept);
        assertThat(tasks.createTaskQuery()
                        .processDefinitionKey("manager-vacancy")
                        .processInstanceBusinessKey(past.toString())
                        .count())
                .isEqualTo(1);
    }

    @Test
    void whoBelongsNowhereGetsTheMembershipAndItsManagersLearnTheAddress() {
        UUID manager = people.registered(deBrug, Role.MANAGER);
        UUID kept = people.registered(deLinde, Role.CAREGIVER);
        database.sql("delete from membership where account_id = ?").param(kept).update();
        UUID ended = people.registered(deBrug, Role.CAREGIVER);
        assertThat(keys(kept, ended)).contains("membership.merge.moves");

        UUID merge = merged(kept, ended);
        jobs.runDue(merge);

        assertThat(members.organisationOf(kept)).map(OrganisationView::id).contains(deBrug);
        assertThat(history.past(kept)).isEmpty();
        assertThat(TestMailbox.part(mailbox.newest(people.account(manager).email()), "text/plain"))
                .contains(people.account(kept).email().display(), "Thuiszorg De Brug");
    }

    @Test
    void whoStandsTwiceInOneListStandsThereOnce() {
        UUID kept = people.registered(deLinde, Role.CAREGIVER);
        UUID ended = people.registered(deLinde, Role.CAREGIVER);
        assertThat(keys(kept, ended)).contains("membership.merge.once");

        merged(kept, ended);

        assertThat(members.of(deLinde)).containsExactly(kept);
        assertThat(history.past(kept)).isEmpty();
    }

    @Test
    void thePersonHasTheInstrumentsOfBoth() {
        UUID kept = people.registered(deLinde, Role.CAREGIVER);
        UUID ended = people.registered(deBrug, Role.CAREGIVER);
        instruments.replace(kept, Set.of("ltcf", "screener"));
        instruments.replace(ended, Set.of("ltcf", "home-care"));
        assertThat(lines(kept, ended)).contains(Line.of("instruments.merge", "BelRAI Home Care"));

        merged(kept, ended);

        assertThat(instruments.codesOf(kept)).containsExactlyInAnyOrder("ltcf", "screener", "home-care");
    }

    @Test
    void anOpenInvitationIsWithdrawnAndItsCaseEnds() {
        UUID kept = people.registered(deLinde, Role.TRAINER_EXTERNAL);
        UUID ended = people.invited(deBrug, Role.TRAINER_EXTERNAL, staff);
        jobs.runDue(ended);
        assertThat(keys(kept, ended)).contains("registration.merge");

        merged(kept, ended);

        assertThat(jobs.instance(ended)).isNull();
        assertThat(new AccountTraces(database).of(ended)).containsExactly("account_merge.ended_id");
    }

    @Test
    void whatAManagerAskedAndUploadedStaysKnownAsTheirs() {
        UUID kept = people.registered(deLinde, Role.MANAGER);
        UUID ended = people.registered(deLinde, Role.MANAGER);
        UUID transfer = people.asked(deLinde, people.registered(deBrug, Role.CAREGIVER), ended);
        UUID taken = imports.taken(deLinde, ended);
        assertThat(keys(kept, ended)).contains("transfers.merge.asked", "imports.merge");

        merged(kept, ended);

        assertThat(onlyId("select asked_by from transfer where id = ?", transfer))
                .isEqualTo(kept);
        assertThat(onlyId("select uploaded_by from caregiver_import where id = ?", taken))
                .isEqualTo(kept);
    }

    @Test
    void whatBecamePartOfTheEndedAccountIsPartOfTheKeptOne() {
        UUID first = people.registered(deLinde, Role.CAREGIVER);
        UUID second = people.registered(deLinde, Role.CAREGIVER);
        UUID third = people.registered(deLinde, Role.CAREGIVER);
        merged(second, third);
        merged(first, second);
        assertThat(merges.of(first)).hasSize(2);
        assertThat(merges.successor(third)).contains(first);
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

    private List<String> keys(UUID kept, UUID ended) {
        return lines(kept, ended).stream().map(Line::messageKey).toList();
    }
}
