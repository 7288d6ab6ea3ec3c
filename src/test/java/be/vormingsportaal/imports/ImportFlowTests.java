package be.vormingsportaal.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import be.vormingsportaal.accounts.AccountDirectory;
import be.vormingsportaal.accounts.Role;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.organisations.AddOutcome;
import be.vormingsportaal.organisations.AddPerson;
import be.vormingsportaal.organisations.Departures;
import be.vormingsportaal.organisations.Members;
import be.vormingsportaal.organisations.PeopleService;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.ProcessTrace;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestImports;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatcher;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** An import from the file to the mail, with the real services. */
@PortalTest
class ImportFlowTests {

    private static final String DONE = "De import van zorgverleners is klaar";

    @Autowired
    TestPeople people;

    @Autowired
    TestImports files;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    TestClock clock;

    @Autowired
    CaregiverImports imports;

    @Autowired
    ImportLines lines;

    @Autowired
    ImportRun run;

    @Autowired
    ImportCleanup cleanup;

    @Autowired
    AccountDirectory accounts;

    @Autowired
    InstrumentService instruments;

    @Autowired
    Members members;

    @Autowired
    Departures departures;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ProcessTrace trace;

    @Autowired
    JdbcClient database;

    @MockitoSpyBean
    PeopleService adding;

    UUID organisation;
    UUID manager;

    @BeforeEach
    void anOrganisation() {
        organisation = people.organisation("WZC De Linde");
        manager = people.registered(organisation, Role.MANAGER);
    }

    @Test
    void whatIsForeseenIsWhatHappensWhateverItIs() {
        UUID elsewhere = people.organisation("Thuiszorg De Brug");
        UUID here = people.registered(organisation, Role.CAREGIVER);
        instruments.assign(here, Set.of("ltcf"));
        UUID withoutInstrument = people.registered(organisation, Role.CAREGIVER);
        UUID asked = people.registered(elsewhere, Role.CAREGIVER);
        people.asked(organisation, asked, manager);
        UUID askedElsewhere = people.registered(elsewhere, Role.CAREGIVER);
        people.asked(people.organisation("WZC De Eik"), askedElsewhere, people.staff());
        UUID alone = people.registered(elsewhere, Role.CAREGIVER);
        departures.leave(alone);
        List<EmailAddress> addresses = Stream.concat(
                        Stream.of(TestPeople.anyAddress()),
                        Stream.of(
                                        here,
                                        withoutInstrument,
                                        people.registered(elsewhere, Role.CAREGIVER),
                                        alone,
                                        asked,
                                        askedElsewhere,
                                        people.invited(elsewhere, Role.CAREGIVER, people.staff()),
                                        people.registered(elsewhere, Role.TRAINER_KCD))
                                .map(account -> people.account(account).email()))
                .toList();
        UUID id = files.taken(organisation, manager, TestImports.csv(addresses));

        assertThat(outcomes(id))
                .containsExactly(
                        AddOutcome.INVITED,
                        AddOutcome.ALREADY_HERE,
                        AddOutcome.INSTRUMENTS_ADDED,
                        AddOutcome.TRANSFER_REQUESTED,
                        AddOutcome.TRANSFER_REQUESTED,
                        AddOutcome.TRANSFER_PENDING_HERE,
                        AddOutcome.TRANSFER_PENDING_ELSEWHERE,
                        AddOutcome.INVITED_ELSEWHERE,
                        AddOutcome.OTHER_ROLE);
        List<AddOutcome> foreseen = outcomes(id);
        runAll(id);
        assertThat(outcomes(id)).isEqualTo(foreseen);
        assertThat(imports.find(organisation, id).state()).isEqualTo(ImportState.DONE);
    }

    @Test
    void aNewPersonIsInvitedWithTheInstrumentsOfTheRow() {
        EmailAddress address = TestPeople.anyAddress();
        runAll(files.taken(organisation, manager, TestImports.csv(List.of(address))));

        UUID account = accounts.findByEmail(address).orElseThrow().id();
        assertThat(members.organisationOf(account).orElseThrow().id()).isEqualTo(organisation);
        assertThat(people.account(account).role()).isEqualTo(Role.CAREGIVER);
        assertThat(instruments.codesByAccount(List.of(account))).containsEntry(account, Set.of("ltcf"));
        assertThat(trace.waitsAt(account)).isNotEmpty();
    }

    @Test
    void moreThanOneBatchComesToItsEnd() {
        List<EmailAddress> addresses =
                Stream.generate(TestPeople::anyAddress).limit(60).toList();
        UUID id = files.taken(organisation, manager, TestImports.csv(addresses));
        runAll(id);

        assertThat(outcomes(id)).hasSize(60).containsOnly(AddOutcome.INVITED);
        assertThat(trace.passed(id)).filteredOn("Task_ImportNextRows"::equals).hasSize(2);
    }

