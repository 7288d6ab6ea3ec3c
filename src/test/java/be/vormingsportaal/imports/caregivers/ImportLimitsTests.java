package be.vormingsportaal.imports.caregivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.imports.caregivers.ImportLookups.LookupView;
import be.vormingsportaal.imports.reading.FileProblem;
import be.vormingsportaal.imports.reading.FileRefusal;
import be.vormingsportaal.imports.reading.RowState;
import be.vormingsportaal.organisations.membership.AddOutcome;
import be.vormingsportaal.organisations.organisation.OrganisationService;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestImports;
import be.vormingsportaal.testing.TestPeople;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an organisation may import at a time, and how long it is kept. */
@PortalTest
class ImportLimitsTests extends ImportFlow {

    @Autowired
    ImportLookups lookups;

    @Autowired
    OrganisationService organisations;

    @Test
    void anAddressThatWasAddedTooOftenIsLeftOut() {
        EmailAddress address = TestPeople.anyAddress();
        UUID id = files.taken(organisation, manager, TestImports.csv(List.of(address, TestPeople.anyAddress())));
        assertThat(imports.start(organisation, id, manager, one -> !one.equals(address)))
                .isEqualTo(ImportStartResult.STARTED);
        jobs.runDue(id);

        assertThat(lines.of(organisation, id))
                .extracting(ImportRowView::state)
                .containsExactly(RowState.TOO_OFTEN, RowState.DONE);
        assertThat(accounts.findByEmail(address)).isEmpty();
    }

    @Test
    void oneImportOfAnOrganisationRunsAtATime() {
        UUID first = files.taken(organisation, manager);
        UUID second = files.taken(organisation, manager);
        start(first);
        assertThat(imports.start(organisation, first, manager, one -> true))
                .isEqualTo(ImportStartResult.ALREADY_STARTED);
        assertThat(imports.start(organisation, second, manager, one -> true)).isEqualTo(ImportStartResult.ANOTHER_RUNS);
        jobs.runDue(first);
        runAll(second);

        assertThat(outcomes(second)).containsExactly(AddOutcome.INVITED);
    }

    @Test
    void nothingIsStartedWithoutASoundRow() {
        UUID id = files.taken(organisation, manager, "Voornaam;Naam;E-mail\nAn;;\n");
        assertThat(imports.start(organisation, id, manager, one -> true)).isEqualTo(ImportStartResult.NOTHING_TO_DO);
    }

    @Test
    void anOrganisationStartsSoManyRowsADay() {
        UUID earlier = files.taken(organisation, manager);
        runAll(earlier);
        count(earlier, "started_rows", 10_000);
        UUID id = files.taken(organisation, manager);
        assertThat(imports.start(organisation, id, manager, one -> true)).isEqualTo(ImportStartResult.DAY_LIMIT);
        clock.forward(Duration.ofHours(24));
        assertThat(imports.start(organisation, id, manager, one -> true)).isEqualTo(ImportStartResult.STARTED);
    }

    @Test
    void anOrganisationIsShownSoManyRowsADayAlsoOfWhatItThrewAway() {
        UUID earlier = files.taken(organisation, manager);
        count(earlier, "row_count", 30_000);
        imports.cancel(organisation, earlier);
        assertThat(files.intake(organisation, manager, TestImports.csv(List.of(TestPeople.anyAddress()))))
                .isEqualTo(new ImportIntakeResult.Refused(new FileRefusal(FileProblem.DAY_LIMIT, List.of(30_000))));
    }

    @Test
    void whoLooksUpMuchAndStartsNothingIsNotToldWhoHasAnAccount() {
        UUID elsewhere = people.organisation("Thuiszorg De Brug");
        UUID here = people.registered(organisation, Role.CAREGIVER);
        String csv = TestImports.csv(List.of(
                people.account(people.registered(elsewhere, Role.CAREGIVER)).email(),
                people.account(people.registered(elsewhere, Role.TRAINER_KCD)).email(),
                TestPeople.anyAddress(),
                people.account(here).email()));
        UUID earlier = files.taken(organisation, manager, csv);
        assertThat(imports.find(organisation, earlier).lookedUp()).isTrue();
        count(earlier, "looked_up_rows", 997);
        imports.cancel(organisation, earlier);

        UUID id = files.taken(organisation, manager, csv);
        assertThat(imports.find(organisation, id).lookedUp()).isFalse();
        assertThat(lines.of(organisation, id))
                .extracting(ImportRowView::kind)
                .containsExactly(LineKind.ASK, LineKind.ASK, LineKind.ASK, LineKind.INSTRUMENTS);
        runAll(id);
        assertThat(outcomes(id))
                .containsExactly(
                        AddOutcome.TRANSFER_REQUESTED,
                        AddOutcome.OTHER_ROLE,
                        AddOutcome.INVITED,
                        AddOutcome.INSTRUMENTS_ADDED);
    }

    @Test
    void whatIsStartedDoesNotCountAsLookedUp() {
        UUID earlier = files.taken(organisation, manager);
        count(earlier, "looked_up_rows", 1_000);
        runAll(earlier);
        assertThat(imports.find(organisation, files.taken(organisation, manager))
                        .lookedUp())
                .isTrue();
    }

    @Test
    void whatIsStartedAndCancelledAtOnceCountsAsLookedUp() {
        UUID earlier = files.taken(organisation, manager);
        count(earlier, "looked_up_rows", 1_000);
        start(earlier);
        imports.cancel(organisation, earlier);
        jobs.runDue(earlier);
        assertThat(imports.find(organisation, files.taken(organisation, manager))
                        .lookedUp())
                .isFalse();
        assertThat(lookups.many())
                .contains(new LookupView(
                        organisations.find(organisation).orElseThrow().name(), 1_000));
    }

    @Test
    void whatRunsCountsAsLookedUpUntilItIsDone() {
        UUID earlier = files.taken(organisation, manager);
        count(earlier, "looked_up_rows", 1_000);
        start(earlier);
        assertThat(imports.find(organisation, files.taken(organisation, manager))
                        .lookedUp())
                .isFalse();
        jobs.runDue(earlier);
        assertThat(imports.find(organisation, files.taken(organisation, manager))
                        .lookedUp())
                .isTrue();
    }

    @Test
    void filesThatComeInTogetherAreCountedTogether() throws Exception {
        count(files.taken(organisation, manager), "looked_up_rows", 999);
        ExecutorService together = Executors.newFixedThreadPool(2);
        try {
            List<Future<UUID>> taken =
                    together.invokeAll(Collections.nCopies(8, () -> files.taken(organisation, manager)));
            int lookedUp = 0;
            for (Future<UUID> one : taken) {
                lookedUp += imports.find(organisation, one.get()).lookedUp() ? 1 : 0;
            }
            assertThat(lookedUp).isEqualTo(1);
        } finally {
            together.shutdownNow();
        }
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

    @Test
    void aPreviewThatIsThrownAwayLeavesNoRow() {
        UUID id = files.taken(organisation, manager);
        assertThat(imports.cancel(organisation, id)).isEqualTo(ImportState.DISCARDED);
        assertThat(rows(id)).isZero();
        assertThatThrownBy(() -> imports.find(organisation, id)).isInstanceOf(NoSuchElementException.class);
    }

    private void count(UUID id, String column, int count) {
        database.sql("update caregiver_import set " + column + " = ? where id = ?")
                .params(count, id)
                .update();
    }
}
