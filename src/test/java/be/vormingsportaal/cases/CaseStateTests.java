package be.vormingsportaal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.cases.CaseRecord.Stand;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How a case is, and what its picture marks. */
@PortalTest
class CaseStateTests {

    private static final String REGISTRATION = "account-registration";
    private static final String SENDING = "Task_SendRegistrationLink";

    @Autowired
    CaseDesk desk;

    @Autowired
    TestPeople people;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ManagementService management;

    @Autowired
    HistoryService history;

    @Test
    void whatThePortalIsAboutToDoIsToldAndMarked() {
        UUID person = invited();

        CaseView view = view(person);

        assertThat(view.now())
                .extracting(CaseWait::sentence)
                .contains("Het portaal is hiermee bezig: Registratielink versturen.");
        assertThat(picture(view).tokens()).containsExactly(SENDING);
        jobs.runDue(person);
        assertThat(picture(view(person)).tokens()).containsExactlyInAnyOrder("Event_ReminderDue", "Event_FollowUpDue");
        assertThat(picture(view(person)).done()).contains(SENDING).doesNotContain("Event_ReminderDue");
    }

    @Test
    void aStepThatFailedIsToldWithWhatToDoAndMarked() {
        UUID person = invited();
        String job = jobs.job(person, SENDING).getId();
        management.setJobRetries(job, 0);

        CaseView stuck = view(person);

        assertThat(stuck.state()).isEqualTo(CaseState.STUCK);
        assertThat(stuck.now()).anySatisfy(wait -> {
            assertThat(wait.stand()).isEqualTo(Stand.FAILED);
            assertThat(wait.sentence()).contains("Registratielink versturen");
        });
        assertThat(picture(stuck).failing()).isEqualTo(Set.of(SENDING));
        management.setJobRetries(job, 3);
        jobs.runDue(person);
        assertThat(view(person).state()).isEqualTo(CaseState.RUNNING);
    }

    @Test
    void theWayLeadsAlongTheArrowsThatTheCaseTook() {
        UUID person = invited();
        jobs.runDue(person);
        people.register(person);
        jobs.runDue(person);

        CasePicture picture = picture(view(person));

        assertThat(picture.tokens()).isEmpty();
        assertThat(picture.done())
                .contains("Event_RegistrationCompleted", "Task_SendWelcome", "EndEvent_Registered")
                .doesNotContain("Task_FollowUp", "EndEvent_Withdrawn");
        assertThat(picture.flows()).hasSizeGreaterThanOrEqualTo(7);
    }

    @Test
    void aCaseThatTheEngineForgotIsShownWithWhatIsLeft() {
        UUID person = invited();
        jobs.runDue(person);
        people.register(person);
        jobs.runDue(person);
        history.deleteHistoricProcessInstance(history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(person.toString())
                .singleResult()
                .getId());

        CaseView gone = view(person);

        assertThat(gone.state()).isEqualTo(CaseState.GONE);
        assertThat(gone.title().facts()).startsWith("An Peeters");
        assertThat(gone.picture()).isEmpty();
    }

    @Test
    void aCaseOfNothingIsNotThere() {
        UUID staff = people.staff();
        assertThat(desk.find(REGISTRATION, UUID.randomUUID(), staff)).isEmpty();
        assertThat(desk.find("refund", invited(), staff)).isEmpty();
    }

    private UUID invited() {
        return people.invited(people.organisation("WZC De Vlier"), Role.CAREGIVER, people.staff());
    }

    private CaseView view(UUID person) {
        return desk.find(REGISTRATION, person, person).orElseThrow();
    }

    private static CasePicture picture(CaseView view) {
        return view.picture().orElseThrow();
    }
}
