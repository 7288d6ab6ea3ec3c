package be.vormingsportaal.trainings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.SomeTraining;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people read when one of them could not be reached, and the training changes again before that mail is retried. */
@PortalTest
class RefusedTrainingMailTests extends TrainingNews {

    static final String CHANGED = "De training is gewijzigd";
    static final String CALLED_OFF = "De training gaat niet door";
    static final String HANDED_OVER = "Je geeft deze training niet meer";

    UUID training;
    UUID caregiver;
    UUID unreachable;

    @BeforeEach
    void aTrainingWithTwoInIt() {
        training =
                test.planned(organisation, SomeTraining.by(trainer).on(hours(7)).details());
        caregiver = told(training);
        unreachable = told(training);
    }

    @Test
    void whoReadOfAChangeThatIsUndoneReadsThatToo() {
        change(
                training,
                SomeTraining.by(trainer).at("Brugge").on(hours(7), day(11)).details());
        UUID first = toldExcept(unreachable);
        change(training, SomeTraining.by(trainer).on(hours(7)).details());
        tell(training);
        retry(first);
        for (UUID reader : new UUID[] {caregiver, trainer}) {
            assertThat(subjects(reader)).filteredOn(CHANGED::equals).hasSize(2);
            assertThat(newest(reader))
                    .containsSubsequence(
                            "Eerst was afgesproken:", "Locatie: Brugge", "Nu is afgesproken:", "Locatie: Gent");
            assertThat(attached(reader, "vervallen-dagen.ics")).contains("METHOD:CANCEL", compact(11));
        }
        assertThat(untold(training)).isEmpty();
    }

    @Test
    void whoWasNotReachedReadsWhichDayWentAndTheOthersReadItOnce() {
        change(training, SomeTraining.by(trainer).on(day(11)).details());
        UUID first = toldExcept(unreachable);
        change(training, SomeTraining.by(trainer).at("Brugge").on(day(11)).details());
        tell(training);
        retry(first);
        assertThat(newest(unreachable)).contains(date(7), "Locatie: Brugge", date(11));
        assertThat(subjects(caregiver)).filteredOn(CHANGED::equals).hasSize(2);
        assertThat(subjects(trainer)).containsExactly(CHANGED, CHANGED);
    }

    @Test
    void aTrainingThatIsCalledOffAfterwardsIsToldOnce() {
        UUID other = test.trainer(organisation, "ltcf");
        change(training, SomeTraining.by(other).on(day(7), day(8)).details());
        UUID first = toldExcept(trainer);
        assertThat(trainings.callOff(organisation, training, "Ziek.")).isTrue();
        tell(training);
        retry(first);
        assertThat(subjects(caregiver)).containsOnlyOnce(CALLED_OFF);
        assertThat(subjects(other)).containsOnlyOnce(CALLED_OFF);
        assertThat(subjects(trainer)).containsExactly(HANDED_OVER);
    }

    @Test
    void whoMissedThatADayWentHasItTakenOutWhenTheTrainingIsCalledOff() {
        change(training, SomeTraining.by(trainer).on(hours(7), day(11)).details());
        tell(training);
        change(training, SomeTraining.by(trainer).on(hours(7)).details());
        toldExcept(unreachable);
        assertThat(trainings.callOff(organisation, training, "Ziek.")).isTrue();
        tell(training);
        assertThat(calendar(unreachable)).contains("METHOD:CANCEL", compact(7), compact(11));
    }

    @Test
    void aChangeOfWhichNobodyCouldReadIsNoNewsOnceItIsUndone() {
        UUID alone =
                test.planned(organisation, SomeTraining.by(trainer).on(hours(7)).details());
        change(alone, SomeTraining.by(trainer).at("Brugge").on(hours(7)).details());
        UUID first = untold(alone).get(0);
        refusing(trainer, first);
        change(alone, SomeTraining.by(trainer).on(hours(7)).details());
        retry(first);
        tell(alone);
        assertThat(subjects(trainer)).isEmpty();
    }

    /** @return the change of which all others were told */
    private UUID toldExcept(UUID reader) {
        UUID change = untold(training).get(0);
        refusing(reader, change);
        return change;
    }

    private void refusing(UUID reader, UUID change) {
        mailbox.refusing(
                people.account(reader).email(),
                () -> assertThatThrownBy(() -> jobs.runDue(change)).isInstanceOf(RuntimeException.class));
    }

    private void retry(UUID change) {
        jobs.run(change, "Task_SendNotice");
    }
}
