package be.vormingsportaal.trainings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.SomeTraining;
import be.vormingsportaal.trainings.participation.AddExternal;
import be.vormingsportaal.trainings.participation.AddInternalsResult;
import be.vormingsportaal.trainings.participation.ExternalOutcome;
import be.vormingsportaal.trainings.participation.ParticipantMails;
import be.vormingsportaal.trainings.training.TrainingPlanResult.Problem;
import be.vormingsportaal.trainings.training.TrainingPlanResult.Refused;
import be.vormingsportaal.trainings.training.TrainingView;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A training that does not take place, and people who are taken out of one. */
@PortalTest
class CalledOffTrainingTests extends TrainingNews {

    static final String CALLED_OFF = "De training gaat niet door";
    static final String TAKEN_OUT = "Je zit niet meer in de training";
    static final String WHY = "De lesgever is ziek.";

    @Autowired
    ParticipantMails added;

    @Autowired
    TransactionTemplate transactions;

    UUID training;
    UUID caregiver;

    @BeforeEach
    void aTrainingWithSomebodyInIt() {
        training = test.planned(
                organisation, SomeTraining.by(trainer).on(day(7), day(8)).details());
        caregiver = told(training);
    }

    @Test
    void everybodyReadsWhyAndTheDaysLeaveTheCalendar() {
        String planned = calendar(caregiver);
        callOff();
        tell(training);
        for (UUID reader : new UUID[] {caregiver, trainer}) {
            assertThat(subjects(reader)).containsOnlyOnce(CALLED_OFF);
            assertThat(newest(reader)).contains("\"Groep 5\"", WHY);
            assertThat(calendar(reader)).contains("METHOD:CANCEL", uid(planned), compact(7), compact(8));
            assertThat(sequence(calendar(reader))).isGreaterThan(sequence(planned));
        }
    }

    @Test
    void itCanBeReadAndNeitherChangedNorFilled() {
        callOff();
        TrainingView view = list.find(organisation, training);
        assertThat(view.calledOff()).contains(WHY);
        assertThat(view.participants()).isEqualTo(1);
        assertThat(trainings.change(
                        organisation,
                        training,
                        view.version(),
                        SomeTraining.by(trainer).at("Brugge").details()))
                .isEqualTo(new Refused(Problem.CALLED_OFF));
        UUID other = test.caregiver(organisation, "ltcf");
        assertThat(participants.addInternal(organisation, training, Set.of(other)))
                .isEqualTo(new AddInternalsResult(0, 0, 1));
        assertThat(participants.addExternal(
                        new AddExternal(organisation, training, "Elders", EmailAddress.of("an@elders.example"))))
                .isEqualTo(ExternalOutcome.CALLED_OFF);
        assertThat(participants.takeOut(organisation, training, test.place(training, caregiver)))
                .isFalse();
        assertThat(trainings.callOff(organisation, training, "Nog eens.")).isFalse();
        assertThat(list.find(organisation, training).calledOff()).contains(WHY);
    }

    @Test
    void aTrainingThatIsOverIsNotCalledOff() {
        clock.forward(Duration.ofDays(9));
        assertThat(trainings.callOff(organisation, training, WHY)).isFalse();
    }

