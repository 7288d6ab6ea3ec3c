package be.vormingsportaal.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vormingsportaal.intervisions.enrolment.CancelResult;
import be.vormingsportaal.intervisions.enrolment.Cancelling;
import be.vormingsportaal.intervisions.enrolment.EnrolResult;
import be.vormingsportaal.intervisions.enrolment.EnrolResult.Enrolled;
import be.vormingsportaal.intervisions.enrolment.EnrolTrainer;
import be.vormingsportaal.intervisions.enrolment.Enrolling;
import be.vormingsportaal.intervisions.enrolment.EnrolmentEndReason;
import be.vormingsportaal.intervisions.enrolment.EnrolmentState;
import be.vormingsportaal.intervisions.enrolment.EnrolmentView;
import be.vormingsportaal.intervisions.enrolment.Enrolments;
import be.vormingsportaal.intervisions.enrolment.SeatOffers;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.InRounds;
import be.vormingsportaal.testing.Patience;
import be.vormingsportaal.testing.TestIntervisions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes on one PostgreSQL database, and seats that two people are after at the same moment. */
class SeatRaceTests {

    private static final int ROUNDS = 500;
    private static final int FEWER_ROUNDS = 100;
    private static final int FEW_ROUNDS = 20;
    private static final Set<EnrolmentState> SEAT = Set.of(EnrolmentState.SEATED, EnrolmentState.CONFIRMED);

    static TwoNodes nodes;
    static UUID organisation;
    static List<UUID> trainers;

