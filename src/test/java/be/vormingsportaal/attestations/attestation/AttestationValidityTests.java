package be.vormingsportaal.attestations.attestation;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.attestations.TestSettings;
import be.vormingsportaal.attestations.attestation.AttestationStanding.Dot;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colour of the dot on each day, and the grace after the last one. */
class AttestationValidityTests {

    private final AttestationValidity days = new AttestationValidity(TestSettings.usual());

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 2026-10-31, VALID",
        "2026-12-31, 2026-11-01, EXPIRING",
        "2026-12-31, 2026-12-31, EXPIRING",
        "2026-12-31, 2027-01-01, EXPIRED",
        "2028-02-29, 2028-02-29, EXPIRING",
        "2028-02-29, 2028-03-01, EXPIRED",
        "9999-12-31, 2026-01-01, VALID",
        "0001-12-31, 2026-01-01, EXPIRED"
    })
    void theDotFollowsFromTheDates(LocalDate lastDay, LocalDate today, Dot dot) {
        // 60 days before 31 December is 1 November: on that day it already expires soon
        assertThat(days.dot(lastDay, today)).isEqualTo(dot);
    }

    @Test
    void withoutAThresholdOnlyTheLastDayExpiresSoon() {
        AttestationValidity strict = new AttestationValidity(TestSettings.with(0, MonthDay.of(3, 31)));
        assertThat(strict.dot(LocalDate.of(2026, 12, 31), LocalDate.of(2026, 12, 30)))
                .isEqualTo(Dot.VALID);
        assertThat(strict.dot(LocalDate.of(2026, 12, 31), LocalDate.of(2026, 12, 31)))
                .isEqualTo(Dot.EXPIRING);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 2026-12-31,",
        "2026-12-31, 2027-01-01, 2027-03-31",
        "2026-12-31, 2027-03-31, 2027-03-31",
        "2026-12-31, 2027-04-01,",
        "2026-03-30, 2026-03-31, 2026-03-31",
        "2026-03-30, 2026-04-01,",
        "2026-03-31, 2026-04-01, 2027-03-31",
        "2026-06-15, 2026-12-31, 2027-03-31"
    })
    void theGraceLastsUntilTheNext31March(LocalDate lastDay, LocalDate today, LocalDate until) {
        assertThat(days.graceUntil(lastDay, today)).isEqualTo(Optional.ofNullable(until));
    }

    @Test
    void aGraceUntilALeapDayEndsOnThe28thInOtherYears() {
        AttestationValidity leap = new AttestationValidity(TestSettings.with(60, MonthDay.of(2, 29)));
        assertThat(leap.graceUntil(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1)))
                .contains(LocalDate.of(2027, 2, 28));
    }
}
