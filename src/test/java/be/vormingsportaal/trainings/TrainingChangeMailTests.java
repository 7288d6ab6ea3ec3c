package be.vormingsportaal.trainings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.SomeTraining;
import be.vormingsportaal.trainings.training.TrainingDay;
import be.vormingsportaal.trainings.training.TrainingDetails;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people read when a training changes, through the services, the engine and a mail server. */
@PortalTest
class TrainingChangeMailTests extends TrainingNews {

    static final String CHANGED = "De training is gewijzigd";
    static final String GIVEN = "Je geeft een training";
    static final String HANDED_OVER = "Je geeft deze training niet meer";

    UUID training;
    UUID caregiver;

    @BeforeEach
    void aTrainingWithSomebodyInIt() {
        training = test.planned(organisation, morning(test.inDays(7)));
        caregiver = told(training);
    }

    @Test
    void whoFollowsOrGivesItReadsWhatWasAndWhatIs() {
        change(training, SomeTraining.by(trainer).at("Brugge").on(day(9)).details());
        tell(training);
        for (UUID reader : new UUID[] {caregiver, trainer}) {
            assertThat(newest(reader))
                    .as(CHANGED)
                    .containsSubsequence(
                            "Eerst was afgesproken:",
                            "Locatie: Gent",
                            date(7) + ", van 09:00 tot 12:30",
                            "Nu is afgesproken:",
                            "Locatie: Brugge",
                            "- " + date(9));
        }
    }

    @Test
    void aMovedDayReplacesTheOneInTheCalendar() {
        String before = uid(calendar(caregiver));
        int sequence = sequence(calendar(caregiver));
        change(training, morning(test.inDays(9)));
        tell(training);
        assertThat(calendar(caregiver)).contains("METHOD:PUBLISH", "DTSTART;TZID=Europe/Brussels:" + compact(9));
        assertThat(uid(calendar(caregiver))).isEqualTo(before);
        assertThat(sequence(calendar(caregiver))).isGreaterThan(sequence);
    }

    @Test
    void aDayThatIsTakenAwayLeavesTheCalendar() {
        change(training, SomeTraining.by(trainer).on(day(7), day(11)).details());
        tell(training);
        change(training, SomeTraining.by(trainer).on(day(11)).details());
        tell(training);
        assertThat(attached(caregiver, "training.ics"))
                .contains("METHOD:PUBLISH", compact(11))
                .doesNotContain(compact(7));
        assertThat(attached(caregiver, "vervallen-dagen.ics"))
                .contains("METHOD:CANCEL", "STATUS:CANCELLED", compact(7))
                .doesNotContain(compact(11));
    }

    @Test
    void whoTakesOverIsToldAndWhoTaughtItIsToo() {
        UUID other = test.trainer(organisation, "ltcf");
        String uid = uid(calendar(caregiver));
        change(training, SomeTraining.by(trainer).on(hours(7), day(8)).details());
        tell(training);
        change(training, SomeTraining.by(other).on(hours(7)).details());
        tell(training);
        assertThat(subjects(other)).containsOnlyOnce(GIVEN).doesNotContain(CHANGED);
        assertThatThrownBy(() -> attached(other, "vervallen-dagen.ics")).isInstanceOf(AssertionError.class);
        assertThat(calendar(other)).contains("METHOD:PUBLISH", uid);
        assertThat(subjects(trainer)).containsExactlyInAnyOrder(CHANGED, HANDED_OVER);
        assertThat(calendar(trainer)).contains("METHOD:CANCEL", uid);
        assertThat(newest(caregiver))
                .contains("Lesgever: " + people.account(trainer).name().full());
    }

