package be.vormingsportaal.accounts.lostmailbox;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Requests that end without a decision in their task. */
@PortalTest
class LostMailboxClosingTests extends LostMailboxStory {

    static final Duration THIRTY_DAYS = Duration.ofDays(30);

    @Autowired
    LostMailboxClosing closing;

    @Autowired
    LostMailboxDeadline deadline;

    @Test
    void manyAreRefusedAtOnceAndEachIsTold() {
        EmailAddress other = TestPeople.anyAddress();
        UUID second = ask(TestPeople.anyAddress(), other);
        assertThat(closing.refuse(List.of(request, second), people.staff())).isEqualTo(2);
        jobs.runDue(request);
        jobs.runDue(second);
        assertThat(state()).isEqualTo(LostMailboxState.REFUSED);
        assertThat(trace.waitsAt(request)).isEmpty();
        for (EmailAddress wanted : List.of(newEmail, other)) {
            assertThat(TestMailbox.part(mailbox.newest(wanted), "text/plain"))
                    .contains("We kunnen daar niet op ingaan");
        }
    }

    @Test
    void whatIsDecidedAlreadyIsNotRefusedWithTheOthers() {
        accept();
        assertThat(closing.refuse(List.of(request, request, UUID.randomUUID()), people.staff()))
                .isZero();
        assertThat(state()).isEqualTo(LostMailboxState.ACCEPTED);
    }

    @Test
    void aRequestOnWhichNobodyDecidedEndsAfterThirtyDays() {
        clock.forward(THIRTY_DAYS);
        deadline.endUndecided();
        assertThat(state()).isEqualTo(LostMailboxState.REQUESTED);
        clock.forward(A_SECOND);
        deadline.endUndecided();
        jobs.runDue(request);
        assertThat(state()).isEqualTo(LostMailboxState.EXPIRED);
        assertThat(trace.waitsAt(request)).isEmpty();
        assertThat(mailbox.to(newEmail)).hasSize(1);
    }

    @Test
    void aRequestThatWasAcceptedInTimeDoesNotEndSo() {
        accept();
        clock.forward(THIRTY_DAYS.plus(A_SECOND));
        deadline.endUndecided();
        assertThat(state()).isEqualTo(LostMailboxState.ACCEPTED);
    }
}
