package be.vormingsportaal.worklist.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.TestRefunds;
import be.vormingsportaal.testing.TestTasks;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The same decision for several tasks, and two people who decide about one. */
@PortalTest
class SeveralDecisionsTests {

    @Autowired
    TestPeople people;

    @Autowired
    TestTasks waiting;

    @Autowired
    TestBilling billing;

    @Autowired
    TestRefunds refunds;

    @Autowired
    TaskWork work;

    UUID staff;

    @BeforeEach
    void somebodyOfStaff() {
        staff = people.staff();
    }

    @Test
    void ofTwoWhoDecideAtTheSameTimeOneDoes() {
        UUID organisation = people.organisation("WZC De Linde");
        UUID manager = people.registered(organisation, Role.MANAGER);
        UUID task = waiting.followUp(organisation, manager);
        List<CompletableFuture<TaskResult>> both = List.of(
                CompletableFuture.supplyAsync(() -> work.complete(manager, task, Map.of("decision", "RESEND"))),
                CompletableFuture.supplyAsync(() -> work.complete(staff, task, Map.of("decision", "WITHDRAW"))));
        assertThat(both.stream().map(CompletableFuture::join).map(TaskResult::outcome))
                .containsOnlyOnce(TaskResult.Outcome.DONE)
                .containsAnyOf(TaskResult.Outcome.GONE, TaskResult.Outcome.TAKEN, TaskResult.Outcome.REFUSED);
    }

    @Test
    void whatIsRefusedForOneStopsNoOther() {
        UUID own = waiting.of(refunds.requestedBy(staff));
        UUID other = waiting.of(refunds.requested());
        UUID unknown = UUID.randomUUID();
        SeveralResult result = work.completeSeveral(
                staff, TaskKind.REFUND_RELEASE, List.of(own, other, unknown), Map.of("decision", "RELEASE"));
        assertThat(result.done()).isOne();
        assertThat(result.left())
                .extracting(left -> left.result().outcome())
                .containsExactly(TaskResult.Outcome.REFUSED, TaskResult.Outcome.GONE);
    }

    @Test
    void aDecisionThatDiffersFromOneToTheNextIsNotTakenForSeveral() {
        UUID task = waiting.of(billing.unassigned());
        assertThatThrownBy(() -> work.completeSeveral(
                        staff, TaskKind.PAYMENT_ASSIGNMENT, List.of(task), Map.of("decision", "PAID_BACK")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