    @Test
    void twoChangesShortlyAfterEachOtherAreOneMail() {
        change(training, SomeTraining.by(trainer).at("Brugge").on(hours(7)).details());
        UUID first = untold(training).get(0);
        change(training, SomeTraining.by(trainer).at("Aalst").on(hours(7)).details());
        tell(training);
        assertThat(subjects(caregiver)).containsOnlyOnce(CHANGED);
        assertThat(newest(caregiver))
                .contains("Locatie: Gent", "Locatie: Aalst")
                .doesNotContain("Brugge");
        assertThat(trace.waitsAt(first)).isEmpty();
    }

    @Test
    void aChangeThatIsUndoneIsNoNews() {
        change(training, SomeTraining.by(trainer).at("Brugge").on(hours(7)).details());
        change(training, SomeTraining.by(trainer).on(hours(7)).details());
        tell(training);
        assertThat(subjects(caregiver)).doesNotContain(CHANGED);
        assertThat(untold(training)).isEmpty();
    }

    @Test
    void anotherNameIsNoNews() {
        change(training, SomeTraining.by(trainer).named("Groep 6").on(hours(7)).details());
        assertThat(untold(training)).isEmpty();
    }

    @Test
    void nobodyReadsAboutATrainingThatIsOver() {
        clock.forward(Duration.ofDays(9));
        UUID other = test.trainer(organisation, "ltcf");
        change(training, SomeTraining.by(other).on(hours(-2)).details());
        tell(training);
        assertThat(subjects(caregiver)).doesNotContain(CHANGED);
        assertThat(subjects(other)).isEmpty();
        assertThat(subjects(trainer)).isEmpty();
    }

    @Test
    void whoLeftTheOrganisationReadsNothing() {
        UUID leaver = people.registered(organisation, Role.TRAINER_EXTERNAL);
        materials.valid(leaver, "ltcf");
        change(training, SomeTraining.by(leaver).on(hours(7)).details());
        tell(training);
        departures.leave(leaver);
        UUID registered = registered();
        test.with(training, registered);
        jobs.runDue(test.place(training, registered));
        departures.remove(organisation, registered);
        UUID other = test.trainer(organisation, "ltcf");
        change(training, SomeTraining.by(other).on(hours(8)).details());
        tell(training);
        assertThat(subjects(registered)).doesNotContain(CHANGED);
        assertThat(subjects(leaver)).containsOnly(GIVEN);
        assertThat(subjects(caregiver)).contains(CHANGED);
    }

    @Test
    void whoIsAddedAfterTheChangeReadsOnlyHowItIs() {
        change(training, SomeTraining.by(trainer).at("Brugge").on(hours(7)).details());
        clock.forward(Duration.ofSeconds(1));
        UUID late = told(training);
        tell(training);
        assertThat(subjects(late)).doesNotContain(CHANGED);
        assertThat(newest(late)).contains("Locatie: Brugge");
    }

    @Test
    void whoIsToTeachATrainingThatSomebodyElsePlansIsTold() {
        UUID other = test.trainer(organisation, "ltcf");
        assertThat(trainings.add(
                        organisation, trainer, SomeTraining.by(other).on(day(7)).details()))
                .isNotNull();
        untoldOf(organisation).forEach(jobs::runDue);
        assertThat(subjects(other)).containsOnly(GIVEN);
        assertThat(newest(other)).contains(date(7), "Je hebt je registratie nog niet voltooid.");
    }

    @Test
    void whoWasToTeachATrainingThatIsDeletedIsTold() {
        UUID empty = test.planned(organisation, morning(test.inDays(3)));
        assertThat(trainings.delete(organisation, empty)).isTrue();
        untoldOf(organisation).forEach(jobs::runDue);
        assertThat(subjects(trainer)).containsOnly("Een training die je zou geven, is verwijderd");
        assertThat(calendar(trainer)).contains("METHOD:CANCEL", compact(3));
    }

    private TrainingDetails morning(LocalDate date) {
        return SomeTraining.by(trainer)
                .on(new TrainingDay(date, LocalTime.of(9, 0), LocalTime.of(12, 30)))
                .details();
    }
}
