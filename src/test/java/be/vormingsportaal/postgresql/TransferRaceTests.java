package be.vormingsportaal.postgresql;

import static be.vormingsportaal.organisations.transfer.TransferState.DECLINED;
import static be.vormingsportaal.organisations.transfer.TransferState.EXPIRED;
import static be.vormingsportaal.organisations.transfer.TransferState.MOVED;
import static be.vormingsportaal.organisations.transfer.TransferState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.emailchange.EmailConfirmation;
import be.vormingsportaal.engine.CaseConsistency;
import be.vormingsportaal.organisations.membership.AddOutcome;
import be.vormingsportaal.organisations.transfer.TransferService;
import be.vormingsportaal.organisations.transfer.TransferState;
import be.vormingsportaal.testing.InRounds;
import be.vormingsportaal.testing.Patience;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Who is faster in a transfer, on two nodes and one database. Each race has one outcome, which is the same for both who
 * took part, on the page, in the tables and, at the end of all rounds, in the engine.
 */
@OnTwoNodes
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
    static MovingPerson an;

    @BeforeAll
    static void start(TwoNodes shared) {
        nodes = shared;
        one = nodes.one();
        other = nodes.other();
        deLinde = nodes.people().organisation("WZC De Linde");
        deBrug = nodes.people().organisation("Thuiszorg De Brug");
        deEik = nodes.people().organisation("WZC De Eik");
        an = MovingPerson.of(nodes, deLinde);
    }

    @InRounds(ROUNDS)
    void confirmingAndTheTimer() throws Exception {
        UUID asking = elsewhere();
        UUID transfer = an.asked(asking);
        String timer = an.timer(transfer);
        List<Optional<TransferState>> read =
                nodes.race().run(() -> an.confirm(one, transfer), () -> an.fire(other, timer));
        assertThat(read.get(0)).isPresent().get().isIn(MOVED, EXPIRED);
        assertOutcome(transfer, asking, read.get(0).orElseThrow());
    }

    /** Whether the timer wins a race is up to the scheduler; here it does, so that every end is reached. */
    @Test
    void confirmingAfterTheTimer() {
        UUID asking = elsewhere();
        UUID transfer = an.asked(asking);
        String timer = an.timer(transfer);
        // the job that mails the link works on the same case, and may be faster than the timer
        await().atMost(Patience.MOST).until(() -> an.fire(other, timer).isPresent());
        assertThat(an.confirm(one, transfer)).contains(EXPIRED);
        assertOutcome(transfer, asking, EXPIRED);
    }

    @Test
    void confirmingAfterDeclining() {
        UUID asking = elsewhere();
        UUID transfer = an.asked(asking);
        assertThat(an.decline(other, transfer)).contains(DECLINED);
        assertThat(an.confirm(one, transfer)).contains(DECLINED);
        assertOutcome(transfer, asking, DECLINED);
    }

    @InRounds(ROUNDS)
    void confirmingAndWithdrawing() throws Exception {
        UUID asking = elsewhere();
        UUID transfer = an.asked(asking);
        List<Optional<TransferState>> read =
                nodes.race().run(() -> an.confirm(one, transfer), () -> an.withdraw(other, asking, transfer));
        assertThat(read.get(0)).isPresent().isEqualTo(read.get(1)).get().isIn(MOVED, WITHDRAWN);
        assertOutcome(transfer, asking, read.get(0).orElseThrow());
    }

    @InRounds(ROUNDS)
    void confirmingInTwoBrowsers() throws Exception {
        UUID asking = elsewhere();
        UUID transfer = an.asked(asking);
        List<Optional<TransferState>> read =
                nodes.race().run(() -> an.confirm(one, transfer), () -> an.confirm(other, transfer));
        assertThat(read).containsOnly(Optional.of(MOVED));
        assertOutcome(transfer, asking, MOVED);
    }

    @InRounds(ROUNDS)
    void confirmingInOneBrowserAndDecliningInAnother() throws Exception {
        UUID asking = elsewhere();
        UUID transfer = an.asked(asking);
        List<Optional<TransferState>> read =
                nodes.race().run(() -> an.confirm(one, transfer), () -> an.decline(other, transfer));
        assertThat(read.get(0)).isPresent().isEqualTo(read.get(1)).get().isIn(MOVED, DECLINED);
        assertOutcome(transfer, asking, read.get(0).orElseThrow());
    }

    @InRounds(ROUNDS)
    void confirmingAndBeingTakenOutOfTheFormerOrganisation() throws Exception {
        UUID former = an.home();
        UUID asking = elsewhere();
        UUID transfer = an.asked(asking);
        int before = an.pastMemberships();
        List<Object> read = nodes.race().run(() -> an.confirm(one, transfer), () -> an.remove(other, former));
        assertThat(read.get(0)).isEqualTo(Optional.of(MOVED));
        assertThat(an.pastMemberships()).isEqualTo(before + 1);
        assertThat(an.lastReason(former)).isEqualTo(read.get(1).equals(true) ? "REMOVED" : "MOVED");
        assertOutcome(transfer, asking, MOVED);
    }

    @InRounds(ROUNDS)
    void twoOrganisationsThatAskAtOnce() throws Exception {
        UUID first = elsewhere();
        UUID second = Set.of(deLinde, deBrug, deEik).stream()
                .filter(organisation -> !organisation.equals(first) && !organisation.equals(an.home()))
                .findFirst()
                .orElseThrow();
        List<AddOutcome> read = nodes.race().run(() -> an.ask(one, first), () -> an.ask(other, second));
        assertThat(read)
                .containsExactlyInAnyOrder(AddOutcome.TRANSFER_REQUESTED, AddOutcome.TRANSFER_PENDING_ELSEWHERE);
        UUID asking = read.get(0) == AddOutcome.TRANSFER_REQUESTED ? first : second;
        UUID transfer = an.open(asking);
        assertThat(nodes.cases(transfer)).isOne();
        assertThat(an.withdraw(one, asking, transfer)).contains(WITHDRAWN);
        assertOutcome(transfer, asking, WITHDRAWN);
    }

    /** It asks for other instruments, so that nobody agrees to those while the page shows the first ones. */
    @InRounds(ROUNDS)
    void confirmingAndBeingAskedAgainByTheSameOrganisation() throws Exception {
        an.leave();
        UUID transfer = an.asked(deBrug);
        List<Object> read = nodes.race().run(() -> an.confirm(one, transfer), () -> an.ask(other, deBrug));
        if (read.get(0).equals(Optional.empty())) {
            assertThat(read.get(1)).isEqualTo(AddOutcome.TRANSFER_CHANGED);
            assertThat(an.confirm(other, transfer, 2)).contains(MOVED);
            assertOutcome(transfer, 2, deBrug, MOVED);
        } else {
            assertThat(read).containsExactly(Optional.of(MOVED), AddOutcome.ALREADY_HERE);
            assertOutcome(transfer, deBrug, MOVED);
        }
    }

    /** Whoever loses reads that the link is dead, and finds a new one in the new mailbox. */
    @InRounds(ROUNDS)
    void confirmingAndAnotherEmailAddress() throws Exception {
        UUID asking = elsewhere();
        UUID transfer = an.asked(asking);
        String change = an.changeOfAddress();
        List<Object> read = nodes.race()
                .run(
                        () -> an.confirm(one, transfer),
                        () -> other.bean(EmailConfirmation.class).confirm(change));
        assertThat(read.get(1)).isEqualTo(EmailConfirmation.Outcome.CONFIRMED);
        if (read.get(0).equals(Optional.empty())) {
            assertThat(an.read(other, transfer, 1)).isEmpty();
            assertThat(an.confirm(other, transfer, 2)).contains(MOVED);
            assertOutcome(transfer, 2, asking, MOVED);
        } else {
            assertThat(read.get(0)).isEqualTo(Optional.of(MOVED));
            assertOutcome(transfer, 1, asking, MOVED);
        }
    }

    /** The engine, once it worked everything off: every case ended where its transfer did, and nobody was lost. */
    @AfterAll
    static void everyCaseEndedWhereItsTransferDid() {
        await().atMost(Patience.MOST)
                .until(() -> outcomes.keySet().stream().allMatch(transfer -> nodes.cases(transfer) == 0));
        assertThat(one.bean(CaseConsistency.class).problems()).isEmpty();
        assertThat(outcomes.values()).containsAll(ENDS.keySet());
        assertThat(outcomes)
                .allSatisfy((transfer, state) -> assertThat(nodes.ends(transfer))
                        .contains(ENDS.get(state))
                        .doesNotContainAnyElementsOf(ENDS.values().stream()
                                .filter(end -> !end.equals(ENDS.get(state)))
                                .toList()));
    }

    /** The same on the page, in the lists and in the tables. */
    private static void assertOutcome(UUID transfer, UUID asking, TransferState expected) {
        assertOutcome(transfer, 1, asking, expected);
    }

    private static void assertOutcome(UUID transfer, int generation, UUID asking, TransferState expected) {
        assertThat(an.read(other, transfer, generation)).contains(expected);
        assertThat(an.home().equals(asking)).isEqualTo(expected == MOVED);
        assertThat(an.isListedAt(asking)).isEqualTo(expected == MOVED);
        assertThat(one.bean(TransferService.class).pending(asking, Role.TRAINERS))
                .isEmpty();
        outcomes.put(transfer, expected);
    }

    private static UUID elsewhere() {
        return an.home().equals(deLinde) ? deBrug : deLinde;
    }
}
