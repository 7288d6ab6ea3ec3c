package be.vormingsportaal.trainings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.SomeTraining;
import be.vormingsportaal.testing.TestTrainings;
import be.vormingsportaal.trainings.training.TrainerChoice;
import be.vormingsportaal.trainings.training.TrainingDay;
import be.vormingsportaal.trainings.training.TrainingDetails;
import be.vormingsportaal.trainings.training.TrainingPlanResult.Planned;
import be.vormingsportaal.trainings.training.TrainingPlanResult.Problem;
import be.vormingsportaal.trainings.training.TrainingPlanResult.Refused;
import be.vormingsportaal.trainings.training.TrainingService;
import be.vormingsportaal.trainings.training.TrainingView;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Planning and changing trainings. */
@PortalTest
class TrainingServiceTests extends TrainingStory {

    @Autowired
    TrainingService trainings;

    @Autowired
    TrainerChoice choice;

    @Test
    void aTrainingIsKeptWithItsDaysInOrder() {
        TrainingDay late = new TrainingDay(test.inDays(9), LocalTime.of(9, 0), LocalTime.of(12, 30));
        TrainingDay early = TrainingDay.on(test.inDays(2));
        TrainingDetails details =
                SomeTraining.by(trainer).described("Op maandag").on(late, early).details();
        assertThat(find(test.planned(organisation, details)).details())
                .isEqualTo(SomeTraining.by(trainer)
                        .described("Op maandag")
                        .on(early, late)
                        .details());
    }

    @Test
    void theDaysOfATrainingCanBeChangedAndTakenAway() {
        UUID training = test.planned(organisation, trainer, "ltcf", test.inDays(1), test.inDays(2));
        TrainingDay longer = new TrainingDay(test.inDays(2), LocalTime.of(13, 0), LocalTime.of(17, 0));
        change(training, SomeTraining.by(trainer).on(longer).details());
        assertThat(find(training).details().days()).containsExactly(longer);
        TrainingDay shorter = new TrainingDay(test.inDays(2), LocalTime.of(14, 0), null);
        change(training, SomeTraining.by(trainer).on(shorter).details());
        assertThat(find(training).details().days()).containsExactly(shorter);
    }