    @Test
    void anotherOrganisationCallsNothingOff() {
        UUID other = people.organisation("Thuiszorg De Brug");
        assertThatThrownBy(() -> trainings.callOff(other, training, WHY)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aChangeOfWhichNobodyHeardIsNotMailedBesides() {
        change(training, SomeTraining.by(trainer).at("Brugge").on(day(7)).details());
        callOff();
        tell(training);
        assertThat(subjects(caregiver)).contains(CALLED_OFF).doesNotContain("De training is gewijzigd");
        assertThat(calendar(caregiver)).contains(compact(7), compact(8));
    }

    @Test
    void whoWasAddedAMomentBeforeReadsNothing() {
        UUID late = test.caregiver(organisation, "ltcf");
        test.with(training, late);
        callOff();
        jobs.runDue(test.place(training, late));
        tell(training);
        assertThat(subjects(late)).isEmpty();
    }

    @Test
    void whoIsMailedAtThatVeryMomentReadsNothing() {
        UUID late = test.caregiver(organisation, "ltcf");
        test.with(training, late);
        UUID place = test.place(training, late);
        CompletableFuture<Void> mail = transactions.execute(underWay -> {
            callOff();
            clock.forward(Duration.ofSeconds(1));
            CompletableFuture<Void> begun = CompletableFuture.runAsync(() -> added.tell(place));
            // if it did not wait for the training, it would be done by then
            assertThatThrownBy(() -> begun.get(700, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            return begun;
        });
        mail.join();
        tell(training);
        assertThat(subjects(late)).isEmpty();
    }

    @Test
    void whoIsNotRegisteredIsNotGreetedByANameThatSomebodyElseTyped() {
        UUID registered = registered();
        test.with(training, registered);
        jobs.runDue(test.place(training, registered));
        UUID other = test.trainer(organisation, "ltcf");
        change(training, SomeTraining.by(other).at("Brugge").on(day(7)).details());
        tell(training);
        for (UUID reader : new UUID[] {caregiver, trainer, other}) {
            assertThat(newest(reader)).startsWith("Dag,");
        }
        assertThat(newest(registered))
                .startsWith("Dag " + people.account(registered).name().first());
        takeOut();
        callOff();
        tell(training);
        for (UUID reader : new UUID[] {caregiver, other}) {
            assertThat(newest(reader)).startsWith("Dag,");
        }
    }

    @Test
    void whoIsTakenOutReadsItAndTheDaysLeaveTheCalendar() {
        String planned = calendar(caregiver);
        takeOut();
        tell(training);
        assertThat(subjects(caregiver)).containsOnlyOnce(TAKEN_OUT);
        assertThat(calendar(caregiver)).contains("METHOD:CANCEL", uid(planned));
        assertThat(sequence(calendar(caregiver))).isGreaterThan(sequence(planned));
    }

    @Test
    void whoComesBackHasTheDaysUnderAHigherNumber() {
        takeOut();
        tell(training);
        String cancelled = calendar(caregiver);
        test.with(training, caregiver);
        jobs.runDue(test.place(training, caregiver));
        assertThat(uid(calendar(caregiver))).isEqualTo(uid(cancelled));
        assertThat(sequence(calendar(caregiver))).isGreaterThan(sequence(cancelled));
    }

    @Test
    void whoIsBackBeforeTheMailReadsNothingAboutLeaving() {
        takeOut();
        test.with(training, caregiver);
        tell(training);
        jobs.runDue(test.place(training, caregiver));
        assertThat(subjects(caregiver)).doesNotContain(TAKEN_OUT);
    }

    @Test
    void whoIsTakenOutIsToldAlsoWhenTheTrainingIsDeletedAtOnce() {
        takeOut();
        trainings.delete(organisation, training);
        untoldOf(organisation).forEach(jobs::runDue);
        assertThat(subjects(caregiver)).containsOnlyOnce(TAKEN_OUT);
    }

    @Test
    void whoHasNoAccountAnyMoreReadsNothing() {
        takeOut();
        departures.remove(organisation, caregiver);
        UUID change = untold(training).get(0);
        tell(training);
        assertThat(trace.waitsAt(change)).isEmpty();
        assertThat(untold(training)).isEmpty();
    }

    @Test
    void takingSomebodyOutOfATrainingThatIsOverIsNoNews() {
        clock.forward(Duration.ofDays(9));
        takeOut();
        assertThat(untold(training)).isEmpty();
    }

    @Test
    void aFormThatWasOpenedBeforeSomebodyWasTakenOutStillFits() {
        int seen = list.find(organisation, training).version();
        takeOut();
        assertThat(list.find(organisation, training).version()).isEqualTo(seen);
    }

    @Test
    void whoIsAddedToATrainingThatIsOverReadsNothingAboutGoing() {
        clock.forward(Duration.ofDays(9));
        UUID late = told(training);
        assertThat(newest(late))
                .contains("die al voorbij is", "toegang tot het materiaal", "De training ging door op:")
                .doesNotContain("gaat door", "agenda");
        assertThatThrownBy(() -> calendar(late)).isInstanceOf(AssertionError.class);
    }

    private void callOff() {
        assertThat(trainings.callOff(organisation, training, WHY)).isTrue();
    }

    private void takeOut() {
        assertThat(participants.takeOut(organisation, training, test.place(training, caregiver)))
                .isTrue();
    }
}
