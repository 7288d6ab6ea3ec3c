package be.vormingsportaal.organisations.process;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.billing.invoice.BillingContact;
import be.vormingsportaal.billing.invoice.BillingContacts;
import be.vormingsportaal.imports.caregivers.CaregiverImports;
import be.vormingsportaal.imports.caregivers.ImportState;
import be.vormingsportaal.intervisions.enrolment.EnrolmentState;
import be.vormingsportaal.intervisions.enrolment.Enrolments;
import be.vormingsportaal.organisations.membership.AddOutcome;
import be.vormingsportaal.organisations.membership.MembershipEndReason;
import be.vormingsportaal.organisations.membership.PastMembershipView;
import be.vormingsportaal.organisations.organisation.OrganisationNames;
import be.vormingsportaal.organisations.people.PersonHistory;
import be.vormingsportaal.organisations.transfer.TransferState;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestImports;
import be.vormingsportaal.testing.TestIntervisions;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.TestTrainings;
import be.vormingsportaal.trainings.training.TrainingList;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of everything that hangs on an organisation when staff close it. */
@PortalTest
class OrganisationClosingTests extends ClosingStory {

    private static final String CLOSED = "Je organisatie is gesloten op het portaal";

    @Autowired
    PersonHistory history;

    @Autowired
    AccountDirectory accounts;

    @Autowired
    OrganisationNames names;

    @Autowired
    TestTrainings trainings;

    @Autowired
    TrainingList trainingList;

    @Autowired
    TestIntervisions intervisions;

    @Autowired
    Enrolments enrolments;

    @Autowired
    BillingContacts contacts;

    @Autowired
    TestImports files;

    @Autowired
    CaregiverImports imports;

    @Autowired
    TaskService tasks;

    @Test
    void itsPeopleStayWithoutOrganisationAndAreToldOnce() throws Exception {
        close(deLinde);
        assertThat(members.of(deLinde)).isEmpty();
        for (UUID gone : List.of(person, formerManager)) {
            assertThat(history.past(gone))
                    .extracting(PastMembershipView::reason)
                    .containsExactly(MembershipEndReason.CLOSED);
            jobs.runDue(departure(gone));
            assertThat(mailbox.subjects(testPeople.account(gone).email())).containsOnlyOnce(CLOSED);
        }
        assertThat(mail(person))
                .contains(
                        "Het KCD heeft WZC De Linde gesloten",
                        "De instrumenten die WZC De Linde je toekende vervallen.")
                .contains("Je attesten en bewijzen blijven van jou.", address.display());
        assertThat(mail(formerManager))
                .contains("De facturen van WZC De Linde blijven staan.")
                .doesNotContain("instrument", "intervisie");
    }

    @Test
    void anOpenInvitationIsWithdrawnAndLeavesNoCase() {
        UUID invited = testPeople.invited(deLinde, Role.CAREGIVER, formerManager);
        jobs.runDue(invited);
        close(deLinde);
        assertThat(accounts.find(invited)).isEmpty();
        assertThat(jobs.instance(invited)).isNull();
    }

    @Test
    void aQuestionToMoveThereEndsAndThePersonIsToldWhy() throws Exception {
        close(deBrug);
        jobs.runDue(transfer);
        assertThat(transfers.asked(deBrug, transfer, Role.TRAINERS).state()).isEqualTo(TransferState.WITHDRAWN);
        assertThat(mail(person)).contains("Thuiszorg De Brug is gesloten", "De vraag om naar die organisatie");
        assertThat(members.organisationOf(person)).isPresent();
    }

    @Test
    void whoSaysYesToAClosedOrganisationStaysWhereTheyAre() {
        String link = mailbox.link(address);
        closings.close(deBrug, "Fusie", staff);
        assertThat(answers.confirm(link)).contains(TransferState.WITHDRAWN);
        assertThat(members.organisationOf(person).orElseThrow().id()).isEqualTo(deLinde);
        run(deBrug);
    }

    @Test
    void aQuestionToMoveFromItGoesOn() {
        String link = mailbox.link(address);
        close(deLinde);
        assertThat(answers.confirm(link)).contains(TransferState.MOVED);
        assertThat(members.organisationOf(person).orElseThrow().id()).isEqualTo(deBrug);
    }

    @Test
    void nobodyCanBeAddedInvitedOrNamedAsItsParticipant() {
        String name = "WZC Weg " + UUID.randomUUID();
        UUID gone = testPeople.organisation(name);
        close(gone);
        assertThat(add(gone, TestPeople.anyAddress())).isEqualTo(AddOutcome.ORGANISATION_CLOSED);
        assertThat(add(gone, address)).isEqualTo(AddOutcome.ORGANISATION_CLOSED);
        assertThat(names.named(name)).isEmpty();
    }

    @Test
    void aTrainingToComeIsCalledOffAndOneThatIsOverStays() {
        testPeople.attested(person, "ltcf");
        UUID toCome = trainings.planned(deLinde, person, "ltcf", trainings.inDays(5));
        UUID over = trainings.planned(deLinde, person, "ltcf", trainings.inDays(-5));
        close(deLinde);
        assertThat(trainingList.find(deLinde, toCome).calledOff())
                .contains("De organisatie WZC De Linde is gesloten op het portaal.");
        assertThat(trainingList.find(deLinde, over).calledOff()).isEmpty();
    }

    @Test
    void aSeatStaysWithItsInvoiceAndAPlaceInAWaitingListEnds() {
        intervisions.able(person);
        UUID seat = intervisions.enrolled(intervisions.planned(2, TestIntervisions.PRICE), person);
        UUID waiting = waiting();
        close(deLinde);
        assertThat(enrolments.find(seat).state().isSeated()).isTrue();
        assertThat(enrolments.find(waiting).state()).isEqualTo(EnrolmentState.CANCELLED);
        assertThat(contacts.of(deLinde)).extracting(BillingContact::name).containsExactly("WZC De Linde");
    }

    @Test
    void nobodyHasToFindAManagerForIt() {
        departures.leave(formerManager);
        assertThat(vacancies(formerManager)).isEqualTo(1);
        close(deLinde);
        assertThat(vacancies(formerManager)).isZero();
        close(deBrug);
        assertThat(vacancies(asker)).isZero();
    }

    @Test
    void anImportThatRunsIsStopped() {
        UUID id = files.taken(deLinde, formerManager, TestImports.csv(List.of(TestPeople.anyAddress())));
        imports.start(deLinde, id, formerManager, every -> true);
        close(deLinde);
        assertThat(imports.find(deLinde, id).state()).isEqualTo(ImportState.CANCELLED);
        jobs.runDue(id);
        assertThat(members.of(deLinde)).isEmpty();
    }

    private long vacancies(UUID gone) {
        return tasks.createTaskQuery()
                .processDefinitionKey(ManagerVacancyBpmn.KEY)
                .processInstanceBusinessKey(departure(gone).toString())
                .count();
    }

    private UUID waiting() {
        UUID other = intervisions.trainer(deBrug);
        UUID intervision = intervisions.planned(1, Money.ofCents(9_000));
        intervisions.enrolled(intervision, other);
        return intervisions.enrolled(intervision, person);
    }

    private String mail(UUID reader) throws Exception {
        return TestMailbox.part(mailbox.newest(testPeople.account(reader).email()), "text/plain");
    }
}
