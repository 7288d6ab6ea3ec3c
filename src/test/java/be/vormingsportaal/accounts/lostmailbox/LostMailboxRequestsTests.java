package be.vormingsportaal.accounts.lostmailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import be.vormingsportaal.accounts.account.AccountRepository;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Only so many requests wait for the quality centre at once. */
class LostMailboxRequestsTests {

    private static final RequestAccess TYPED = new RequestAccess(
            EmailAddress.of("an@voorbeeld.example"),
            EmailAddress.of("an.nieuw@voorbeeld.example"),
            new PersonName("An", "Peeters"),
            "WZC De Linde",
            "0470 12 34 56",
            Optional.empty());

    private final LostMailboxRepository rows = mock(LostMailboxRepository.class);
    private final LostMailboxProcess process = mock(LostMailboxProcess.class);
    private LostMailboxRequests requests;

    @BeforeEach
    void atMostTwoWait() {
        Duration aDay = Duration.ofDays(1);
        when(rows.saveAndFlush(any())).thenAnswer(call -> call.getArgument(0));
        requests = new LostMailboxRequests(
                mock(AccountRepository.class),
                rows,
                process,
                new LostMailboxSettings(aDay, aDay, aDay, 2, aDay),
                Clock.systemUTC());
    }

    @Test
    void theLastFreePlaceIsTaken() {
        when(rows.countByState(LostMailboxState.REQUESTED)).thenReturn(1);
        assertThat(requests.request(TYPED)).isTrue();
        verify(process).start(any());
    }

    @Test
    void whereTooManyWaitNoneIsAdded() {
        when(rows.countByState(LostMailboxState.REQUESTED)).thenReturn(2);
        assertThat(requests.request(TYPED)).isFalse();
        verifyNoInteractions(process);
    }

    @Test
    void whoseRequestWaitsAlreadyIsNotRefused() {
        when(rows.countByState(LostMailboxState.REQUESTED)).thenReturn(2);
        when(rows.existsByOpenFor(any())).thenReturn(true);
        assertThat(requests.request(TYPED)).isTrue();
    }
}
