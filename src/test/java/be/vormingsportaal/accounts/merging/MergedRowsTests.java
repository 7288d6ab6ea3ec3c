package be.vormingsportaal.accounts.merging;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.attestations.attestation.AttestationService;
import be.vormingsportaal.attestations.attestation.AttestationStandings;
import be.vormingsportaal.attestations.attestation.AttestationView;
import be.vormingsportaal.attestations.attestation.GiveAttestation;
import be.vormingsportaal.shared.MergePart.Line;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestIntervisions;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.TestTrainings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of attests, trainings, intervisions and smaller things when two accounts become one. */
@PortalTest
class MergedRowsTests {

    @Autowired
    Merging merging;

    @Autowired
    MergePairs pairs;

    @Autowired
    TestPeople people;

    @Autowired
    TestTrainings trainings;

    @Autowired
    TestIntervisions intervisions;

    @Autowired
    AttestationService attestations;

    @Autowired
    AttestationStandings standings;

    @Autowired
    EngineJobs jobs;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient database;

    UUID deLinde;
    UUID staff;

    @BeforeEach
    void organisation() {
        deLinde = people.organisation("WZC De Linde");
        staff = people.staff();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void ofTwoAttestsThatCountTheOneThatLastsLongerStaysAndTheCaseOfTheOtherEnds(boolean keptLastsLonger) {
        UUID kept = people.registered(deLinde, Role.TRAINER_KCD);
        UUID ended = people.registered(deLinde, Role.TRAINER_KCD);
        UUID longer = given(keptLastsLonger ? kept : ended, 0);
        UUID shorter = given(keptLastsLonger ? ended : kept, 1);
        assertThat(keys(kept, ended)).contains("attestations.merge", "attestations.merge.rivals");

        merged(kept, ended);

        assertThat(counting(kept)).contains(longer);
        assertThat(jobs.instance(longer)).isNotNull();
        assertThat(jobs.instance(shorter)).isNull();
        assertThat(one("select state from attestation where id = ?", shorter)).isEqualTo("SUPERSEDED");
        assertNoTrace(ended);
    }

    @Test
    void anAttestOfWhichTheKeptAccountHasNoneCountsForIt() {
        UUID kept = people.registered(deLinde, Role.TRAINER_KCD);
        UUID ended = people.registered(deLinde, Role.TRAINER_KCD);
        UUID attest = given(ended, 0);
        assertThat(lines(kept, ended)).contains(Line.of("attestations.merge", 1));

        merged(kept, ended);

        assertThat(counting(kept)).contains(attest);
        assertThat(jobs.instance(attest)).isNotNull();
    }

    @Test
    void trainingsGoAlongAndAPlaceThatBothHaveIsThereOnce() {
        UUID trainer = trainings.trainer(deLinde, "ltcf");
        UUID kept = trainings.caregiver(deLinde, "ltcf");
        UUID ended = trainings.caregiver(deLinde, "ltcf");
        UUID both = trainings.planned(deLinde, trainer, "ltcf", trainings.inDays(5));
        UUID one = trainings.planned(deLinde, trainer, "ltcf", trainings.inDays(6));
        trainings.with(both, kept, ended);
        trainings.with(one, ended);
        UUID lost = trainings.place(both, ended);
        assertThat(lines(kept, ended))
                .contains(Line.of("trainings.merge.followed", 1), Line.of("trainings.merge.twice", 1));

        merged(kept, ended);

        assertThat(trainings.place(both, kept)).isNotNull();
        assertThat(trainings.place(one, kept)).isNotNull();
        assertThat(jobs.instance(lost)).isNull();
        assertNoTrace(ended);
    }

    @Test
    void whoGivesATrainingStillDoes() {
        UUID kept = trainings.trainer(deLinde, "ltcf");
        UUID ended = trainings.trainer(deLinde, "ltcf");
        UUID training = trainings.planned(deLinde, ended, "ltcf", trainings.inDays(5));
        assertThat(lines(kept, ended)).contains(Line.of("trainings.merge.given", 1));

        merged(kept, ended);

        assertThat(database.sql("select trainer_id from training where id = ?")
                        .param(training)
                        .query(UUID.class)
                        .single())
                .isEqualTo(kept);
        assertNoTrace(ended);
    }

    @Test
    void enrolmentsGoAlongWithTheirCases() {
        UUID kept = intervisions.trainer(deLinde);
        UUID ended = intervisions.trainer(deLinde);
        UUID enrolment = intervisions.enrolled(intervisions.planned(3, TestIntervisions.FREE), ended);
        assertThat(lines(kept, ended)).contains(Line.of("intervision.merge", 1));

        merged(kept, ended);
        jobs.runDue(enrolment);

        assertThat(owner(enrolment)).isEqualTo(kept);
        assertNoTrace(ended);
    }

    @Test
    void whoIsEnrolledTwiceForOneIntervisionIsNotMergedUntilStaffCancelOne() {
        UUID kept = intervisions.trainer(deLinde);
        UUID ended = intervisions.trainer(deLinde);
        UUID intervision = intervisions.planned(3, TestIntervisions.FREE);
        UUID stays = intervisions.enrolled(intervision, kept);
        UUID enrolment = intervisions.enrolled(intervision, ended);
        assertThat(pairs.preview(kept, ended).orElseThrow().obstacles())
                .extracting(Line::messageKey)
                .containsExactly("intervision.merge.twins");
        assertThat(merging.merge(kept, ended, staff)).isEqualTo(MergeOutcome.REFUSED);
        assertThat(owner(enrolment)).isEqualTo(ended);

        database.sql("update enrolment set state = 'ABSENT' where id = ?")
                .param(stays)
                .update();
        merged(kept, ended);

        assertThat(owner(enrolment)).isEqualTo(kept);
        assertThat(one("select live_for from enrolment where id = ?", enrolment))
                .endsWith(kept.toString());
        database.sql("update enrolment set state = 'CONFIRMED' where id = ?")
                .param(stays)
                .update();
        assertNoTrace(ended);
    }

    @Test
    void filesThatBothGatherStandInOneDraftAndOnceEach() {
        UUID kept = people.registered(deLinde, Role.TRAINER_EXTERNAL);
        UUID ended = people.registered(deLinde, Role.TRAINER_EXTERNAL);
        drafted(kept, "ltcf", "a", "b");
        drafted(ended, "ltcf", "b", "c");
        drafted(ended, "screener", "d");
        assertThat(lines(kept, ended)).contains(Line.of("drafts.merge", 3));

        merged(kept, ended);

        assertThat(database.sql("select f.sha256 from draft_file f join draft d on d.id = f.draft_id"
                                + " where d.owner_id = ? order by d.subject, f.position")
                        .param(kept)
                        .query(String.class)
                        .list())
                .containsExactly("a", "b", "c", "d");
        assertNoTrace(ended);
    }

    private void drafted(UUID owner, String subject, String... contents) {
        UUID draft = UUID.randomUUID();
        database.sql(
                        "insert into draft (id, owner_id, subject, started_at, version) values (?, ?, ?, current_timestamp, 0)")
                .params(draft, owner, subject)
                .update();
        for (int position = 0; position < contents.length; position++) {
            database.sql(
                            "insert into draft_file (id, draft_id, position, file_name, sha256, kind, bytes, pages, added_at,"
                                    + " version) values (?, ?, ?, 'attest.pdf', ?, 'PDF', 1, 1, current_timestamp, 0)")
                    .params(UUID.randomUUID(), draft, position, contents[position])
                    .update();
        }
    }

    private UUID given(UUID account, int yearsAgo) {
        return attestations.give(new GiveAttestation(
                account, "ltcf", LocalDate.now(clock).minusYears(yearsAgo), staff, Optional.empty()));
    }

    private Optional<UUID> counting(UUID account) {
        return standings.of(account, "ltcf").attestation().map(AttestationView::id);
    }

    private String one(String statement, UUID parameter) {
        return database.sql(statement).param(parameter).query(String.class).single();
    }

    private UUID owner(UUID enrolment) {
        return UUID.fromString(one("select cast(account_id as varchar) from enrolment where id = ?", enrolment));
    }

    private void assertNoTrace(UUID ended) {
        assertThat(new AccountTraces(database).of(ended)).containsExactly("account_merge.ended_id");
    }

    private void merged(UUID kept, UUID ended) {
        assertThat(merging.merge(kept, ended, staff)).isEqualTo(MergeOutcome.MERGED);
    }

    private List<Line> lines(UUID kept, UUID ended) {
        return pairs.preview(kept, ended).orElseThrow().lines();
    }

    private List<String> keys(UUID kept, UUID ended) {
        return lines(kept, ended).stream().map(Line::messageKey).toList();
    }
}
