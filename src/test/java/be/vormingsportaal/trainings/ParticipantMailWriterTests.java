package be.vormingsportaal.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.ProcessTrace;
import be.vormingsportaal.testing.SomeTraining;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestMaterials;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.TestTrainings;
import be.vormingsportaal.trainings.participation.ParticipantMails;
import be.vormingsportaal.trainings.participation.ParticipantService;
import be.vormingsportaal.trainings.training.TrainingDay;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The mail to a participant, through the services, the engine and a mail server. */
@PortalTest
class ParticipantMailWriterTests {

    static final String SUBJECT = "Je bent toegevoegd aan een training";

    @Autowired
    TestTrainings trainings;

    @Autowired
    TestPeople people;

    @Autowired
    TestMaterials materials;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    TestClock clock;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ProcessTrace trace;

    @Autowired
    ParticipantService participants;

    @Autowired
    ParticipantMails mails;

    @Autowired
    Departures departures;

    UUID organisation;
    UUID trainer;
    UUID training;

    @BeforeEach
    void aTraining() {
        organisation = people.organisation("WZC De Linde");
        trainer = trainings.trainer(organisation, "ltcf");
        training = trainings.planned(organisation, trainer, "ltcf");
    }

    @Test
    void aParticipantReadsWhatWhereAndByWhom() {
        UUID caregiver = registered();
        String text = text(added(caregiver), caregiver);

        assertThat(text)
                .contains(
                        "\"Groep 5\"",
                        "Instrument: BelRAI LTCF",
                        "Lesgever: " + people.account(trainer).name().full(),
                        "Locatie: Lokaal 2, Gent",
                        "/trainingen/" + training)
                .doesNotContain("registratie");
    }

    @Test
    void theDaysAndTheirHoursStandInTheMail() {
        training = trainings.planned(
                organisation,
                SomeTraining.by(trainer)
                        .on(
                                TrainingDay.on(LocalDate.of(2030, 1, 7)),
                                new TrainingDay(LocalDate.of(2030, 1, 8), LocalTime.of(9, 0), null),
                                new TrainingDay(LocalDate.of(2030, 1, 9), LocalTime.of(9, 0), LocalTime.of(12, 30)))
                        .details());
        UUID caregiver = caregiver();

        assertThat(text(added(caregiver), caregiver))
                .contains("- 07-01-2030\n- 08-01-2030, vanaf 09:00\n- 09-01-2030, van 09:00 tot 12:30");
    }

    @Test
    void theDaysGoAlongForTheCalendar() {
        training = trainings.planned(organisation, trainer, "ltcf", trainings.inDays(7));
        UUID caregiver = caregiver();
        added(caregiver);

        assertThat(TestMailbox.part(mailbox.newest(people.account(caregiver).email()), "text/calendar"))
                .contains("BEGIN:VEVENT", "SUMMARY:Groep 5");
    }

    @Test
    void withoutDaysTheMailSaysThatTheyFollow() {
        UUID caregiver = caregiver();

        assertThat(text(added(caregiver), caregiver)).contains("De dagen zijn nog niet bekend");
    }

    @Test
    void whoIsNotRegisteredReadsToDoThatFirst() {
        UUID caregiver = caregiver();

        assertThat(text(added(caregiver), caregiver)).contains("Je hebt je registratie nog niet voltooid.");
    }

    @Test
    void aRepeatedJobSendsNoSecondMail() {
        UUID caregiver = caregiver();
        UUID place = added(caregiver);
        mails.tell(place);

        assertThat(subjects(caregiver)).containsOnlyOnce(SUBJECT);
    }

    @Test
    void addingSomebodyTwiceSendsOneMail() {
        UUID caregiver = caregiver();
        added(caregiver);
        participants.addInternal(organisation, training, Set.of(caregiver));

        assertThat(subjects(caregiver)).containsOnlyOnce(SUBJECT);
        assertThat(trace.waitsAt(trainings.place(training, caregiver))).isEmpty();
    }

    @Test
    void whoIsTakenOutBeforeTheMailGetsNone() {
        UUID caregiver = caregiver();
        trainings.with(training, caregiver);
        UUID place = trainings.place(training, caregiver);
        participants.takeOut(organisation, training, place);

        assertThat(trace.waitsAt(place)).isEmpty();
        assertThat(subjects(caregiver)).doesNotContain(SUBJECT);
    }

    @Test
    void whoIsPutInAgainIsMailedAgain() {
        UUID caregiver = caregiver();
        participants.takeOut(organisation, training, added(caregiver));
        added(caregiver);

        assertThat(subjects(caregiver)).containsOnly(SUBJECT).hasSize(2);
    }

    @Test
    void whoLeftTheOrganisationMeanwhileGetsNoMail() {
        UUID caregiver = registered();
        trainings.with(training, caregiver);
        departures.remove(organisation, caregiver);
        jobs.runDue(trainings.place(training, caregiver));

        assertThat(subjects(caregiver)).doesNotContain(SUBJECT);
    }

    @Test
    void afterAWeekItIsNoNewsAnyMore() {
        UUID caregiver = caregiver();
        trainings.with(training, caregiver);
        clock.set(clock.instant().plus(Duration.ofDays(8)));
        UUID place = trainings.place(training, caregiver);
        mails.tell(place);

        assertThat(subjects(caregiver)).doesNotContain(SUBJECT);
        jobs.runDue(place);
    }

    @Test
    void aWithdrawnInvitationTakesThePlaceAndItsCaseAlong() {
        UUID caregiver = caregiver();
        trainings.with(training, caregiver);
        UUID place = trainings.place(training, caregiver);
        departures.remove(organisation, caregiver);

        assertThat(trace.waitsAt(place)).isEmpty();
    }

    private UUID caregiver() {
        return trainings.caregiver(organisation, "ltcf");
    }

    private UUID registered() {
        UUID caregiver = people.registered(organisation, Role.CAREGIVER);
        materials.assigned(caregiver, "ltcf");
        return caregiver;
    }

    /** @return the person's place, after the mail */
    private UUID added(UUID caregiver) {
        trainings.with(training, caregiver);
        UUID place = trainings.place(training, caregiver);
        jobs.runDue(place);
        return place;
    }

    private String text(UUID place, UUID caregiver) {
        assertThat(trace.waitsAt(place)).isEmpty();
        return TestMailbox.part(mailbox.newest(people.account(caregiver).email()), "text/plain");
    }

    private List<String> subjects(UUID caregiver) {
        return mailbox.subjects(people.account(caregiver).email()).stream()
                .filter(SUBJECT::equals)
                .toList();
    }
}
