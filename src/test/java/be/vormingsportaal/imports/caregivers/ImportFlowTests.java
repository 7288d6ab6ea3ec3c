package be.vormingsportaal.imports.caregivers;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.membership.AddOutcome;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestImports;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An import from the file to the mail, with the real services. */
@PortalTest
class ImportFlowTests extends ImportFlow {

    @Test
    void whatIsForeseenIsWhatHappensWhateverItIs() {
        UUID elsewhere = people.organisation("Thuiszorg De Brug");
        UUID here = people.registered(organisation, Role.CAREGIVER);
        instruments.assign(here, Set.of("ltcf"));
        UUID withoutInstrument = people.registered(organisation, Role.CAREGIVER);
        UUID asked = people.registered(elsewhere, Role.CAREGIVER);
        people.asked(organisation, asked, manager, "ltcf");
        UUID askedOtherwise = people.registered(elsewhere, Role.CAREGIVER);
        people.asked(organisation, askedOtherwise, manager, "screener");
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
                                        askedOtherwise,
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
                        AddOutcome.TRANSFER_CHANGED,
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
                .contains(
                        "De import van zorgverleners.csv is klaar. Van 1 rijen zijn er 1 gelukt, 0 mislukt en 0 overgeslagen.",
                        "/zorgverleners/importeren/" + id);
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
                .extracting(ImportRowView::kind)
                .containsExactly(LineKind.INVITE, LineKind.ERROR);
    }

    @Test
    void everyRowOfTheFileIsCountedWithWhatCameOfIt() {
        UUID elsewhere = people.organisation("Thuiszorg De Brug");
        EmailAddress otherRole =
                people.account(people.registered(elsewhere, Role.TRAINER_KCD)).email();
        EmailAddress tooOften = TestPeople.anyAddress();
        UUID id = files.taken(
                organisation,
                manager,
                TestImports.csv(List.of(TestPeople.anyAddress(), otherRole, tooOften)) + ";Maes;"
                        + TestPeople.anyAddress() + ";\n");
        assertThat(imports.progress(organisation, id)).isEqualTo(new ImportProgress(0, 0, 1, 3));
        assertThat(imports.start(organisation, id, manager, one -> !one.equals(tooOften)))
                .isEqualTo(ImportStartResult.STARTED);
        jobs.runDue(id);

        assertThat(imports.progress(organisation, id)).isEqualTo(new ImportProgress(1, 1, 2, 0));
        assertThat(TestMailbox.part(mailbox.newest(people.account(manager).email()), "text/plain"))
                .contains("Van 4 rijen zijn er 1 gelukt, 1 mislukt en 2 overgeslagen.");
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
                .extracting(ImportRowView::kind)
                .containsOnlyOnce(LineKind.NOT_DONE)
                .startsWith(LineKind.INVITE);
        assertThat(accounts.findByEmail(addresses.get(50))).isEmpty();
        assertThat(trace.waitsAt(id)).isEmpty();
        assertThat(mailbox.subjects(people.account(manager).email()))
                .contains("De import van zorgverleners is gestopt");
    }
}
