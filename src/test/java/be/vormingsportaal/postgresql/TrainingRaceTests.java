package be.vormingsportaal.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.InRounds;
import be.vormingsportaal.testing.SomeTraining;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.TestTrainings;
import be.vormingsportaal.trainings.participation.AddInternalsResult;
import be.vormingsportaal.trainings.participation.ParticipantList;
import be.vormingsportaal.trainings.participation.ParticipantService;
import be.vormingsportaal.trainings.training.TrainingList;
import be.vormingsportaal.trainings.training.TrainingPlanResult.Planned;
import be.vormingsportaal.trainings.training.TrainingQuery;
import be.vormingsportaal.trainings.training.TrainingService;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What two do with one training at the same moment, on PostgreSQL. And what its lists ask the database. */
@OnPostgres
class TrainingRaceTests {

    private static final int ROUNDS = 10;
    private static final Race RACE = new Race();

    @Autowired
    TrainingService trainings;

    @Autowired
    TrainingList list;

    @Autowired
    ParticipantService participants;

    @Autowired
    ParticipantList inTraining;

    @Autowired
    TestTrainings test;

    @Autowired
    TestPeople people;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    JdbcClient database;

    UUID organisation;
    UUID trainer;
    UUID training;
    UUID caregiver;

    @AfterAll
    static void stop() {
        RACE.close();
    }

    @BeforeEach
    void aTraining() {
        organisation = people.organisation("WZC De Linde");
        trainer = test.trainer(organisation, "ltcf");
        training = test.planned(organisation, trainer, "ltcf");
        caregiver = test.caregiver(organisation, "ltcf");
    }

    @InRounds(ROUNDS)
    void whoIsAddedTwiceAtOnceIsInItOnce() throws Exception {
        Callable<AddInternalsResult> add = () -> participants.addInternal(organisation, training, Set.of(caregiver));
        assertThat(RACE.run(add, add))
                .containsExactlyInAnyOrder(new AddInternalsResult(1, 0, 0), new AddInternalsResult(0, 1, 0));
        assertThat(inTraining.of(organisation, training)).hasSize(1);
    }

    @InRounds(ROUNDS)
    void nobodyIsInATrainingForAnInstrumentThatItIsJustGivenAndTheyDoNotHave() throws Exception {
        people.attested(trainer, "home-care");
        List<Boolean> done = RACE.run(
                () -> participants
                                .addInternal(organisation, training, Set.of(caregiver))
                                .added()
                        == 1,
                () -> trainings.change(organisation, training, 0, TestTrainings.details(trainer, "home-care"))
                        instanceof Planned);
        assertThat(done).containsExactlyInAnyOrder(true, false);
    }

    @InRounds(ROUNDS)
    void nobodyIsAddedToATrainingThatIsJustDeleted() throws Exception {
        List<Boolean> done = RACE.run(this::add, () -> trainings.delete(organisation, training));
        assertThat(done).containsExactlyInAnyOrder(true, false);
    }

    @InRounds(ROUNDS)
    void whoIsTakenOutWhileTheMailLeavesIsOutAndItsCaseIsOver() throws Exception {
        test.with(training, caregiver);
        UUID place = test.place(training, caregiver);
        RACE.run(() -> mailed(place), () -> {
            participants.takeOut(organisation, training, place);
            return true;
        });

        assertThat(inTraining.of(organisation, training)).isEmpty();
        assertThat(jobs.instance(place)).isNull();
        assertThat(mailbox.to(people.account(caregiver).email())).hasSizeLessThanOrEqualTo(1);
    }

    @InRounds(ROUNDS)
    void whoIsAddedToATrainingThatIsJustCalledOffIsInItOrNot() throws Exception {
        List<Boolean> done = RACE.run(this::add, () -> trainings.callOff(organisation, training, "Ziek"));
        assertThat(done.get(1)).isTrue();
        assertThat(inTraining.of(organisation, training)).hasSize(done.get(0) ? 1 : 0);
    }

    @InRounds(ROUNDS)
    void aChangeWhileTheMailAboutAnEarlierOneLeavesIsToldToo() throws Exception {
        test.with(training, caregiver);
        jobs.runDue(test.place(training, caregiver));
        change("Brugge");
        UUID first = changes().get(0);
        RACE.run(() -> mailed(first), () -> change("Aalst"));
        changes().forEach(jobs::runDue);

        assertThat(changes()).isEmpty();
        assertThat(TestMailbox.part(mailbox.newest(people.account(caregiver).email()), "text/plain"))
                .contains("Locatie: Aalst");
        assertThat(mailbox.to(people.account(caregiver).email())).hasSizeBetween(2, 3);
    }

    @Test
    void theListsAreReadFromPostgreSqlToo() {
        test.with(training, caregiver);
        test.planned(organisation, trainer, "ltcf", test.inDays(-1));
        for (TrainingQuery.When when : TrainingQuery.When.values()) {
            assertThat(list.find(organisation, new TrainingQuery("GROEP", "ltcf", when), 0)
                            .total())
                    .isEqualTo(1);
        }
        assertThat(list.find(organisation, new TrainingQuery("", null, null), 0).total())
                .isEqualTo(2);
        assertThat(inTraining.candidates(organisation, training, "peeters", 0).total())
                .isZero();
    }

    private boolean change(String place) {
        int seen = list.find(organisation, training).version();
        return trainings.change(
                        organisation,
                        training,
                        seen,
                        SomeTraining.by(trainer).at(place).details())
                instanceof Planned;
    }

    private List<UUID> changes() {
        return database.sql("select id from training_change where training_id = ?")
                .param(training)
                .query(UUID.class)
                .list();
    }

    /** A job that loses, or is gone, is none that somebody waits for. */
    private boolean mailed(UUID place) {
        try {
            jobs.runDue(place);
            return true;
        } catch (RuntimeException lost) {
            return false;
        }
    }

    private boolean add() {
        try {
            return participants
                            .addInternal(organisation, training, Set.of(caregiver))
                            .added()
                    == 1;
        } catch (NoSuchElementException gone) {
            return false;
        }
    }
}