    @Test
    void whoeverStartedItIsTold() {
        UUID id = files.taken(organisation, manager);
        runAll(id);

        assertThat(mailbox.subjects(people.account(manager).email())).containsOnlyOnce(DONE);
        assertThat(TestMailbox.part(mailbox.newest(people.account(manager).email()), "text/plain"))
                .contains("De import van zorgverleners.csv is klaar: 1 van 1 rijen", "/zorgverleners/importeren/" + id);
    }

    @Test
    void whoeverLeftIsNotToldAndTheRowsGoOn() {
        people.registered(organisation, Role.MANAGER);
        UUID id = files.taken(organisation, manager);
        start(id);
        departures.leave(manager);
        jobs.runDue(id);

        assertThat(outcomes(id)).containsExactly(AddOutcome.INVITED);
        assertThat(mailbox.subjects(people.account(manager).email())).doesNotContain(DONE);
    }

    @Test
    void aRowThatFailsThreeTimesHoldsUpNoOther() {
        EmailAddress poison = TestPeople.anyAddress();
        doThrow(new IllegalStateException("made to fail")).when(adding).add(argThat(is(poison)));
        UUID id = files.taken(organisation, manager, TestImports.csv(List.of(poison, TestPeople.anyAddress())));
        runAll(id);

        assertThat(lines.of(organisation, id))
                .extracting(ImportLine::state)
                .containsExactly(RowState.FAILED, RowState.DONE);
        verify(adding, times(3)).add(argThat(is(poison)));
        assertThat(imports.find(organisation, id).state()).isEqualTo(ImportState.DONE);
    }

    @Test
    void aRowThatFailsOnceIsDoneTheNextTime() {
        EmailAddress address = TestPeople.anyAddress();
        doThrow(new IllegalStateException("made to fail once"))
                .doCallRealMethod()
                .when(adding)
                .add(argThat(is(address)));
        UUID id = files.taken(organisation, manager, TestImports.csv(List.of(address)));
        runAll(id);

        assertThat(outcomes(id)).containsExactly(AddOutcome.INVITED);
    }

    @Test
    void aDatabaseThatIsNotThereIsNoFaultOfTheRow() {
        EmailAddress address = TestPeople.anyAddress();
        doThrow(new DataAccessResourceFailureException("no database"))
                .when(adding)
                .add(argThat(is(address)));
        UUID id = files.taken(organisation, manager, TestImports.csv(List.of(address)));
        start(id);
        for (int tries = 0; tries < 4; tries++) {
            assertThatThrownBy(() -> run.next(id)).isInstanceOf(DataAccessResourceFailureException.class);
        }
        assertThat(lines.of(organisation, id)).extracting(ImportLine::state).containsExactly(RowState.OPEN);
        imports.cancel(organisation, id);
    }

    @Test
    void whatWasDoneIsNotDoneAgain() {
        UUID id = files.taken(organisation, manager);
        start(id);
        assertThat(run.next(id)).isFalse();
        assertThat(run.next(id)).isFalse();
        jobs.runDue(id);

        assertThat(outcomes(id)).containsExactly(AddOutcome.INVITED);
    }

    @Test
    void aWrongRowIsLeftOut() {
        EmailAddress address = TestPeople.anyAddress();
        UUID id = files.taken(
                organisation, manager, TestImports.csv(List.of(address)) + ";Maes;" + TestPeople.anyAddress() + ";\n");
        runAll(id);

        assertThat(lines.of(organisation, id))
                .extracting(ImportLine::kind)
                .containsExactly(LineKind.INVITE, LineKind.ERROR);
    }

    @Test
    void anAddressThatWasAddedTooOftenIsLeftOut() {
        EmailAddress address = TestPeople.anyAddress();
        UUID id = files.taken(organisation, manager, TestImports.csv(List.of(address, TestPeople.anyAddress())));
        assertThat(imports.start(organisation, id, manager, one -> !one.equals(address)))
                .isEqualTo(ImportStart.STARTED);
        jobs.runDue(id);

        assertThat(lines.of(organisation, id))
                .extracting(ImportLine::state)
                .containsExactly(RowState.TOO_OFTEN, RowState.DONE);
        assertThat(accounts.findByEmail(address)).isEmpty();
    }

    @Test
    void oneImportOfAnOrganisationRunsAtATime() {
        UUID first = files.taken(organisation, manager);
        UUID second = files.taken(organisation, manager);
        start(first);
        assertThat(imports.start(organisation, first, manager, one -> true)).isEqualTo(ImportStart.ALREADY_STARTED);
        assertThat(imports.start(organisation, second, manager, one -> true)).isEqualTo(ImportStart.ANOTHER_RUNS);
        jobs.runDue(first);
        runAll(second);

        assertThat(outcomes(second)).containsExactly(AddOutcome.INVITED);
    }

