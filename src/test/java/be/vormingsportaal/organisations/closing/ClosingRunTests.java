package be.vormingsportaal.organisations.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.organisations.transfer.TransferService;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** What the release of people does when it fails. */
class ClosingRunTests {

    final ClosingStep step = mock(ClosingStep.class);
    final TransferService transfers = mock(TransferService.class);
    final Departures departures = mock(Departures.class);
    final ClosingRun run = new ClosingRun(step, transfers, departures);
    final UUID closing = UUID.randomUUID();
    final UUID organisation = UUID.randomUUID();
    final UUID one = UUID.randomUUID();
    final UUID other = UUID.randomUUID();
    final List<UUID> left = new ArrayList<>(List.of(one, other));

    @BeforeEach
    void twoPeople() {
        when(step.organisation(closing)).thenReturn(organisation);
        when(step.people(eq(organisation), anyInt())).thenAnswer(call -> List.copyOf(left));
        doAnswer(call -> left.remove(call.<UUID>getArgument(1)))
                .when(departures)
                .release(eq(organisation), any());
    }

    @Test
    void somebodyWhoCannotBeReleasedHoldsUpNoOther() {
        doThrow(new IllegalStateException("made to fail")).when(departures).release(organisation, one);
        assertThat(run.next(closing)).isTrue();
        assertThat(left).containsExactly(one);
    }

    @Test
    void whenNobodyIsLeftWhoCanBeReleasedTheJobFails() {
        doThrow(new IllegalStateException("made to fail")).when(departures).release(eq(organisation), any());
        assertThatThrownBy(() -> run.next(closing)).hasMessage("made to fail");
    }

    @Test
    void somebodyWhoCanBeReleasedTheNextTimeIsReleasedThen() {
        doThrow(new IllegalStateException("made to fail once"))
                .doAnswer(call -> left.remove(one))
                .when(departures)
                .release(organisation, one);
        assertThat(run.next(closing)).isTrue();
        assertThat(run.next(closing)).isFalse();
    }

    @Test
    void aDatabaseThatIsNotThereFailsTheJobAtOnce() {
        doThrow(new DataAccessResourceFailureException("no database"))
                .when(departures)
                .release(organisation, one);
        assertThatThrownBy(() -> run.next(closing)).isInstanceOf(DataAccessResourceFailureException.class);
        verify(departures, never()).release(organisation, other);
    }
}
