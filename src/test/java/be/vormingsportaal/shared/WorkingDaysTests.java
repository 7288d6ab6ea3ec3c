package be.vormingsportaal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTests {

    @ParameterizedTest
    @CsvSource({
        "2026-12-25",
        "2026-01-01",
        "2026-05-01",
        "2026-07-21",
        "2026-11-11",
        "2026-04-06",
        "2026-05-14",
        "2026-05-25",
        "2027-03-29",
        "2027-05-06",
        "2027-05-17",
        "2024-04-01",
        "2038-04-26",
        "2026-11-28",
        "2026-11-29"
    })
    void nobodyWorksOnAPublicHolidayOrInAWeekend(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30", "2026-12-24", "2026-04-07", "2026-05-15", "2026-12-28"})
    void otherDaysAreWorkingDays(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day)).isTrue();
    }

    @Test
    void fiveWorkingDaysBeforeChristmasEndAfterIt() {
        assertThat(WorkingDays.after(LocalDate.of(2026, 12, 22), 5)).isEqualTo(LocalDate.of(2026, 12, 30));
        assertThat(WorkingDays.after(LocalDate.of(2026, 12, 19), 0)).isEqualTo(LocalDate.of(2026, 12, 19));
        assertThat(WorkingDays.after(LocalDate.of(2026, 12, 19), 1)).isEqualTo(LocalDate.of(2026, 12, 21));
    }
}
