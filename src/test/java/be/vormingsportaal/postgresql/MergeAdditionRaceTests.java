package be.vormingsportaal.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.merging.AccountTraces;
import be.vormingsportaal.accounts.merging.MergeOutcome;
import be.vormingsportaal.accounts.merging.Merging;
import be.vormingsportaal.attestations.attestation.AttestationService;
import be.vormingsportaal.attestations.attestation.GiveAttestation;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.organisations.people.PersonHistory;
import be.vormingsportaal.organisations.transfer.TransferAnswers;
import be.vormingsportaal.organisations.transfer.TransferState;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.Rounds;
import be.vormingsportaal.testing.TestIntervisions;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.TestTrainings;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody gives an account a seat, a place or an attest at the moment at which it ends in another one. What was said to be
 * done is the kept account's, with its case, and what came too late is refused.
 */
@OnPostgres
class MergeAdditionRaceTests {

    private static final int ROUNDS = Rounds.of(50);
    private static final Race RACE = new Race();

    @Autowired
    Merging merging;

    @Autowired
    TestPeople people;

    @Autowired
    AttestationService attestations;

    @Autowired
    TransferAnswers transfers;

    @Autowired
    PersonHistory history;

    @Autowired
    Members members;

    @Autowired
    SignedLinks links;

    @Autowired
    TestIntervisions intervisions;

    @Autowired
    TestTrainings trainings;

    @Autowired
    EngineJobs jobs;

    @Autowired
    JdbcClient database;

    UUID organisation;
    UUID staff;

    @AfterAll
    static void stop() {
        RACE.close();
    }

    @BeforeEach
    void anOrganisation() {
        organisation = people.organisation("WZC De Linde");
        staff = people.staff();
    }

    @Test
    void aSeatIsTheKeptAccountsOrWasNeverGiven() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            UUID kept = intervisions.trainer(organisation);
            UUID ended = intervisions.trainer(organisation);
            UUID intervision = intervisions.planned(1, TestIntervisions.PRICE);
            Optional<UUID> seat = merging(kept, ended, () -> intervisions.enrolled(intervision, ended));

            assertThat(owners("enrolment", "intervision_id", intervision)).isEqualTo(ownerIf(seat, kept));
            seat.ifPresent(id -> assertThat(jobs.instance(id)).isNotNull());
            assertNoTrace(ended);
        }
    }

    @Test
    void aPlaceInATrainingIsTheKeptAccountsOrWasNeverGiven() throws Exception {
        UUID trainer = trainings.trainer(organisation, "ltcf");
        for (int round = 1; round <= ROUNDS; round++) {
            UUID kept = trainings.caregiver(organisation, "ltcf");
            UUID ended = trainings.caregiver(organisation, "ltcf");
            UUID training = trainings.planned(organisation, trainer, "ltcf", trainings.inDays(9));
            Optional<UUID> place = merging(kept, ended, () -> {
                trainings.with(training, ended);
                return training;
            });

            assertThat(owners("training_participant", "training_id", training)).isEqualTo(ownerIf(place, kept));
            assertNoTrace(ended);
        }
    }

    @Test
    void anAttestIsTheKeptAccountsOrWasNeverGiven() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            UUID kept = people.registered(organisation, Role.TRAINER_KCD);
            UUID ended = people.registered(organisation, Role.TRAINER_KCD);
            GiveAttestation given = new GiveAttestation(ended, "ltcf", trainings.inDays(0), staff);
            Optional<UUID> attest = merging(kept, ended, () -> attestations.give(given));

            attest.ifPresent(id -> {
                assertThat(owners("attestation", "id", id)).containsExactly(kept);
                assertThat(jobs.instance(id)).isNotNull();
            });
            assertThat(owners("attestation", "account_id", kept)).hasSize(attest.isPresent() ? 1 : 0);
            assertNoTrace(ended);
        }
    }

    /** Who moves in time belonged there until the merge; who is too late is asked anew, under the account that stays. */
    @Test
    void aMoveThatIsConfirmedIsThePastOfTheKeptAccountOrIsAskedOfIt() throws Exception {
        UUID deEik = people.organisation("WZC De Eik");
        for (int round = 1; round <= ROUNDS; round++) {
            UUID kept = people.registered(organisation, Role.CAREGIVER);
            UUID ended = people.registered(organisation, Role.CAREGIVER);
            String link = links.sign(Purpose.TRANSFER, people.asked(deEik, ended, staff), 1);
            List<Object> came = RACE.run(() -> merging.merge(kept, ended, staff), () -> transfers.confirm(link));

            boolean moved = came.get(1).equals(Optional.of(TransferState.MOVED));
            assertThat(came.get(0)).isEqualTo(MergeOutcome.MERGED);
            assertThat(members.organisationOf(kept).orElseThrow().id()).isEqualTo(organisation);
            assertThat(history.past(kept)).hasSize(moved ? 2 : 0);
            assertThat(history.openMove(kept).isPresent()).isEqualTo(!moved);
            assertNoTrace(ended);
        }
    }

    /** @return what was given meanwhile; empty when it came too late */
    private Optional<UUID> merging(UUID kept, UUID ended, Callable<UUID> meanwhile) throws Exception {
        List<Object> came = RACE.run(() -> merging.merge(kept, ended, staff), () -> inTime(meanwhile));
        assertThat(came.get(0)).isEqualTo(MergeOutcome.MERGED);
        return came.get(1) instanceof Optional<?> given ? given.map(UUID.class::cast) : Optional.empty();
    }

    /** An account that is gone is not found, or is no trainer or care provider of the organisation. */
    private static Optional<UUID> inTime(Callable<UUID> giving) throws Exception {
        try {
            return Optional.of(giving.call());
        } catch (NoSuchElementException | AssertionError gone) {
            return Optional.empty();
        }
    }

    private List<UUID> owners(String table, String column, UUID id) {
        return database.sql("select account_id from " + table + " where " + column + " = ?")
                .param(id)
                .query(UUID.class)
                .list();
    }

    private static List<UUID> ownerIf(Optional<UUID> given, UUID kept) {
        return given.map(id -> List.of(kept)).orElseGet(List::of);
    }

    private void assertNoTrace(UUID ended) {
        assertThat(new AccountTraces(database).of(ended)).containsExactly("account_merge.ended_id");
    }
}