    @Test
    void nothingIsStartedWithoutASoundRow() {
        UUID id = files.taken(organisation, manager, "Voornaam;Naam;E-mail\nAn;;\n");
        assertThat(imports.start(organisation, id, manager, one -> true)).isEqualTo(ImportStart.NOTHING_TO_DO);
    }

    @Test
    void anOrganisationStartsSoManyRowsADay() {
        UUID earlier = files.taken(organisation, manager);
        runAll(earlier);
        count(earlier, "started_rows", 10_000);
        UUID id = files.taken(organisation, manager);
        assertThat(imports.start(organisation, id, manager, one -> true)).isEqualTo(ImportStart.DAY_LIMIT);
        clock.forward(Duration.ofHours(24));
        assertThat(imports.start(organisation, id, manager, one -> true)).isEqualTo(ImportStart.STARTED);
    }

    @Test
    void anOrganisationIsShownSoManyRowsADayAlsoOfWhatItThrewAway() {
        UUID earlier = files.taken(organisation, manager);
        count(earlier, "row_count", 30_000);
        imports.cancel(organisation, earlier);
        assertThat(files.intake(organisation, manager, TestImports.csv(List.of(TestPeople.anyAddress()))))
                .isEqualTo(new Intake.Refused(new FileRefusal(FileProblem.DAY_LIMIT, List.of(30_000))));
    }

    @Test
    void aPreviewThatIsThrownAwayLeavesNoRow() {
        UUID id = files.taken(organisation, manager);
        assertThat(imports.cancel(organisation, id)).isEqualTo(ImportState.DISCARDED);
        assertThat(rows(id)).isZero();
        assertThatThrownBy(() -> imports.find(organisation, id)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void anImportThatIsStoppedSaysWhatItDidNotComeTo() {
        List<EmailAddress> addresses =
                Stream.generate(TestPeople::anyAddress).limit(51).toList();
        UUID id = files.taken(organisation, manager, TestImports.csv(addresses));
        start(id);
        jobs.run(id, "Task_ImportNextRows");
        assertThat(imports.cancel(organisation, id)).isEqualTo(ImportState.CANCELLED);
        jobs.runDue(id);

        assertThat(lines.of(organisation, id))
                .extracting(ImportLine::kind)
                .containsOnlyOnce(LineKind.NOT_DONE)
                .startsWith(LineKind.INVITE);
        assertThat(accounts.findByEmail(addresses.get(50))).isEmpty();
        assertThat(trace.waitsAt(id)).isEmpty();
        assertThat(mailbox.subjects(people.account(manager).email()))
                .contains("De import van zorgverleners is gestopt");
    }

    @Test
    void anotherOrganisationFindsNothing() {
        UUID stranger = people.organisation("Thuiszorg De Brug");
        UUID id = files.taken(organisation, manager);
        assertThatThrownBy(() -> imports.find(stranger, id)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> lines.of(stranger, id)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> imports.progress(stranger, id)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> imports.start(stranger, id, manager, one -> true))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> imports.cancel(stranger, id)).isInstanceOf(NoSuchElementException.class);
        assertThat(imports.recent(stranger)).isEmpty();
    }

    @Test
    void aPreviewIsDeletedAfterADayAndAResultAfterThirty() {
        clock.set(Instant.now());
        UUID preview = files.taken(organisation, manager);
        UUID done = files.taken(organisation, manager);
        runAll(done);
        clock.forward(Duration.ofHours(24).plusSeconds(1));
        cleanup.deleteOld();
        assertThat(rows(preview)).isZero();
        assertThat(rows(done)).isPositive();
        clock.forward(Duration.ofDays(29));
        cleanup.deleteOld();
        assertThat(rows(done)).isZero();
    }

    @Test
    void anImportWhoseMailStillHangsIsKept() {
        clock.set(Instant.now());
        UUID id = files.taken(organisation, manager);
        start(id);
        jobs.run(id, "Task_ImportNextRows");
        clock.forward(Duration.ofDays(31));
        cleanup.deleteOld();
        assertThat(rows(id)).isPositive();
        jobs.runDue(id);
        assertThat(mailbox.subjects(people.account(manager).email()))
                .as("no news after a month")
                .doesNotContain(DONE);
    }

    private void runAll(UUID id) {
        start(id);
        jobs.runDue(id);
    }

    private void start(UUID id) {
        assertThat(imports.start(organisation, id, manager, one -> true)).isEqualTo(ImportStart.STARTED);
    }

    private List<AddOutcome> outcomes(UUID id) {
        return lines.of(organisation, id).stream().map(ImportLine::outcome).toList();
    }

    private int rows(UUID id) {
        return database.sql("select count(*) from caregiver_import_row where import_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private void count(UUID id, String column, int count) {
        database.sql("update caregiver_import set " + column + " = ? where id = ?")
                .params(count, id)
                .update();
    }

    private static ArgumentMatcher<AddPerson> is(EmailAddress address) {
        return person -> person != null && person.email().equals(address);
    }
}
