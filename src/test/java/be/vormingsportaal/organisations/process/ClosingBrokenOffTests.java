package be.vormingsportaal.organisations.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.closing.ClosingRun;
import be.vormingsportaal.organisations.membership.MembershipEndReason;
import be.vormingsportaal.organisations.membership.MembershipEnded;
import be.vormingsportaal.organisations.membership.PastMembershipView;
import be.vormingsportaal.organisations.people.PersonHistory;
import be.vormingsportaal.organisations.transfer.TransferState;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.PortalTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * A closing that breaks off half-way. Thuiszorg De Brug has a manager, two care providers, an invitation that is open and
 * a question to move.
 */
@PortalTest
class ClosingBrokenOffTests extends ClosingStory {

    private static final String STEP = "Task_ReleaseNextPeople";

    @Autowired
    ClosingRun closingRun;

    @Autowired
    PersonHistory past;

    @Autowired
    AccountDirectory accounts;

    @Autowired
    HistoryService history;

    @Autowired
    ConfigurableApplicationContext context;

    final AtomicInteger released = new AtomicInteger();
    final ApplicationListener<PayloadApplicationEvent<MembershipEnded>> world = this::failOnTheSecond;
    List<UUID> registered;
    UUID invited;
    UUID closing;

    @BeforeEach
    void deBrugIsClosed() {
        registered = Stream.concat(
                        Stream.of(asker), Stream.of(1, 2).map(each -> testPeople.registered(deBrug, Role.CAREGIVER)))
                .toList();
        registered.forEach(jobs::runDue);
        invited = testPeople.invited(deBrug, Role.CAREGIVER, asker);
        jobs.runDue(invited);
        assertThat(closings.close(deBrug, "De organisatie stopt.", staff)).isTrue();
        closing = closings.of(deBrug).get(0).id();
    }

    @AfterEach
    void theWorldIsWhole() {
        context.removeApplicationListener(world);
    }

    @Test
    void whenTheDatabaseGoesAwayAtTheSecondTheOthersAreReleasedLaterAndNobodyTwice() {
        context.addApplicationListener(world);
        assertThatThrownBy(() -> jobs.run(closing, STEP)).isInstanceOf(DataAccessResourceFailureException.class);
        assertThat(registered.stream().filter(who -> members.organisationOf(who).isEmpty()))
                .hasSize(1);

        assertEverythingHappenedOnce();
    }

    @Test
    void whenANodeDiesBeforeTheJobIsWrittenDownTheJobRunsAgainAndNothingHappensTwice() {
        assertThat(closingRun.next(closing)).isFalse();
        assertThat(jobs.job(closing, STEP)).isNotNull();

        assertEverythingHappenedOnce();
    }

    private void assertEverythingHappenedOnce() {
        clock.forward(Duration.ofHours(1));
        run(deBrug);
        jobs.runDue(transfer);

        assertThat(members.of(deBrug)).isEmpty();
        assertThat(accounts.find(invited)).isEmpty();
        assertThat(transfers.asked(deBrug, transfer, Role.TRAINERS).state()).isEqualTo(TransferState.WITHDRAWN);
        for (UUID gone : registered) {
            assertThat(past.past(gone))
                    .extracting(PastMembershipView::reason)
                    .containsExactly(MembershipEndReason.CLOSED);
            jobs.runDue(departure(gone));
            assertThat(mails(testPeople.account(gone).email(), "Je organisatie is gesloten op het portaal"))
                    .isEqualTo(1);
            assertEndedOnce(departure(gone));
        }
        assertThat(mails(address, "De vraag om over te stappen vervalt")).isEqualTo(1);
        Stream.of(transfer, invited, closing).forEach(this::assertEndedOnce);
    }

    private long mails(EmailAddress to, String subject) {
        return mailbox.subjects(to).stream().filter(subject::equals).count();
    }

    /** Every case about it is over, and there was one. */
    private void assertEndedOnce(UUID businessKey) {
        assertThat(jobs.instance(businessKey)).isNull();
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(businessKey.toString())
                        .finished()
                        .count())
                .isEqualTo(1);
    }

    /** Of this closing only: other tests let people go in the same engine. */
    private void failOnTheSecond(PayloadApplicationEvent<MembershipEnded> event) {
        if (event.getPayload().organisationId().equals(deBrug) && released.incrementAndGet() == 2) {
            throw new DataAccessResourceFailureException("The database is away for a moment");
        }
    }
}