    @Test
    void aTrainingHasEachDateOnce() {
        LocalDate day = test.inDays(1);
        assertThatThrownBy(() -> TestTrainings.details(trainer, "ltcf", day, day))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDayEndsAfterItStarts() {
        assertThatThrownBy(() -> new TrainingDay(test.inDays(1), LocalTime.NOON, LocalTime.NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTrainerWithoutAnAttestForTheInstrumentGivesNoTraining() {
        materials.assigned(trainer, "home-care");
        assertThat(trainings.add(organisation, trainer, TestTrainings.details(trainer, "home-care")))
                .isEqualTo(new Refused(Problem.TRAINER_WITHOUT_ATTEST));
    }

    @Test
    void aTrainerWithAnExpiredAttestGivesNoTraining() {
        UUID late = people.registered(organisation, Role.TRAINER_EXTERNAL);
        materials.completed(late, "ltcf", test.inDays(-900));
        assertThat(trainings.add(organisation, trainer, TestTrainings.details(late, "ltcf")))
                .isEqualTo(new Refused(Problem.TRAINER_WITHOUT_ATTEST));
    }

    @Test
    void aTrainerWhoseInstrumentWasTakenAwayIsNeitherOfferedNorKeptAsAnswer() {
        people.attested(trainer, "home-care");
        instruments.choose(trainer, Set.of("home-care"));
        assertThat(trainings.add(organisation, trainer, TestTrainings.details(trainer, "ltcf")))
                .isEqualTo(new Refused(Problem.INSTRUMENT_NOT_OF_TRAINER));
        assertThat(choice.of(organisation))
                .singleElement()
                .satisfies(offered -> assertThat(offered.instruments()).containsExactly("home-care"));
        instruments.choose(trainer, Set.of());
        assertThat(choice.of(organisation)).isEmpty();
    }

    @Test
    void aTrainerOfAnotherOrganisationGivesNoTrainingHere() {
        UUID elsewhere = test.trainer(people.organisation("Thuiszorg De Brug"), "ltcf");
        assertThat(trainings.add(organisation, trainer, TestTrainings.details(elsewhere, "ltcf")))
                .isEqualTo(new Refused(Problem.NOT_A_TRAINER));
    }

    @Test
    void aCareProviderGivesNoTraining() {
        UUID caregiver = test.caregiver(organisation, "ltcf");
        assertThat(trainings.add(organisation, trainer, TestTrainings.details(caregiver, "ltcf")))
                .isEqualTo(new Refused(Problem.NOT_A_TRAINER));
    }

    @Test
    void aTrainingIsForAnInstrumentInUse() {
        assertThat(trainings.add(organisation, trainer, TestTrainings.details(trainer, "er-is-geen")))
                .isEqualTo(new Refused(Problem.INSTRUMENT_NOT_IN_USE));
    }

    @Test
    void anotherTrainerCanTakeOver() {
        UUID training = test.planned(organisation, trainer, "ltcf");
        UUID other = test.trainer(organisation, "ltcf");
        change(training, TestTrainings.details(other, "ltcf"));
        assertThat(find(training).trainer().accountId()).contains(other);
    }

    @Test
    void anotherTrainerNeedsAValidAttestToo() {
        UUID training = test.planned(organisation, trainer, "ltcf");
        UUID other = test.trainer(organisation, "home-care");
        materials.assigned(other, "ltcf");
        assertThat(trainings.change(organisation, training, 0, TestTrainings.details(other, "ltcf")))
                .isEqualTo(new Refused(Problem.TRAINER_WITHOUT_ATTEST));
        assertThat(find(training).trainer().accountId()).contains(trainer);
    }

    @Test
    void aTrainerWhoseAttestExpiredMeanwhileMayBeKept() {
        UUID training = test.planned(organisation, trainer, "ltcf");
        clock.forward(Duration.ofDays(900));
        change(training, SomeTraining.by(trainer).named("Groep 6").details());
        assertThat(find(training).details().name()).isEqualTo("Groep 6");
    }

    @Test
    void aTrainerWhoLeftMayBeKept() {
        UUID leaver = people.registered(organisation, Role.TRAINER_EXTERNAL);
        materials.valid(leaver, "ltcf");
        UUID training = test.planned(organisation, leaver, "ltcf");
        departures.leave(leaver);
        change(training, SomeTraining.by(leaver).named("Groep 6").details());
        assertThat(find(training).details().name()).isEqualTo("Groep 6");
    }

    @Test
    void aKeptTrainerIsLookedAtAgainForAnotherInstrument() {
        materials.assigned(trainer, "home-care");
        UUID training = test.planned(organisation, trainer, "ltcf");
        assertThat(trainings.change(organisation, training, 0, TestTrainings.details(trainer, "home-care")))
                .isEqualTo(new Refused(Problem.TRAINER_WITHOUT_ATTEST));
    }

    @Test
    void theInstrumentStaysWhileSomebodyInTheTrainingDoesNotHaveTheOther() {
        people.attested(trainer, "home-care");
        UUID training = test.planned(organisation, trainer, "ltcf");
        UUID caregiver = test.caregiver(organisation, "ltcf");
        test.with(training, caregiver);
        assertThat(trainings.change(organisation, training, 0, TestTrainings.details(trainer, "home-care")))
                .isEqualTo(new Refused(Problem.INSTRUMENT_NOT_OF_ALL));
        materials.assigned(caregiver, "home-care");
        change(training, TestTrainings.details(trainer, "home-care"));
        assertThat(find(training).details().instrumentCode()).isEqualTo("home-care");
    }

    @Test
    void whoSawAnOlderTrainingDoesNotChangeIt() {
        UUID training = test.planned(organisation, trainer, "ltcf");
        change(training, TestTrainings.details(trainer, "ltcf", test.inDays(1)));
        assertThat(trainings.change(organisation, training, 0, TestTrainings.details(trainer, "ltcf")))
                .isEqualTo(new Refused(Problem.CHANGED_MEANWHILE));
        assertThat(find(training).details().days()).hasSize(1);
    }

    @Test
    void anotherOrganisationFindsNoneOfThese() {
        UUID training = test.planned(organisation, trainer, "ltcf");
        UUID other = people.organisation("Thuiszorg De Brug");
        UUID theirs = test.trainer(other, "ltcf");
        assertThatThrownBy(() -> list.find(other, training)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> trainings.change(other, training, 0, TestTrainings.details(theirs, "ltcf")))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> trainings.delete(other, training)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aTrainingWithoutParticipantsCanBeDeleted() {
        UUID training = test.planned(organisation, trainer, "ltcf", test.inDays(1));
        assertThat(trainings.delete(organisation, training)).isTrue();
        assertThatThrownBy(() -> find(training)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aTrainingWithParticipantsStays() {
        UUID training = test.planned(organisation, trainer, "ltcf");
        test.with(training, test.caregiver(organisation, "ltcf"));
        assertThat(trainings.delete(organisation, training)).isFalse();
        assertThat(find(training).participants()).isEqualTo(1);
    }

    private void change(UUID training, TrainingDetails details) {
        assertThat(trainings.change(organisation, training, find(training).version(), details))
                .isInstanceOf(Planned.class);
    }

    private TrainingView find(UUID training) {
        return list.find(organisation, training);
    }
}
