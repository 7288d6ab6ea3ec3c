package be.vormingsportaal.billing.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atMost;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.vormingsportaal.billing.recognition.ReadLine;
import be.vormingsportaal.shared.OutsideTransaction;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** In which portions the lines of a file are booked, and what happens when some of them fail. */
class BankFileRunTests {

    private static final UUID FILE = UUID.randomUUID();

    private final LineBooking booking = mock();
    private final BankFileRun run = new BankFileRun(booking, new OutsideTransaction());

    private final List<UUID> all = Stream.generate(UUID::randomUUID).limit(350).toList();

    /** The lines that are not booked yet, and those that never will be. */
    private final Set<UUID> left = ConcurrentHashMap.newKeySet();

    private long cents = 1_000;

    private final Set<UUID> bad = new HashSet<>();

    @BeforeEach
    void aFile() {
        left.addAll(all);
        when(booking.next(eq(FILE), any(), anyInt())).thenAnswer(call -> {
            Optional<UUID> after = call.getArgument(1);
            return all.stream()
                    .skip(after.map(line -> all.indexOf(line) + 1).orElse(0))
                    .filter(left::contains)
                    .limit(call.<Integer>getArgument(2))
                    .map(this::line)
                    .toList();
        });
        when(booking.goesOn(FILE)).thenAnswer(call -> !left.isEmpty());
        doAnswer(call -> {
                    Collection<UUID> lines = call.getArgument(0);
                    if (!Collections.disjoint(bad, lines)) {
                        throw new IllegalStateException("cannot be booked");
                    }
                    left.removeAll(lines);
                    return null;
                })
                .when(booking)
                .book(anyCollection(), eq(LineOutcome.NEW));
    }

    @Test
    void ofMoneyThatComesInTwoHundredAreBookedAHundredInEachTransaction() {
        assertThat(run.next(FILE)).isTrue();
        assertThat(left).hasSize(150);
        verify(booking, times(2)).book(argThat(lines -> lines.size() == 100), eq(LineOutcome.NEW));
    }

    @Test
    void withMoneyThatGoesOutAHundredAreBookedAtATimeInTheOrderOfTheFile() {
        cents = -1_000;
        assertThat(run.next(FILE)).isTrue();
        assertThat(left).hasSize(250);
        verify(booking).book(all.subList(0, 100), LineOutcome.NEW);
    }

    @Test
    void aFileThatBringsNothingNewIsDoneWithoutBooking() {
        left.clear();
        assertThat(run.next(FILE)).isFalse();
        verify(booking, never()).book(any(), any());
    }

    @Test
    void linesThatFailHoldUpNoOthersHoweverManyTheyAre() {
        bad.addAll(all.subList(0, 130));
        assertThat(run.next(FILE)).isTrue();
        assertThat(left).isEqualTo(bad);
        assertThatThrownBy(() -> run.next(FILE)).hasMessage("cannot be booked");
    }

    @Test
    void withoutADatabaseNothingIsTriedLineByLine() {
        doAnswer(call -> {
                    throw new DataAccessResourceFailureException("away");
                })
                .when(booking)
                .book(anyCollection(), eq(LineOutcome.NEW));
        assertThatThrownBy(() -> run.next(FILE)).hasMessage("away");
        verify(booking, atMost(2)).book(argThat(lines -> lines.size() == 100), eq(LineOutcome.NEW));
        verify(booking, never()).book(argThat(lines -> lines.size() < 100), eq(LineOutcome.NEW));
    }

    private BankLine line(UUID id) {
        ReadLine same = new ReadLine(
                id,
                new ReadLine.Entry(0, 1, cents, Optional.empty()),
                LocalDate.of(2026, 5, 29),
                cents,
                "EUR",
                "",
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty());
        return new BankLine(
                FILE,
                FILE,
                all.indexOf(id),
                same,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                Optional.empty(),
                LineOutcome.NEW);
    }
}
