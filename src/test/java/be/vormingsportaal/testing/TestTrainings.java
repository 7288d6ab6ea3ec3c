package be.vormingsportaal.testing;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.trainings.participation.AddInternalsResult;
import be.vormingsportaal.trainings.participation.ParticipantService;
import be.vormingsportaal.trainings.training.TrainingDay;
import be.vormingsportaal.trainings.training.TrainingDetails;
import be.vormingsportaal.trainings.training.TrainingPlanResult;
import be.vormingsportaal.trainings.training.TrainingService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plans trainings and puts people in them by the services that pages use. */
public class TestTrainings {

    private final TrainingService trainings;
    private final ParticipantService participants;
    private final InstrumentService instruments;
    private final TestPeople people;
    private final JdbcClient database;
    private final Clock clock;

    TestTrainings(
            TrainingService trainings,
            ParticipantService participants,
            InstrumentService instruments,
            TestPeople people,
            JdbcClient database,
            Clock clock) {
        this.trainings = trainings;
        this.participants = participants;
        this.instruments = instruments;
        this.people = people;
        this.database = database;
        this.clock = clock;
    }

    /** Somebody of the organisation who may give trainings for the instrument; not registered, which costs time. */
    public UUID trainer(UUID organisationId, String code) {
        UUID trainer = people.invited(organisationId, Role.TRAINER_EXTERNAL, people.anyInviter());
        people.attested(trainer, code);
        return trainer;
    }

    /** A care provider of the organisation who has the instrument; not registered. */
    public UUID caregiver(UUID organisationId, String code) {
        UUID caregiver = people.invited(organisationId, Role.CAREGIVER, people.anyInviter());
        instruments.assign(caregiver, Set.of(code));
        return caregiver;
    }

    public static TrainingDetails details(UUID trainer, String code, LocalDate... days) {
        return SomeTraining.by(trainer)
                .about(code)
                .at("Lokaal 2, Gent")
                .described("Breng een laptop mee.")
                .on(Stream.of(days).map(TrainingDay::on).toArray(TrainingDay[]::new))
                .details();
    }

    /** @return the id of the training */
    public UUID planned(UUID organisationId, UUID trainer, String code, LocalDate... days) {
        return planned(organisationId, details(trainer, code, days));
    }

    /** @return the id of the training */
    public UUID planned(UUID organisationId, TrainingDetails details) {
        if (trainings.add(organisationId, details.trainerId().orElseThrow(), details)
                instanceof TrainingPlanResult.Planned planned) {
            return planned.trainingId();
        }
        throw new AssertionError("Not planned");
    }

    /** Puts care providers of the training's own organisation in it. */
    public void with(UUID training, UUID... caregivers) {
        AddInternalsResult outcome = participants.addInternal(organisationOf(training), training, Set.of(caregivers));
        if (outcome.added() != caregivers.length) {
            throw new AssertionError("Not in the training: " + outcome);
        }
    }

    /** Today and so many days later, in Brussels. */
    public LocalDate inDays(int days) {
        return LocalDate.now(clock).plusDays(days);
    }

    /** The id of the place that somebody has in a training. */
    public UUID place(UUID training, UUID caregiver) {
        return database.sql("select id from training_participant where training_id = ? and account_id = ?")
                .params(List.of(training, caregiver))
                .query(UUID.class)
                .single();
    }

    /** A training that the trainer gives and, as no service would allow, also follows. */
    void everythingOf(UUID trainer, UUID organisationId, String code) {
        UUID training = planned(organisationId, trainer(organisationId, code), code, inDays(7));
        database.sql("update training set trainer_id = ? where id = ?")
                .params(List.of(trainer, training))
                .update();
        database.sql(
                        "insert into training_participant (id, training_id, account_id, organisation_id, added_at, told_at, version)"
                                + " values (?, ?, ?, ?, current_timestamp, current_timestamp, 0)")
                .params(List.of(UUID.randomUUID(), training, trainer, organisationId))
                .update();
    }

    private UUID organisationOf(UUID training) {
        return database.sql("select organisation_id from training where id = ?")
                .param(training)
                .query(UUID.class)
                .single();
    }
}
