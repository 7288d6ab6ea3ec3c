package be.vormingsportaal.attestations;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.attestations.attestation.AttestationStanding.Dot;
import be.vormingsportaal.testing.PortalTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Access and dot change at midnight in Brussels, with nobody running a single job of the engine. */
@PortalTest
class MidnightTests extends AttestationStory {

    /** Winter time is an hour ahead of UTC. */
    private static final Instant LAST_SECOND = Instant.parse("2025-12-31T22:59:59Z");

    @Test
    void anAttestIsValidThroughTheLastSecondOf31December() {
        handIn();
        clock.set(LAST_SECOND);
        assertThat(standings.of(trainer, LTCF).dot()).isEqualTo(Dot.EXPIRING);
        assertThat(standings.of(trainer, LTCF).isValid()).isTrue();
        assertThat(standings.of(trainer, LTCF).graceUntil()).isEmpty();
    }

    @Test
    void itIsExpiredFromTheFirstMomentOf1January() {
        UUID attest = handIn();
        clock.set(LAST_SECOND.plusSeconds(1));
        assertThat(standings.of(trainer, LTCF).dot()).isEqualTo(Dot.EXPIRED);
        assertThat(standings.of(trainer, LTCF).isValid()).isFalse();
        assertThat(standings.of(trainer, LTCF).graceUntil()).contains(LocalDate.of(2026, 3, 31));
        assertThat(trace.waitsAt(attest))
                .containsExactly("Event_Expired", "Event_ReminderDue", "Event_ReviewRequested");
    }

    /** Nobody looks at it, so it opens nothing. */
    @Test
    void anAttestThatWasOverWhenItWasHandedInHasNoGrace() {
        clock.set(LAST_SECOND.plusSeconds(1));
        handIn();
        assertThat(standings.of(trainer, LTCF).dot()).isEqualTo(Dot.EXPIRED);
        assertThat(standings.of(trainer, LTCF).mayEnrol()).isFalse();
    }

    @Test
    void theGraceEndsWithTheLastSecondOf31March() {
        handIn();
        clock.set(Instant.parse("2026-03-31T21:59:59Z"));
        assertThat(standings.of(trainer, LTCF).mayEnrol()).isTrue();
        clock.set(Instant.parse("2026-03-31T22:00:00Z"));
        assertThat(standings.of(trainer, LTCF).mayEnrol()).isFalse();
    }
}
