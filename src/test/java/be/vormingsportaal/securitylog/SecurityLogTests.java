package be.vormingsportaal.securitylog;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What comes into the log and how long it stays. */
@PortalTest
class SecurityLogTests {

    @Autowired
    SecurityLog log;

    @Autowired
    SecurityEventRows rows;

    @Autowired
    SecurityLogReading reading;

    @Autowired
    SecurityLogCleanup cleanup;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    private final UUID person = UUID.randomUUID();

    private List<SecurityEventKind> kept() {
        return rows.ofPerson(person).stream().map(SecurityEvent::kind).toList();
    }

    private SecurityLogQuery of(Optional<Instant> from, Optional<Instant> until) {
        return new SecurityLogQuery(Optional.empty(), Optional.of(List.of(person)), from, until);
    }

    @Test
    void aChangeThatIsTakenBackIsNotInTheLog() {
        transaction.executeWithoutResult(status -> {
            log.changed(SecurityEventKind.NAME_CORRECTED, person, EventDetail.NONE);
            status.setRollbackOnly();
        });
        assertThat(kept()).isEmpty();
    }

    @Test
    void whatHappenedStaysWhenTheRestIsTakenBack() {
        transaction.executeWithoutResult(status -> {
            log.noted(SecurityEventKind.REFUSED, Optional.of(person), EventDetail.NONE);
            status.setRollbackOnly();
        });
        assertThat(kept()).containsExactly(SecurityEventKind.REFUSED);
    }

    @Test
    void whatIsOlderThanTwelveMonthsIsDeletedAndNothingElse() {
        clock.set(Instant.parse("2031-03-01T10:00:00Z"));
        log.noted(SecurityEventKind.SIGNED_IN, Optional.of(person), EventDetail.NONE);
        clock.set(Instant.parse("2031-03-03T10:00:00Z"));
        log.noted(SecurityEventKind.SIGNED_OUT, Optional.of(person), EventDetail.NONE);
        clock.set(Instant.parse("2032-03-02T10:00:00Z"));
        cleanup.deleteOld();
        assertThat(kept()).containsExactly(SecurityEventKind.SIGNED_OUT);
    }

    @Test
    void aPeriodHasItsFirstMomentAndNotTheOneAfterItsLast() {
        Instant start = Instant.parse("2031-05-01T10:00:00Z");
        for (int hour = 0; hour < 3; hour++) {
            clock.set(start.plus(Duration.ofHours(hour)));
            log.noted(SecurityEventKind.SIGNED_IN, Optional.of(person), EventDetail.NONE);
        }
        SecurityLogQuery query =
                of(Optional.of(start.plus(Duration.ofHours(1))), Optional.of(start.plus(Duration.ofHours(2))));
        assertThat(reading.page(query, 0).items())
                .extracting(SecurityEvent::happenedAt)
                .containsExactly(start.plus(Duration.ofHours(1)));
    }

    @Test
    void portionsGiveEveryEventOnceAlsoThoseOfOneMoment() {
        clock.set(Instant.parse("2031-06-01T10:00:00Z"));
        for (int i = 0; i < 5; i++) {
            log.noted(SecurityEventKind.SIGNED_IN, Optional.of(person), EventDetail.NONE);
        }
        SecurityLogQuery query = of(Optional.empty(), Optional.empty());
        List<SecurityEvent> first = reading.portion(query, Optional.empty(), 3);
        List<SecurityEvent> second = reading.portion(query, Optional.of(first.get(2)), 3);
        assertThat(first).hasSize(3);
        assertThat(second).hasSize(2).doesNotContainAnyElementsOf(first);
    }
}
