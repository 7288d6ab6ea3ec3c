package be.vormingsportaal.postgresql;

import static be.vormingsportaal.organisations.TransferState.DECLINED;
import static be.vormingsportaal.organisations.TransferState.EXPIRED;
import static be.vormingsportaal.organisations.TransferState.MOVED;
import static be.vormingsportaal.organisations.TransferState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vormingsportaal.accounts.AccountView;
import be.vormingsportaal.accounts.Role;
import be.vormingsportaal.organisations.AddOutcome;
import be.vormingsportaal.organisations.AddPerson;
import be.vormingsportaal.organisations.Departures;
import be.vormingsportaal.organisations.Members;
import be.vormingsportaal.organisations.OrganisationView;
import be.vormingsportaal.organisations.PeopleService;
import be.vormingsportaal.organisations.TransferAnswers;
import be.vormingsportaal.organisations.TransferQuestion;
import be.vormingsportaal.organisations.TransferService;
import be.vormingsportaal.organisations.TransferState;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import be.vormingsportaal.testing.TestPeople;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Who is faster in a transfer, on two nodes and one database. Each race has one outcome, which is the same for both who
 * took part, on the page, in the tables and, at the end of all rounds, in the engine.
 */
class TransferRaceTests {

    private static final int ROUNDS = 200;

    /** Where the case of each transfer has to end, by its state. */
    private static final Map<TransferState, String> ENDS = Map.of(
            MOVED, "EndEvent_Moved",
            DECLINED, "EndEvent_Declined",
            WITHDRAWN, "EndEvent_Withdrawn",
            EXPIRED, "EndEvent_Expired");

    static final Map<UUID, TransferState> outcomes = new HashMap<>();

    static TwoNodes nodes;
    static PortalNode one;
    static PortalNode other;
    static UUID deLinde;
    static UUID deBrug;
    static UUID deEik;
    static UUID staff;
    static UUID person;

    @BeforeAll
    static void start() throws Exception {
        nodes = TwoNodes.start();
        one = nodes.one();
        other = nodes.other();
        deLinde = nodes.people().organisation("WZC De Linde");
        deBrug = nodes.people().organisation("Thuiszorg De Brug");
        deEik = nodes.people().organisation("WZC De Eik");
        staff = nodes.people().staff();
        person = nodes.people().registered(deLinde, Role.TRAINER_EXTERNAL);
    }

    @RepeatedTest(ROUNDS)
    void confirmingAndTheTimer() throws Exception {
        UUID asking = elsewhere();
        UUID transfer = nodes.people().asked(asking, person, staff, "ltcf");
        String timer = timer(transfer);
        List<Optional<TransferState>> read = nodes.race().run(() -> confirm(one, transfer), () -> fire(other, timer));
        assertThat(read.get(0)).isPresent().get().isIn(MOVED, EXPIRED);
        assertOutcome(transfer, asking, read.get(0).orElseThrow());
    }

    @RepeatedTest(ROUNDS)
    void confirmingAndWithdrawing() throws Exception {
        UUID asking = elsewhere();
        UUID transfer = nodes.people().asked(asking, person, staff, "ltcf");
        List<Optional<TransferState>> read =
                nodes.race().run(() -> confirm(one, transfer), () -> withdraw(other, asking, transfer));
        assertThat(read.get(0)).isPresent().isEqualTo(read.get(1)).get().isIn(MOVED, WITHDRAWN);
        assertOutcome(transfer, asking, read.get(0).orElseThrow());
    }

    @RepeatedTest(ROUNDS)
    void confirmingInTwoBrowsers() throws Exception {
        UUID asking = elsewhere();
        UUID transfer = nodes.people().asked(asking, person, staff, "ltcf");
        List<Optional<TransferState>> read =
                nodes.race().run(() -> confirm(one, transfer), () -> confirm(other, transfer));
        assertThat(read).containsOnly(Optional.of(MOVED));
        assertOutcome(transfer, asking, MOVED);
    }

    @RepeatedTest(ROUNDS)
    void confirmingInOneBrowserAndDecliningInAnother() throws Exception {
        UUID asking = elsewhere();
        UUID transfer = nodes.people().asked(asking, person, staff, "ltcf");
        List<Optional<TransferState>> read =
                nodes.race().run(() -> confirm(one, transfer), () -> decline(other, transfer));
        assertThat(read.get(0)).isPresent().isEqualTo(read.get(1)).get().isIn(MOVED, DECLINED);
        assertOutcome(transfer, asking, read.get(0).orElseThrow());
    }

    @RepeatedTest(ROUNDS)
    void confirmingAndBeingTakenOutOfTheFormerOrganisation() throws Exception {
        UUID former = home();
        UUID asking = elsewhere();
        UUID transfer = nodes.people().asked(asking, person, staff, "ltcf");
        int before = pastMemberships();
        List<Object> read = nodes.race().run(() -> confirm(one, transfer), () -> remove(other, former));
        assertThat(read.get(0)).isEqualTo(Optional.of(MOVED));
        assertThat(pastMemberships()).isEqualTo(before + 1);
        assertThat(one.bean(JdbcTemplate.class)
                        .queryForList(
                                "select reason from past_membership where account_id = ? and organisation_id = ?"
                                        + " order by ended_at desc limit 1",
                                String.class,
                                person,
                                former))
                .containsExactly(read.get(1).equals(true) ? "REMOVED" : "MOVED");
        assertOutcome(transfer, asking, MOVED);
    }