    @BeforeAll
    static void start() throws Exception {
        nodes = TwoNodes.start();
        organisation = nodes.people().organisation("WZC De Linde");
        trainers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            trainers.add(test().trainer(organisation));
        }
    }

    /** What was enrolled is real, and nothing else may be left behind: no enrolment without its case. */
    @AfterAll
    static void stop() {
        long alone = nodes.one()
                .bean(JdbcClient.class)
                .sql(
                        "select count(*) from enrolment e where e.state in ('WAITING', 'OFFERED', 'SEATED', 'CONFIRMED')"
                                + " and not exists (select 1 from act_ru_execution x where x.business_key_ = cast(e.id as varchar))")
                .query(Long.class)
                .single();
        nodes.close();
        assertThat(alone).isZero();
    }

    @InRounds(ROUNDS)
    void theLastSeatIsForOneAndTheOtherWaits() throws Exception {
        UUID intervision = test().planned(1, Money.ZERO);
        List<EnrolResult> results =
                nodes.race().run(() -> enrol(nodes.one(), intervision, 0), () -> enrol(nodes.other(), intervision, 1));

        assertThat(results).allMatch(Enrolled.class::isInstance);
        assertThat(states(intervision))
                .hasSize(2)
                .containsOnlyOnce(EnrolmentState.WAITING)
                .filteredOn(SEAT::contains)
                .hasSize(1);
    }

    @InRounds(FEWER_ROUNDS)
    void whoEnrolsTwiceAtOnceIsEnrolledOnce() throws Exception {
        UUID intervision = test().planned(2, Money.ZERO);
        List<EnrolResult> results =
                nodes.race().run(() -> enrol(nodes.one(), intervision, 0), () -> enrol(nodes.other(), intervision, 0));

        assertThat(results.stream().filter(Enrolled.class::isInstance)).hasSize(1);
        assertThat(states(intervision)).hasSize(1);
    }

    /** A seat comes free while somebody enrols: it is given out once, and never lost. */
    @InRounds(FEWER_ROUNDS)
    void aSeatThatComesFreeWhileSomebodyEnrolsIsNeitherLostNorGivenTwice() throws Exception {
        UUID intervision = test().planned(1, Money.ZERO);
        UUID seated = id(enrol(nodes.one(), intervision, 0));
        nodes.race()
                .run(
                        () -> nodes.one().bean(Cancelling.class).cancel(seated, EnrolmentEndReason.BY_KCD)
                                == CancelResult.CANCELLED,
                        () -> enrol(nodes.other(), intervision, 1) instanceof Enrolled);

        assertThat(taken(intervision)).isOne();
    }

    /** Who waits leaves while the seat comes to them: then it goes to the next. */
    @InRounds(FEWER_ROUNDS)
    void whoLeavesTheListWhileTheSeatIsOfferedDoesNotKeepIt() throws Exception {
        UUID intervision = test().planned(1, Money.ZERO);
        UUID seated = id(enrol(nodes.one(), intervision, 0));
        UUID first = id(enrol(nodes.one(), intervision, 1));
        UUID second = id(enrol(nodes.one(), intervision, 2));
        nodes.race()
                .run(
                        () -> nodes.one().bean(Cancelling.class).cancel(seated, EnrolmentEndReason.BY_KCD),
                        () -> nodes.other().bean(Cancelling.class).cancel(first, EnrolmentEndReason.BY_TRAINER));

        assertThat(view(second).state()).isEqualTo(EnrolmentState.OFFERED);
        assertThat(taken(intervision)).isOne();
    }

    @InRounds(FEWER_ROUNDS)
    void anOfferThatIsAcceptedAndLapsesAtOnceIsOneOfTheTwo() throws Exception {
        UUID intervision = test().planned(1, Money.ZERO);
        UUID seated = id(enrol(nodes.one(), intervision, 0));
        UUID first = id(enrol(nodes.one(), intervision, 1));
        UUID second = id(enrol(nodes.one(), intervision, 2));
        nodes.one().bean(Cancelling.class).cancel(seated, EnrolmentEndReason.BY_KCD);
        String timer = timer(first);
        nodes.race()
                .run(
                        () -> nodes.one().bean(SeatOffers.class).accept(first, Money.ZERO) instanceof Enrolled,
                        () -> runNow(nodes.other(), timer));

        boolean accepted = SEAT.contains(view(first).state());
        assertThat(view(first).state()).isIn(EnrolmentState.SEATED, EnrolmentState.CONFIRMED, EnrolmentState.LAPSED);
        assertThat(view(second).state()).isEqualTo(accepted ? EnrolmentState.WAITING : EnrolmentState.OFFERED);
        assertThat(taken(intervision)).isOne();
        if (!accepted) {
            await().atMost(Patience.MOST).until(() -> nodes.cases(first) == 0);
        }
    }

    /** Leaving holds the membership first, and accepting the intervision: where they meet, one is run again. */
    @InRounds(FEW_ROUNDS)
    void anOfferThatIsAcceptedWhileTheTrainerLeavesIsOneOfTheTwo() throws Exception {
        UUID leaver = test().trainer(organisation);
        UUID intervision = test().planned(1, Money.ZERO);
        UUID seated = id(enrol(nodes.one(), intervision, 0));
        UUID first = test().enrolled(intervision, leaver);
        UUID second = id(enrol(nodes.one(), intervision, 1));
        nodes.one().bean(Cancelling.class).cancel(seated, EnrolmentEndReason.BY_KCD);
        List<Boolean> results = nodes.race()
                .run(
                        () -> nodes.one().bean(SeatOffers.class).accept(first, Money.ZERO) instanceof Enrolled,
                        () -> nodes.other().bean(Departures.class).leave(leaver));

        assertThat(results.get(1)).as("left").isTrue();
        assertThat(SEAT.contains(view(first).state())).as("accepted, and kept").isEqualTo(results.get(0));
        assertThat(view(second).state()).isEqualTo(results.get(0) ? EnrolmentState.WAITING : EnrolmentState.OFFERED);
        assertThat(taken(intervision)).isOne();
    }

    private static EnrolResult enrol(PortalNode node, UUID intervision, int trainer) {
        return node.bean(Enrolling.class)
                .enrol(new EnrolTrainer(
                        intervision, trainers.get(trainer), organisation, trainers.get(trainer), Money.ZERO));
    }

    /** One that lost, as the job executor would lose it, did nothing halfway. */
    private static boolean runNow(PortalNode node, String timer) {
        try {
            node.bean(ManagementService.class).executeJob(timer);
            return true;
        } catch (RuntimeException lost) {
            return false;
        }
    }

    private static String timer(UUID enrolment) {
        return nodes.one()
                .bean(JdbcClient.class)
                .sql("select j.id_ from act_ru_job j join act_ru_execution x on x.id_ = j.process_instance_id_"
                        + " join enrolment e on cast(e.seat_id as varchar) = x.business_key_"
                        + " join act_ru_jobdef d on d.id_ = j.job_def_id_"
                        + " where e.id = ? and d.act_id_ = 'Event_OfferLapsed'")
                .param(enrolment)
                .query(String.class)
                .single();
    }

    private static UUID id(EnrolResult result) {
        return ((Enrolled) result).enrolmentId();
    }

    private static EnrolmentView view(UUID enrolment) {
        return nodes.one().bean(Enrolments.class).find(enrolment);
    }

    private static List<EnrolmentState> states(UUID intervision) {
        return nodes.one().bean(Enrolments.class).ofIntervision(intervision).stream()
                .map(EnrolmentView::state)
                .collect(Collectors.toList());
    }

    private static long taken(UUID intervision) {
        return states(intervision).stream().filter(EnrolmentState::hasSeat).count();
    }

    private static TestIntervisions test() {
        return nodes.one().bean(TestIntervisions.class);
    }
}