    @RepeatedTest(ROUNDS)
    void twoOrganisationsThatAskAtOnce() throws Exception {
        UUID first = elsewhere();
        UUID second = Set.of(deLinde, deBrug, deEik).stream()
                .filter(organisation -> !organisation.equals(first) && !organisation.equals(home()))
                .findFirst()
                .orElseThrow();
        List<AddOutcome> read = nodes.race().run(() -> ask(one, first), () -> ask(other, second));
        assertThat(read)
                .containsExactlyInAnyOrder(AddOutcome.TRANSFER_REQUESTED, AddOutcome.TRANSFER_PENDING_ELSEWHERE);
        UUID asking = read.get(0) == AddOutcome.TRANSFER_REQUESTED ? first : second;
        UUID transfer = open(asking);
        assertThat(nodes.cases(transfer)).isOne();
        assertThat(withdraw(one, asking, transfer)).contains(WITHDRAWN);
        assertOutcome(transfer, asking, WITHDRAWN);
    }

    /** The engine, once it worked everything off: every case ended where its transfer did, and nobody was lost. */
    @AfterAll
    static void everyCaseEndedWhereItsTransferDid() {
        try {
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> outcomes.keySet().stream().allMatch(transfer -> nodes.cases(transfer) == 0));
            assertThat(outcomes)
                    .isNotEmpty()
                    .allSatisfy((transfer, state) -> assertThat(nodes.ends(transfer))
                            .contains(ENDS.get(state))
                            .doesNotContainAnyElementsOf(ENDS.values().stream()
                                    .filter(end -> !end.equals(ENDS.get(state)))
                                    .toList()));
        } finally {
            outcomes.clear();
            nodes.close();
        }
    }

    /** The same on the page, in the lists and in the tables. */
    private static void assertOutcome(UUID transfer, UUID asking, TransferState expected) {
        assertThat(other.bean(TransferAnswers.class).open(link(transfer, 1)))
                .map(TransferQuestion::state)
                .contains(expected);
        assertThat(home().equals(asking)).isEqualTo(expected == MOVED);
        assertThat(isListedAt(asking)).isEqualTo(expected == MOVED);
        assertThat(one.bean(TransferService.class).pending(asking, Role.TRAINERS))
                .isEmpty();
        outcomes.put(transfer, expected);
    }

    private static Optional<TransferState> confirm(PortalNode node, UUID transfer) {
        return node.bean(TransferAnswers.class).confirm(link(transfer, 1));
    }

    private static Optional<TransferState> decline(PortalNode node, UUID transfer) {
        return node.bean(TransferAnswers.class).decline(link(transfer, 1));
    }

    private static Optional<TransferState> withdraw(PortalNode node, UUID organisation, UUID transfer) {
        return Optional.of(node.bean(TransferService.class).withdraw(organisation, transfer, Role.TRAINERS));
    }

    private static Object remove(PortalNode node, UUID organisation) {
        try {
            node.bean(Departures.class).remove(organisation, person);
            return true;
        } catch (NoSuchElementException gone) {
            return false;
        }
    }

    /**
     * As the job executor does: a job that lost is rolled back, whatever it stumbled over of what the winner was just
     * deleting, and is gone with its case.
     */
    private static Optional<TransferState> fire(PortalNode node, String timer) {
        try {
            node.bean(ManagementService.class).executeJob(timer);
        } catch (RuntimeException lost) {
            return Optional.empty();
        }
        return Optional.of(EXPIRED);
    }

    private static AddOutcome ask(PortalNode node, UUID organisation) {
        AccountView account = node.bean(TestPeople.class).account(person);
        return node.bean(PeopleService.class)
                .add(new AddPerson(organisation, staff, account.role(), account.name(), account.email(), Set.of()));
    }

    private static String link(UUID transfer, int generation) {
        return one.bean(SignedLinks.class).sign(Purpose.TRANSFER, transfer, generation);
    }

    private static String timer(UUID transfer) {
        return one.bean(JdbcTemplate.class)
                .queryForObject(
                        "select j.id_ from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_ where"
                                + " e.business_key_ = ? and j.handler_cfg_ like 'Event_DeadlineReached%'",
                        String.class, transfer.toString());
    }

    private static UUID open(UUID organisation) {
        return one.bean(TransferService.class)
                .pending(organisation, Role.TRAINERS)
                .get(0)
                .id();
    }

    private static UUID home() {
        return one.bean(Members.class)
                .organisationOf(person)
                .map(OrganisationView::id)
                .orElseThrow();
    }

    private static UUID elsewhere() {
        return home().equals(deLinde) ? deBrug : deLinde;
    }

    private static boolean isListedAt(UUID organisation) {
        return other.bean(PeopleService.class).people(organisation, Role.TRAINERS).stream()
                .anyMatch(listed -> listed.account().id().equals(person));
    }

    private static int pastMemberships() {
        return one.bean(JdbcTemplate.class)
                .queryForObject("select count(*) from past_membership where account_id = ?", Integer.class, person);
    }
}
